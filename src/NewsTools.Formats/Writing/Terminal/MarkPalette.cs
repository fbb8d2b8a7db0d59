namespace NewsTools.Formats.Writing;

/// <summary>
/// The look of marks on a terminal, in its own sixteen colours, which every theme keeps readable. What a place is has a
/// colour, its part in a statement a weight, so that both can be seen of the same words.
/// </summary>
internal static class MarkPalette
{
    public const string Title = "1";
    public const string Note = "2";

    /// <summary>The style of one mark.</summary>
    public static string Of(MarkRole role) => Code(role);

    /// <summary>The style of words that have parts in statements, and lie in a place of some kind.</summary>
    public static string Of(IEnumerable<MarkRole> parts, MarkRole? kind) =>
        string.Join(';', (kind is { } role ? parts.Append(role) : parts).Select(Code));

    /// <summary>Whether a mark tells what a place is, and not its part in a statement.</summary>
    public static bool IsKind(MarkRole role) => role > MarkRole.Cue;

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
