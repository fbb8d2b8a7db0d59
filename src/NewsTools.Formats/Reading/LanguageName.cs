namespace NewsTools.Formats.Reading;

/// <summary>Makes an ISO 639-1 code of the ways in which inputs name a language: <c>en</c>, <c>en-GB</c>, <c>en_US.UTF-8</c>, <c>English</c>, <c>eng</c>.</summary>
internal static class LanguageName
{
    private static readonly Dictionary<string, string> Codes = Load();

    /// <summary>The code, or null where the name is none.</summary>
    public static string? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var plain = name.Trim().ToLowerInvariant();
        var length = plain.AsSpan().IndexOfAny('-', '_', '.');
        var first = length < 0 ? plain : plain[..length];
        return Codes.GetValueOrDefault(first) ?? (first.Length == 2 && first.All(char.IsAsciiLetter) ? first : null);
    }

    private static Dictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in ReadingData.Lines("language-names.txt"))
        {
            var words = line.Split(' ');
            foreach (var name in words) codes[name] = words[0];
        }

        return codes;
    }
}
