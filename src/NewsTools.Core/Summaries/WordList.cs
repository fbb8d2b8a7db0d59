namespace NewsTools;

/// <summary>Lists of words built into the assembly.</summary>
internal static class WordList
{
    /// <summary>The words of a list.</summary>
    public static WordSet Load(string file) => WordSet.Of(EmbeddedLines.Words(file));
}
