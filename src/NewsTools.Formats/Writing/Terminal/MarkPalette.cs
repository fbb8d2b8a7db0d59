namespace NewsTools.Formats.Writing;

/// <summary>
/// The look of marks on a terminal, in its own sixteen colours, which every theme keeps readable. What a place is has a
/// colour, its part in a statement a weight, so that both can be seen of the same words.
/// </summary>
internal static class MarkPalette
{
    public const string Title = "1";
    public const string Note = "2";

    /// <summary>The style of the places that lie in one another, the outermost first.</summary>
    public static string Of(IReadOnlyList<MarkRole> roles)
    {
        var color = roles.LastOrDefault(IsColored);
        var codes = roles.Where(role => !IsColored(role)).Distinct().Order().Select(Code);
        return string.Join(';', IsColored(color) ? codes.Append(Code(color)) : codes);
    }

    private static bool IsColored(MarkRole role) => role > MarkRole.Cue;

    private static string Code(MarkRole role) => role switch
    {
        MarkRole.Content => "4",
        MarkRole.Source => "1",
        MarkRole.Cue => "3",
        MarkRole.Person => "36",
        MarkRole.Organization => "94",
        MarkRole.Place => "32",
        MarkRole.Thing => "95",
        MarkRole.Time => "33",
        _ => "91",
    };
}
