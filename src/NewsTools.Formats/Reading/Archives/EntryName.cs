namespace NewsTools.Formats.Reading;

/// <summary>The names of archive entries, which may be anything.</summary>
internal static class EntryName
{
    /// <summary>Whether the entry is a folder, or a file that systems hide.</summary>
    public static bool IsPassedOver(string name) =>
        name.Length == 0 || name[^1] is '/' or '\\' || Parts(name).Any(part => part is "__MACOSX" || (part[0] == '.' && part is not ("." or "..")));

    /// <summary>The name as a path below the archive: no root, no drive, no step upward, no control character.</summary>
    public static string Shown(string name) =>
        string.Concat(string.Join('/', Parts(name).Where(part => part is not ("." or ".." or [_, ':']))).Select(character => char.IsControl(character) ? '\uFFFD' : character));

    private static string[] Parts(string name) => name.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
}
