namespace NewsTools;

/// <summary>What part of speech a word mostly is, by its ending, where the table of frequencies does not know it.</summary>
internal static class WordClasses
{
    private static readonly RowList<Ending> Endings = Read();

    private readonly record struct Ending(string Text, WordClass Class);

    /// <summary>The class of an unknown word.</summary>
    public static WordClass OfEnding(ReadOnlySpan<char> word)
    {
        foreach (ref readonly var ending in Endings)
            if (word.Length > ending.Text.Length + 2 && word.EndsWith(ending.Text, StringComparison.OrdinalIgnoreCase)) return ending.Class;
        return WordClass.Mixed;
    }

    private static RowList<Ending> Read()
    {
        var endings = new RowList<Ending>();
        foreach (var line in EmbeddedLines.Of("word-endings.txt"))
        {
            var words = line.Split(' ');
            for (var i = 1; i < words.Length; i++) endings.Add(new Ending(words[i], EnumName.Read<WordClass>(words[0])));
        }

        return endings;
    }
}
