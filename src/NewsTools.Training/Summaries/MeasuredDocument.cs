namespace NewsTools.Training.Summaries;

/// <summary>A document whose features are measured once, to be scored under many weights.</summary>
internal sealed class MeasuredDocument
{
    private readonly SummaryDocument _document;
    private readonly SentenceScene _scene;
    private readonly double[][] _values;
    private readonly string[] _sentences;

    private MeasuredDocument(SummaryDocument document, SentenceScene scene)
    {
        _document = document;
        _scene = scene;
        _values = [.. SentenceFeatures.Default.Select(feature => feature.Values(scene))];
        _sentences = [.. scene.Document.Tokens.Sentences.ToArray().Select(row => row.Span.In(scene.Document.Text).ToString())];
    }

    /// <summary>The genre.</summary>
    public string Genre => _document.Genre;

    /// <summary>Measures a document.</summary>
    public static MeasuredDocument Of(SummaryDocument document) =>
        new(document, new SentenceScene(NewsPipeline.Default.Analyze(document.Article, new SentenceRanker().Needs)));

    /// <summary>The mean ROUGE F1 of its summaries over its references, at the length of the reference and a little below and above it: one length alone hangs on where the last sentence is cut.</summary>
    public double Score(double[] weights)
    {
        var ranker = new SentenceRanker([.. SentenceFeatures.Default.Select((feature, i) => feature with { Weight = weights[i] })]);
        var longest = _document.References.Max(WordBudget.Count);
        int[] order = [.. ranker.Rank(_scene, _values).OrderOfChoice().Take(longest)];
        return Score(order);
    }

    /// <summary>The same for sentences in an order of choice.</summary>
    public double Score(int[] order) =>
        _document.References.Average(reference => Lengths.Average(length =>
            RougeScores.Of(WordBudget.Fill(_sentences, order, (int)(WordBudget.Count(reference) * length)), reference).Mean));

    private static readonly double[] Lengths = [0.8, 1, 1.25];
}
