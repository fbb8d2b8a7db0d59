using System.Globalization;

namespace NewsTools.Training.Names;

/// <summary>Shows what the name recogniser sees in a text: each phrase, its cues and what they add up to.</summary>
internal sealed class ExplainNamesCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "explain names";

    /// <inheritdoc/>
    public string Usage => "TEXT...: the phrases of a text with their cues and scores";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        options.ThrowIfUnread();
        var article = new Article(string.Join(' ', options.Plain));
        var document = new NewsPipelineBuilder().Use(new TextSegmenter()).Build().Analyze(article, Layers.Tokens);
        foreach (ref readonly var phrase in NameRecognizer.FindPhrases(document, Lexicon.Default, NameWeights.Default, NameModel.Default))
        {
            var words = document.Tokens.SpanOf(phrase.Start, phrase.End).In(article.Text);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"[{words}] none {phrase.Scores.X:F2} person {phrase.Scores.Y:F2} organization {phrase.Scores.Z:F2} place {phrase.Scores.W:F2} {phrase.Settled} {phrase.Rule} network {phrase.Learned}"));
            var cues = new List<string>();
            foreach (var cue in phrase.Cues) cues.Add(cue.ToString());
            output.WriteLine("    " + string.Join(' ', cues));
        }

        return 0;
    }
}
