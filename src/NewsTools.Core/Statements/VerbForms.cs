namespace NewsTools.Statements;

/// <summary>The forms of a verb or noun from its base form; irregular ones stand in <c>verb-forms.tsv</c>.</summary>
internal static class VerbForms
{
    private const string Vowels = "aeiou";

    private static readonly Dictionary<string, string[]> Irregular = EmbeddedLines.Rows("verb-forms.tsv")
        .ToDictionary(columns => columns[0], columns => columns[1].Split(' '), StringComparer.Ordinal);

    /// <summary>Every form of a verb, the base form first.</summary>
    public static IEnumerable<string> OfVerb(string word)
    {
        yield return word;
        yield return WithS(word);
        if (Irregular.TryGetValue(word, out var forms))
        {
            foreach (var form in forms) yield return form;
            yield break;
        }

        yield return Past(word);
        yield return Gerund(word);
    }

    /// <summary>Singular and plural of a noun.</summary>
    public static IEnumerable<string> OfNoun(string word) => [word, WithS(word)];

    private static string WithS(string word) =>
        EndsInConsonantAndY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word.EndsWith("veto", StringComparison.Ordinal) || word.EndsWith("cho", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static string Past(string word) =>
        word.EndsWith('e') ? word + "d"
        : EndsInConsonantAndY(word) ? word[..^1] + "ied"
        : IsDoubled(word) ? word + word[^1] + "ed"
        : word + "ed";

    private static string Gerund(string word) =>
        word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal) ? word[..^1] + "ing"
        : IsDoubled(word) ? word + word[^1] + "ing"
        : word + "ing";

    private static bool EndsInConsonantAndY(string word) =>
        word.Length > 2 && word[^1] == 'y' && !Vowels.Contains(word[^2], StringComparison.Ordinal);

    /// <summary>One short vowel before one last consonant doubles it: <c>planned</c>.</summary>
    private static bool IsDoubled(string word) =>
        word.Length is > 2 and < 6
        && !(Vowels + "wxy").Contains(word[^1], StringComparison.Ordinal)
        && Vowels.Contains(word[^2], StringComparison.Ordinal)
        && word.Count(letter => Vowels.Contains(letter, StringComparison.Ordinal)) == 1;
}
