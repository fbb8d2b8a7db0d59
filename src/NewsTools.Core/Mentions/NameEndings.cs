namespace NewsTools;

/// <summary>Endings of words that are mostly places or mostly family names, in many languages.</summary>
internal static class NameEndings
{
    private const int ShortestWord = 6;
    private const int LastLetters = 64;

    private static readonly string[][] Places = ByLast(
    [
        "stan", "land", "burg", "burgh", "ville", "shire", "grad", "abad", "pur", "pore", "ford", "mouth", "istan", "polis", "borough",
        "bury", "ingen", "furt", "gorsk", "ovka", "iyah", "iya", "nesia", "bridge", "port", "ham", "wick",
    ]);

    private static readonly string[][] Persons = ByLast(
    [
        "enko", "chenko", "ović", "evic", "ovic", "vich", "vili", "dze", "yan", "ian", "sson", "opoulos", "akis", "ski", "sky", "ska", "czyk",
        "ova", "eva", "ov", "ev", "ez", "oglu", "zadeh", "pour", "ullah", "uddin", "singh", "escu", "berg", "stein", "mann", "sen", "nen",
    ]);

    public static void Read(ReadOnlySpan<char> word, ref CueSet cues)
    {
        if (word.Length < ShortestWord) return;
        cues.AddIf(EndsIn(word, Places), NameCue.EndsLikePlace);
        cues.AddIf(EndsIn(word, Persons), NameCue.EndsLikePerson);
    }

    private static bool EndsIn(ReadOnlySpan<char> word, string[][] endings)
    {
        foreach (var ending in endings[word[^1] % LastLetters])
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The endings by their last letter, so that a word is compared with few.</summary>
    private static string[][] ByLast(string[] endings)
    {
        var byLast = new string[LastLetters][];
        for (var letter = 0; letter < LastLetters; letter++) byLast[letter] = Array.FindAll(endings, ending => ending[^1] % LastLetters == letter);
        return byLast;
    }
}
