namespace NewsTools.Training.Summaries;

/// <summary>
/// Makes summaries of the same number of words, whatever chose them: sentences in the order of choice until the
/// words are reached, put into text order, and cut behind the last word that fits.
/// </summary>
internal static class WordBudget
{
    /// <summary>The number of words of a text, divided by white space.</summary>
    public static int Count(string text) => Split(text).Length;

    /// <summary>The first words of a text.</summary>
    public static string Cut(string text, int words) => string.Join(' ', Split(text).Take(words));

    /// <summary>The summary of sentences that are chosen one after the other.</summary>
    /// <param name="sentences">The sentences in text order.</param>
    /// <param name="choice">The indices, in the order of choice.</param>
    /// <param name="words">The number of words.</param>
    public static string Fill(IReadOnlyList<string> sentences, IEnumerable<int> choice, int words)
    {
        var chosen = new SortedSet<int>();
        var left = words;
        foreach (var index in choice)
        {
            if (left <= 0) break;
            if (chosen.Add(index)) left -= Count(sentences[index]);
        }

        return Cut(string.Join(' ', chosen.Select(index => sentences[index])), words);
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
