namespace NewsTools;

/// <summary>ISO 3166-1 alpha-2 codes as numbers: 0 for none, else 1 to 676, the same order as the letters'.</summary>
internal static class CountryCode
{
    /// <summary>One more than the highest number.</summary>
    public const int Limit = (26 * 26) + 1;

    private static readonly string[] Texts = SpellAll();

    /// <summary>The number of a code.</summary>
    /// <exception cref="FormatException">It is not two capital letters.</exception>
    public static ushort ToNumber(string? code)
    {
        if (string.IsNullOrEmpty(code)) return 0;
        return code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
            ? (ushort)(((code[0] - 'A') * 26) + code[1] - 'A' + 1)
            : throw new FormatException($"'{code}' is no country code; two capital letters are wanted, such as 'KR'.");
    }

    /// <summary>The code of a number, or null for 0.</summary>
    public static string? ToText(ushort number) => number == 0 ? null : Texts[number - 1];

    private static string[] SpellAll()
    {
        var texts = new string[Limit - 1];
        Span<char> code = stackalloc char[2];
        for (var i = 0; i < texts.Length; i++)
        {
            (code[0], code[1]) = ((char)('A' + (i / 26)), (char)('A' + (i % 26)));
            texts[i] = new string(code);
        }

        return texts;
    }
}
