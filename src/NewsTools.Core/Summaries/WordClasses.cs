namespace NewsTools;

/// <summary>What part of speech a word mostly is: by the table of frequencies, else by its ending.</summary>
internal static class WordClasses
{
    private static readonly (string Ending, WordClass Class)[] Endings =
    [
        .. WordList.Lines("word-endings.txt").SelectMany(words => words.Skip(1).Select(ending => (ending, Enum.Parse<WordClass>(words[0])))),
    ];

    /// <summary>The class of a word.</summary>
    public static WordClass Of(ReadOnlySpan<char> word, uint term)
    {
        if (WordFrequencies.Default.Contains(term)) return WordFrequencies.Default.ClassOf(term);
        foreach (var (ending, kind) in Endings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return kind;
        return WordClass.Mixed;
    }
}
