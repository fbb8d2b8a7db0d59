namespace NewsTools.Core.Tests.Pipeline;

public class NewsPipelineTests
{
    private static readonly Article Article = new("Seoul insisted that its policy remains.");

    [Fact]
    public void Runs_the_stages_that_a_layer_needs_and_no_others()
    {
        var (tokens, names, words) = (new Stage(Layers.None, Layers.Tokens), new Stage(Layers.Tokens, Layers.Names), new Stage(Layers.Names, Layers.Keywords));
        var document = Build(tokens, names, words).Analyze(new Article("x"), Layers.Names);
        Assert.Equal(Layers.Tokens | Layers.Names, document.Present);
        Assert.Equal((1, 1, 0), (tokens.Runs, names.Runs, words.Runs));
    }

    [Fact]
    public void Analyses_a_document_once()
    {
        var tokens = new Stage(Layers.None, Layers.Tokens);
        var (pipeline, article) = (Build(tokens), new Article("x"));
        Assert.Same(pipeline.Analyze(article, Layers.Tokens), pipeline.Analyze(article, Layers.Tokens));
        Assert.Equal(1, tokens.Runs);
    }

    [Fact]
    public void A_changed_stage_runs_again_with_those_that_need_it_and_the_others_are_kept()
    {
        var (tokens, names, words, times) = (
            new Stage(Layers.None, Layers.Tokens), new Stage(Layers.Tokens, Layers.Names),
            new Stage(Layers.Names, Layers.Keywords), new Stage(Layers.Tokens, Layers.Times));
        var (pipeline, article) = (Build(tokens, names, words, times), new Article("x"));
        pipeline.Analyze(article, Layers.Keywords | Layers.Times);
        var changed = new Stage(Layers.Tokens, Layers.Names);
        pipeline.With(changed).Analyze(article, Layers.Keywords | Layers.Times);
        Assert.Equal((1, 1, 1, 2, 1), (tokens.Runs, names.Runs, changed.Runs, words.Runs, times.Runs));
    }

    [Fact]
    public void A_user_lexicon_changes_what_is_found_in_an_article_that_was_analysed_before()
    {
        NewsPipeline.Default.Analyze(Article, Layers.Names | Layers.Keywords);
        var user = new NameRecognizer(Lexicon.Default);
        var document = NewsPipeline.Default.With(user).Analyze(Article, Layers.Names);
        Assert.Same(user, document.AnnotatorOf(Layers.Names));
    }

    [Fact]
    public void A_stage_before_what_it_needs_is_refused()
    {
        var builder = new NewsPipelineBuilder().Use(new Stage(Layers.Tokens, Layers.Names));
        var problem = Assert.Throws<InvalidOperationException>(builder.Build);
        Assert.Equal("The stage 'Names' needs 'Tokens', which no earlier stage adds.", problem.Message);
    }

    [Fact]
    public void A_stage_adds_exactly_one_layer()
    {
        var problem = Assert.Throws<ArgumentException>(() => new NewsPipelineBuilder().Use(new Stage(Layers.None, Layers.Tokens | Layers.Tags)));
        Assert.StartsWith("The stage 'Tokens, Tags' adds 'Tokens, Tags'; a stage adds exactly one layer.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_that_no_stage_adds_is_refused()
    {
        var problem = Assert.Throws<ArgumentException>(() => Build(new Stage(Layers.None, Layers.Tokens)).Analyze(new Article("x"), Layers.Events));
        Assert.StartsWith("No stage of this pipeline adds 'Events'.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_layer_says_how_to_get_it()
    {
        var document = Build(new Stage(Layers.None, Layers.Tokens)).Analyze(new Article("x") { Title = "A title" }, Layers.Tokens);
        var problem = Assert.Throws<InvalidOperationException>(() => document.Mentions);
        Assert.Equal("The layer 'Names' of 'A title' is not present: ask the pipeline for it.", problem.Message);
    }

    [Fact]
    public void A_cancelled_analysis_stops_and_can_be_taken_up_again()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var article = new Article("Seoul insisted.");
        Assert.ThrowsAny<OperationCanceledException>(() => NewsPipeline.Default.Analyze(article, Layers.Names, cancelled.Token));
        Assert.NotEmpty(NewsPipeline.Default.Analyze(article, Layers.Names, CancellationToken.None).Mentions);
    }

    private static NewsPipeline Build(params ReadOnlySpan<IAnnotator> stages)
    {
        var builder = new NewsPipelineBuilder();
        foreach (var stage in stages) builder.Use(stage);
        return builder.Build();
    }

    /// <summary>A stage that counts its runs.</summary>
    private sealed class Stage(Layers needs, Layers adds) : IAnnotator
    {
        public int Runs { get; private set; }

        public string Name => adds.ToString();

        public Layers Needs => needs;

        public Layers Adds => adds;

        public object Annotate(Document document, CancellationToken cancellation)
        {
            Runs++;
            return new object();
        }
    }
}
