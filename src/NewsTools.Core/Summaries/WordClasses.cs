namespace NewsTools;

/// <summary>What part of speech a word mostly is, by its ending, where the table of frequencies does not know it.</summary>
internal static class WordClasses
{
    private static readonly (string Ending, WordClass Class)[] Endings =
    [
        .. EmbeddedLines.Of("word-endings.txt").Select(line => line.Split(' ')).SelectMany(words => words.Skip(1).Select(ending => (ending, Enum.Parse<WordClass>(words[0])))),
    ];

    /// <summary>The class of an unknown word.</summary>
    public static WordClass OfEnding(ReadOnlySpan<char> word)
    {
        foreach (var (ending, kind) in Endings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return kind;
        return WordClass.Mixed;
    }
}
