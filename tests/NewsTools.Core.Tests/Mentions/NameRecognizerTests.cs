namespace NewsTools.Core.Tests.Mentions;

public class NameRecognizerTests
{
    public static TheoryData<string, string> Cases => CorpusFile.ReadPairs("names.txt");

    /// <summary>A line is a text and its mentions: <c>span/Kind</c>, with <c>=Name</c>, <c>@CC</c>, <c>~Role</c>, <c>!</c> for a metonym.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_are_found_as_the_corpus_says(string text, string expected)
    {
        var mentions = NewsPipeline.Default.Analyze(new Article(text.Replace("\\n", "\n", StringComparison.Ordinal)), Layers.Names).Mentions;
        var wanted = expected == "-" ? [] : expected.Split(" ; ").Select(Expectation.Parse).ToList();
        var found = mentions.Where(mention => mention.Kind != MentionKind.Equipment || expected.Contains("/Equipment", StringComparison.Ordinal)).ToList();
        Assert.Equal(wanted.Select(name => $"{name.Text}/{name.Kind}"), found.Select(mention => $"{mention.Text}/{mention.Kind}"));
        foreach (var (name, mention) in wanted.Zip(found)) name.AssertHolds(mention);
    }

    [Fact]
    public void Mentions_point_at_their_text_and_are_as_sure_as_a_share_can_be()
    {
        const string text = "The president of  South\nKorea, Park Geun-hye, met Angela Merkel in Berlin.";
        foreach (var mention in Analyze(text))
        {
            Assert.Equal(text.Substring(mention.Start, mention.Length), mention.Text);
            Assert.InRange(mention.Confidence, 0, 1);
            Assert.StartsWith("names/", mention.Rule, StringComparison.Ordinal);
            Assert.Equal(MentionForm.Name, mention.Form);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("'s")]
    [InlineData("-")]
    [InlineData("the")]
    [InlineData("(USAI)")]
    [InlineData("\uD800 Seoul \uDC00")]
    [InlineData(", Jr.")]
    [InlineData("of of of Of OF")]
    [InlineData("President")]
    [InlineData("& Co.")]
    public void Odd_texts_break_nothing(string text) => Assert.NotNull(Analyze(text));

    [Fact]
    public void A_users_name_wins_over_the_lexicon_and_over_context()
    {
        var lexicon = Lexicon.Default.With(
        [
            new LexiconEntry { Name = "Seoul Coffee", Kind = LexiconKind.Organization, Aliases = ["Seoul"], Country = "GB" },
            new LexiconEntry { Name = "", Kind = LexiconKind.Event, Pattern = "Operation *" },
        ]);
        var pipeline = NewsPipeline.CreateBuilder().Use(new NameRecognizer(lexicon)).Build();
        var mentions = pipeline.Analyze(new Article("They met in Seoul before Operation Dawn began."), Layers.Names).Mentions;
        Assert.Equal(["Seoul Coffee/Organization/GB", "Operation Dawn/Event/"], mentions.Select(mention => $"{mention.Name}/{mention.Kind}/{mention.Country}"));
        Assert.Equal(["names/user-lexicon", "names/user-pattern"], mentions.Select(mention => mention.Rule));
    }

    [Fact]
    public void A_users_long_name_wins_where_the_lexicon_knows_it_and_its_first_word_too()
    {
        var user = new LexiconEntry { Name = "Big Paper", Kind = LexiconKind.Organization, Aliases = ["New York Times"] };
        var pipeline = NewsPipeline.Default.With(new NameRecognizer(Lexicon.Default.With([user])));
        var mentions = pipeline.Analyze(new Article("He told the New York Times on Monday."), Layers.Names).Mentions;
        Assert.Equal(["Big Paper"], mentions.Select(mention => mention.Name));
    }

    [Fact]
    public void Outside_English_the_lexicon_alone_finds_names()
    {
        var article = new Article("Der Bürgermeister Hans Oberleitner sprach in Berlin mit der Neuen Zeitung.") { Language = "de" };
        Assert.Equal(["Berlin"], NewsPipeline.Default.Analyze(article, Layers.Names).Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void A_text_of_nothing_but_capitals_takes_time_in_proportion_to_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("France Agency the South Minister John Bank ", 20_000));
        Assert.NotEmpty(Analyze(text));
    }

    [Fact]
    public void The_same_text_gives_the_same_mentions_on_many_threads()
    {
        const string text = "Angela Merkel met Barack Obama in Berlin. Merkel said Washington had agreed. The German chancellor thanked Obama.";
        var expected = Show(Analyze(text));
        Parallel.For(0, 64, _ => Assert.Equal(expected, Show(Analyze(text))));
    }

    private static IReadOnlyList<Mention> Analyze(string text) => NewsPipeline.Default.Analyze(new Article(text), Layers.Names).Mentions;

    private static string Show(IEnumerable<Mention> mentions) =>
        string.Join(' ', mentions.Select(mention => $"{mention.Start}+{mention.Length}:{mention.Kind}:{mention.Name}:{mention.Confidence:R}"));
}
