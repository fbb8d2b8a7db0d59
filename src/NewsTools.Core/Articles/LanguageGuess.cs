namespace NewsTools;

/// <summary>
/// Guesses the language of a text from its script and its commonest words. Made for news of some sentences; says
/// nothing where the words do not tell, as in a list of names. Thread-safe.
/// </summary>
public static class LanguageGuess
{
    /// <summary>How many characters are looked at, from the start; more do not change the answer.</summary>
    private const int Sample = 2000;

    /// <summary>The share of letters that must be of one script.</summary>
    private const double MinScript = 0.6;

    /// <summary>The share of kana that makes Chinese characters Japanese.</summary>
    private const double MinKana = 0.05;

    /// <summary>The ISO 639-1 code of the text's language, or null where it is not sure.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, Sample)];
        var scripts = ScriptTable.Shared;
        Span<int> counts = stackalloc int[scripts.Count];
        var letters = scripts.CountLetters(sample, counts);
        if (letters == 0) return null;

        var (kana, han) = (counts[scripts.Kana], counts[scripts.Han]);
        if (kana >= MinKana * letters && kana + han >= MinScript * letters) return scripts.LanguageOf(scripts.Kana);

        var script = IndexOfMax(counts);
        if (counts[script] < MinScript * letters) return null;
        return scripts.LanguageOf(script) ?? LanguageWords.Shared.Likeliest(sample);
    }

    private static int IndexOfMax(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best])
                best = i;
        return best;
    }
}
