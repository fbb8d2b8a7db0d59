using System.Globalization;
using System.Text;
using NewsTools.Entities;

namespace NewsTools.Core.Tests.Entities;

/// <summary>References resolve to whom they mean, and to nobody else.</summary>
public class EntityResolverTests
{
    /// <summary>How many candidates and words may be looked at for a token on average; all searches have a reach.</summary>
    private const long MostStepsOfToken = 80;

    [Theory]
    [InlineData("Peter Novak met Anna Weiss. She left early.", "She", "Anna Weiss")]
    [InlineData("Peter Novak met Anna Weiss. He left early.", "He", "Peter Novak")]
    [InlineData("Anna Weiss spoke in Berlin. He was not there.", "He", null)]
    [InlineData("Smith saw him in Leeds.", "him", null)]
    [InlineData("Daniel Smith said he would resign.", "he", "Daniel Smith")]
    [InlineData("It is likely that Norway will win.", "It", null)]
    [InlineData("Norway sold its ships.", "its", "Norway")]
    [InlineData("France and Spain signed. They will share the cost.", "They", null)]
    [InlineData("Acme Corp. left Kenya. The country lost 500 jobs.", "The country", "Kenya")]
    [InlineData("Acme Corp. left Kenya. The company lost 500 jobs.", "The company", "Acme Corp.")]
    [InlineData("Anna Weiss left Kenya. The company lost 500 jobs.", "The company", null)]
    [InlineData("A US official spoke. A French official disagreed. The French official left.", "The French official", "French official")]
    [InlineData("Russian President Vladimir Putin spoke. The French president replied.", "The French president", "French president")]
    [InlineData("\"I am sorry,\" said Anna Weiss.", "I", "Anna Weiss")]
    [InlineData("I met Anna Weiss.", "I", null)]
    [InlineData("Peter Novak spoke first. Daniel Smith was late. He said, \"Smith is the best of us.\"", "He", "Peter Novak")]
    [InlineData("Peter Novak spoke first. Daniel Smith was late. He said, \"I am sorry.\"", "He", "Daniel Smith")]
    public void A_reference_means_the_right_one_or_nobody(string text, string reference, string? expected)
    {
        var document = NewsPipeline.Default.Analyze(new Article(text), Layers.Entities);
        var found = document.Entities.Mentions.LastOrDefault(mention => mention.Text == reference);
        Assert.Equal(expected, found?.Name);
    }

    [Theory]
    [InlineData("The Kremlin denied the report.", "Russia")]
    [InlineData("Downing Street denied the report.", "United Kingdom")]
    [InlineData("The White House denied the report.", "United States")]
    [InlineData("Brussels denied the report.", "European Union")]
    [InlineData("The Pentagon denied the report.", "Pentagon")]
    public void The_seat_of_a_government_that_acts_is_its_state(string text, string expected) =>
        Assert.Contains(NewsPipeline.Default.Analyze(new Article(text), Layers.Entities).Entities.Entities, entity => entity.Name == expected);

    [Theory]
    [InlineData("A US official said no.", "US official", Attribution.Unnamed)]
    [InlineData("Two people familiar with the matter said no.", "Two people familiar with the matter", Attribution.Unnamed)]
    [InlineData("Residents said no.", "Residents", Attribution.Collective)]
    public void Sources_without_name_are_entities(string text, string name, Attribution attribution)
    {
        var entity = NewsPipeline.Default.Analyze(new Article(text), Layers.Entities).Entities.Entities.Single(entity => entity.Attribution != Attribution.Named);
        Assert.Equal((name, attribution), (entity.Name, entity.Attribution));
    }

    [Theory]
    [InlineData("")]
    [InlineData("He")]
    [InlineData("\"")]
    [InlineData("\" \" I \" we \" \" said \"")]
    [InlineData("The the the of of who who , , appos")]
    [InlineData("He said she said it said they said who said.")]
    [InlineData("President President President the president, the president, president")]
    public void Odd_text_does_no_harm(string text)
    {
        var document = NewsPipeline.Default.Analyze(new Article(text), Layers.Entities);
        Assert.All(document.Entities.Mentions, mention => Assert.Equal(mention.Text, text.Substring(mention.Start, mention.Length)));
        Assert.Equal(document.Entities.Mentions.Count, document.Entities.Entities.Sum(entity => entity.Count));
    }

    [Theory]
    [InlineData("Mr. Ab{0} Smith said he left the company. ")]
    [InlineData("The officer said he was the president is the president and ")]
    [InlineData("\"I know her,\" he said of the man, the man's wife and ")]
    [InlineData("the big old red {0} officer ")]
    [InlineData("Acme{0} Foods Ltd (AF), its chief and they ")]
    [InlineData("said that he said that it ")]
    public void Work_grows_with_the_text_and_not_with_its_square(string part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2000; i++) text.AppendFormat(CultureInfo.InvariantCulture, part, $"{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676)}");
        var document = NewsPipeline.Default.Analyze(new Article(text.ToString()), Layers.Names | Layers.Tree);
        var work = new EntityWork();
        work.Resolve(document, Lexicon.Default, CancellationToken.None);
        Assert.InRange(work.Steps, 0, MostStepsOfToken * document.Tokens.Tokens.Length);
    }
}
