namespace NewsTools.Training.Names;

/// <summary>Prints gold names as the corpora give them, so that a reader of the mapping can check it.</summary>
internal sealed class ListNamesCommand : ICommand
{
    public string Name => "list names";

    public string Usage => "[--data FOLDER] [--set NAME] [--top N]: counts of gold names per corpus and kind, and N of each";

    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var set = options.Get("set", "train");
        var top = options.GetInt("top", 0);
        options.ThrowIfUnread();
        var documents = set == "train" ? NameCorpora.Train(data) : NameCorpora.Dev(data, set);
        foreach (var corpus in documents.GroupBy(document => document.Set))
        {
            var names = corpus.SelectMany(document => document.Names.Select(name => (document.Text, name))).ToList();
            output.WriteLine($"{corpus.Key}: {corpus.Count()} documents, {names.Count} names, {corpus.Sum(document => document.Text.Length)} characters");
            foreach (var kind in names.GroupBy(pair => pair.name.Kinds).OrderByDescending(group => group.Count()))
            {
                output.WriteLine($"  {Show(kind.Key)}: {kind.Count()}");
                foreach (var (text, name) in Spread(kind.ToList(), top)) output.WriteLine($"    {name.Span.In(text)}");
            }
        }

        return 0;
    }

    private static IEnumerable<T> Spread<T>(List<T> items, int count) =>
        Enumerable.Range(0, Math.Min(count, items.Count)).Select(i => items[(int)((long)i * items.Count / Math.Min(count, items.Count))]);

    private static string Show(KindSet kinds) =>
        kinds.Single?.ToString() ?? string.Join('|', Enum.GetValues<MentionKind>().Where(kinds.Has));
}
