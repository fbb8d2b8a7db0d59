namespace NewsTools.Training.Syntax;

/// <summary>Scores the packed tagger, lemmatizer and parser on the words of the treebanks.</summary>
internal sealed class ScoreSyntaxCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "score syntax";

    /// <inheritdoc/>
    public string Usage => "[--model FILE] [--data FOLDER]: tags, lemmas and trees of the dev sets, with gold tokens and predicted tags";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var data = options.GetDataFolder();
        var path = options.Get("model", Path.Combine(AppContext.BaseDirectory, "newstools.model"));
        options.ThrowIfUnread();
        using var model = ModelFile.Open(path);
        foreach (var name in Treebank.Names)
            output.WriteLine($"{name} dev: {GoldTokenScorer.Score(Treebank.Dev(data, name), new Tagger(model), new DependencyParser(model))}");
        return 0;
    }
}
