namespace NewsTools.Tests;

/// <summary>The cmdlets that read articles, and the promises that every fact keeps.</summary>
public sealed class FactTests : IDisposable
{
    private const string Story = """
        title: Talks
        date: 2022-11-11

        Seoul agreed on Friday to sell 155mm shells. The shells will be shipped by sea.

        Moscow denied the report. "We know nothing of shells," the ministry said in a statement.
        """;

    private readonly ModuleSession _session = new();

    public FactTests() => _session.Write("story.txt", Story);

    [Theory]
    [InlineData("Get-Sentence")]
    [InlineData("Get-Token")]
    [InlineData("Get-Mention")]
    [InlineData("Get-Mention -IncludeReference")]
    [InlineData("Get-Entity")]
    [InlineData("Get-TimeExpression")]
    [InlineData("Get-Quantity")]
    [InlineData("Get-Timeline")]
    [InlineData("Get-Statement")]
    [InlineData("Get-Quote -IncludeMixed")]
    [InlineData("Get-Keyword")]
    [InlineData("Get-Summary -AsSentence")]
    public void Every_fact_points_exactly_at_its_text(string cmdlet)
    {
        var wrong = _session.Run($"Import-Article story.txt | {cmdlet} | Where-Object {{ $_.GetArticle().Text.Substring($_.Start, $_.Length) -cne $_.Text -or $_.Title -ne 'Talks' -or $_.Sentence -lt 1 -or $_.Paragraph -lt 1 }}");
        Assert.Empty(wrong.Sound);
        Assert.NotEmpty(_session.Run($"Import-Article story.txt | {cmdlet}").Sound);
    }

    [Theory]
    [InlineData("Get-Sentence", "Sentence")]
    [InlineData("Get-Token", "Token")]
    [InlineData("Get-Mention", "Mention")]
    [InlineData("Get-Mention -IncludeReference", "Mention")]
    [InlineData("Get-Entity", "Entity")]
    [InlineData("Get-Entity -Across", "MergedEntity")]
    [InlineData("Get-TimeExpression", "TimeExpression")]
    [InlineData("Get-Quantity", "Quantity")]
    [InlineData("Get-Timeline", "TimelineEntry")]
    [InlineData("Get-Statement", "Statement")]
    [InlineData("Get-Keyword", "Keyword")]
    [InlineData("Get-Summary", "Summary")]
    [InlineData("Get-Summary -AsSentence", "SummarySentence")]
    public void Each_cmdlet_gives_its_type_from_pipeline_and_parameter_alike(string cmdlet, string type)
    {
        var piped = _session.Run($"Import-Article story.txt | {cmdlet}").Sound;
        var given = _session.Run($"{cmdlet.Replace(" ", " (Import-Article story.txt) ", StringComparison.Ordinal)}{(cmdlet.Contains(' ', StringComparison.Ordinal) ? "" : " (Import-Article story.txt)")}").Sound;
        Assert.All(piped, item => Assert.Equal("NewsTools." + type, item.BaseObject.GetType().FullName));
        Assert.Equal(piped.Select(item => item.ToString()), given.Select(item => item.ToString()));
    }

    [Fact]
    public void Sentences_and_tokens_count_from_one()
    {
        Assert.Equal([1, 2, 3, 4], _session.Run("Import-Article story.txt | Get-Sentence").Select("Sentence").Cast<int>());
        Assert.Equal([1, 1, 2, 2], _session.Run("Import-Article story.txt | Get-Sentence").Select("Paragraph").Cast<int>());
        Assert.Equal(["Seoul", "agreed", "on"], _session.Run("Import-Article story.txt | Get-Token | Where-Object { $_.Sentence -eq 1 -and $_.Index -le 3 }").Select("Text"));
    }

    [Theory]
    [InlineData("-Kind Place", "Seoul,Moscow")]
    [InlineData("-Kind Person", "")]
    [InlineData("-Kind Place -Country RU", "Moscow")]
    [InlineData("-Country kr", "Seoul")]
    [InlineData("-Name Mos*", "Moscow")]
    [InlineData("-Name *korea* -Kind Place", "Seoul")]
    [InlineData("-Name nosuch, mos?ow", "Moscow")]
    public void Mentions_are_chosen_by_kind_country_and_name(string filter, string expected) =>
        Assert.Equal(expected, string.Join(',', _session.Run($"Import-Article story.txt | Get-Mention {filter}").Select("Text")));

    [Theory]
    [InlineData("", "South Korea,Russia,ministry")]
    [InlineData("-Kind Place", "South Korea,Russia")]
    [InlineData("-Kind Person", "")]
    [InlineData("-Name mos*", "Russia")]
    [InlineData("-Attribution Named", "South Korea,Russia")]
    [InlineData("-Attribution Collective", "ministry")]
    [InlineData("-Across -Name r*", "Russia")]
    public void Entities_are_chosen_by_kind_name_and_attribution(string filter, string expected) =>
        Assert.Equal(expected, string.Join(',', _session.Run($"Import-Article story.txt | Get-Entity {filter}").Select("Name")));

    [Fact]
    public void References_are_mentions_with_the_number_of_their_entity()
    {
        var mentions = _session.Run("ConvertTo-Article 'Moscow denied it. Russia said its troops were home.' | Get-Mention -IncludeReference");
        Assert.Equal(["Moscow", "Russia", "its"], mentions.Select("Text"));
        Assert.Equal([1, 1, 1], mentions.Select("EntityId").Cast<int>());
    }

    [Theory]
    [InlineData("", "2022-11-11")]
    [InlineData("-Type Date", "2022-11-11")]
    [InlineData("-Type Set", "")]
    [InlineData("-Value 2022-11-*", "2022-11-11")]
    [InlineData("-From 2022-11-11 -To 2022-11-12", "2022-11-11")]
    [InlineData("-From 2022-11-12", "")]
    [InlineData("-To 2022-11-11", "")]
    [InlineData("-ReferenceDate 2001-01-31", "2001-01-26")]
    public void Times_are_chosen_by_type_value_and_range_and_counted_from_a_date(string filter, string expected) =>
        Assert.Equal(expected, string.Join(',', _session.Run($"Import-Article story.txt | Get-TimeExpression {filter}").Select("Value")));

    [Theory]
    [InlineData("", "155mm")]
    [InlineData("-Measure Length, Money", "155mm")]
    [InlineData("-Measure Money", "")]
    [InlineData("-Unit MM", "155mm")]
    [InlineData("-Unit m*", "155mm")]
    [InlineData("-Unit [mi_i]", "")]
    [InlineData("-Item shell?", "155mm")]
    [InlineData("-Role kill", "")]
    [InlineData("-MinValue 155 -MaxValue 155", "155mm")]
    [InlineData("-MinValue 155.5", "")]
    [InlineData("-MaxValue 154.5", "")]
    public void Quantities_are_chosen_by_measure_unit_item_role_and_value(string filter, string expected) =>
        Assert.Equal(expected, string.Join(',', _session.Run($"Import-Article story.txt | Get-Quantity {filter}").Select("Text")));

    [Theory]
    [InlineData("Get-Statement", "agreed,denied,said")]
    [InlineData("Get-Statement -Source Russia", "denied")]
    [InlineData("Get-Statement -Source *ministry", "said")]
    [InlineData("Get-Statement -Stance Agrees, Denies", "agreed,denied")]
    [InlineData("Get-Statement -Form Direct", "said")]
    [InlineData("Get-Statement -Certainty Unclear", "")]
    [InlineData("Get-Statement -Attribution Named -Stance Denies", "denied")]
    [InlineData("Get-Quote", "said")]
    [InlineData("Get-Quote -Source Seoul", "")]
    public void Statements_are_chosen_by_source_stance_form_certainty_and_attribution(string command, string expected) =>
        Assert.Equal(expected, string.Join(',', _session.Run($"Import-Article story.txt | {command}").Select("Cue")));

    [Fact]
    public void A_reference_date_does_not_outlive_its_command() =>
        Assert.Equal(["2001-01-26", "2022-11-11"], _session.Run("$a = Import-Article story.txt; $a | Get-TimeExpression -ReferenceDate 2001-01-31; $a | Get-TimeExpression").Select("Value"));

    [Theory]
    [InlineData("Get-TimeExpression")]
    [InlineData("Get-Timeline")]
    public void A_range_that_ends_before_it_begins_is_an_error(string cmdlet)
    {
        var run = _session.Run($"Import-Article story.txt | {cmdlet} -From 2022-11-12 -To 2022-11-11");
        Assert.Equal("-From '2022-11-12T00:00:00' is later than -To '2022-11-11T00:00:00', so nothing can lie between them. Give the earlier instant to -From.", Assert.Single(run.Errors).ToString());
    }

    [Fact]
    public void A_wrong_country_code_says_what_would_be_right() =>
        Assert.Contains("'Korea' is no country code", Assert.Single(_session.Run("Import-Article story.txt | Get-Mention -Country Korea").Errors).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Keywords_come_the_weightiest_first_and_no_more_than_asked_for()
    {
        var scores = _session.Run("Import-Article story.txt | Get-Keyword -Top 3").Select("Score").Cast<double>().ToList();
        Assert.Equal(3, scores.Count);
        Assert.Equal(1, scores[0]);
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Theory]
    [InlineData("-SentenceCount 1", 1)]
    [InlineData("-SentenceCount 2", 2)]
    [InlineData("-Ratio 1", 4)]
    [InlineData("-MaxWords 1", 0)]
    public void Summaries_keep_their_limits(string limits, int sentences) =>
        Assert.Equal(sentences, Assert.Single(_session.Run($"Import-Article story.txt | Get-Summary {limits}").Sound).Properties["SentenceCount"].Value);

    [Theory]
    [InlineData("-Ratio 0")]
    [InlineData("-Ratio 1.5")]
    [InlineData("-SentenceCount 0")]
    [InlineData("-MaxWords -1")]
    public void Limits_that_make_no_sense_are_refused(string limits) =>
        Assert.Single(_session.Run($"Import-Article story.txt | Get-Summary {limits}").Errors);

    [Theory]
    [InlineData("5", "of the type System.Int32")]
    [InlineData("'Seoul agreed.'", "Make one by ConvertTo-Article")]
    [InlineData("[IO.FileInfo]::new('story.txt')", "Read it by Import-Article")]
    public void What_is_no_article_costs_one_error_and_the_others_go_on(string other, string message)
    {
        var run = _session.Run($"@({other}; Import-Article story.txt) | Get-Sentence");
        Assert.Contains(message, Assert.Single(run.Errors).ToString(), StringComparison.Ordinal);
        Assert.Equal(4, run.Output.Count);
    }

    public void Dispose() => _session.Dispose();
}
