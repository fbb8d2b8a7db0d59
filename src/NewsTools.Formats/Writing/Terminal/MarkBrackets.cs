namespace NewsTools.Formats.Writing;

/// <summary>The look of marks where there are no colours. Source and cue of a statement have none: the notes name them.</summary>
internal static class MarkBrackets
{
    public static string Before(Mark mark) => mark.Role switch
    {
        MarkRole.Source or MarkRole.Cue => "",
        MarkRole.Content => $"{{{mark.Label}: ",
        _ => "[",
    };

    public static string After(Mark mark) => mark.Role switch
    {
        MarkRole.Source or MarkRole.Cue => "",
        MarkRole.Content => "}",
        _ => $":{mark.Label}]",
    };
}
