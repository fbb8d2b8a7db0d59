using NewsTools.Training.Names;

namespace NewsTools.Training.Lexicons;

/// <summary>
/// Counts the words of the training corpora and writes those that are mostly in lower case where a capital would
/// mean something: the lexicon's CommonWord rows.
/// </summary>
internal sealed class ListCommonWordsCommand : ICommand
{
    private const int FewestUses = 4;
    private const double FewestLower = 0.8;

    /// <inheritdoc/>
    public string Name => "list common-words";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--out FILE]: words that are mostly in lower case; by default to src/NewsTools.Core/Lexicons/Sources/common-words.tsv";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var target = options.Get("out", Path.Combine("src", "NewsTools.Core", "Lexicons", "Sources", "common-words.tsv"));
        options.ThrowIfUnread();
        var counts = new SortedDictionary<string, (int Lower, int All)>(StringComparer.Ordinal);
        foreach (var document in NameCorpora.Train(data)) Count(document.Text, counts);
        var words = counts.Where(pair => pair.Value.Lower >= FewestUses && pair.Value.Lower >= FewestLower * pair.Value.All).Select(pair => pair.Key).ToList();
        File.WriteAllText(target, Write(words));
        output.WriteLine($"{words.Count} words: {target}");
        return 0;
    }

    /// <summary>Words inside sentences; a sentence's first word has its capital from its place.</summary>
    private static void Count(string text, SortedDictionary<string, (int Lower, int All)> counts)
    {
        foreach (ref readonly var token in TextSegmenter.Segment(text).Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Has(TokenTraits.Clitic) || token.Has(TokenTraits.SentenceStart) || token.Length < 2) continue;
            if (!token.Has(TokenTraits.AllLower) && !token.Has(TokenTraits.Capitalized)) continue;
            var word = token.Span.In(text).ToString().ToLowerInvariant();
            if (!word.All(char.IsAsciiLetterLower)) continue;
            var (lower, all) = counts.GetValueOrDefault(word);
            counts[word] = (lower + (token.Has(TokenTraits.AllLower) ? 1 : 0), all + 1);
        }
    }

    private static string Write(List<string> words)
    {
        var rows = words.GroupBy(word => word[0]).Select(group => $"{group.Key}\tCommonWord\t\t{string.Join('|', group)}\t\n");
        return "name\tkind\tcountry\taliases\tattributes\n"
            + "# Words that are mostly in lower case, by their first letter; counted over the training corpora by the trainer's command 'list common-words'.\n"
            + string.Concat(rows);
    }
}
