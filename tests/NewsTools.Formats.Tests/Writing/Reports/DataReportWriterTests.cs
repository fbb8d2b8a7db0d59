using System.Text.Json;
using NewsTools.Formats.Writing;
using YamlDotNet.RepresentationModel;

namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>JSON, YAML and CSV: what programs read.</summary>
public class DataReportWriterTests
{
    [Fact]
    public void JSON_has_figures_articles_tables_and_facts()
    {
        using var report = Json(Samples.Build([Samples.Harbour, Samples.Ferry, .. Samples.Facts(Samples.Harbour)]));
        var root = report.RootElement;
        Assert.Equal(
            ["title", "from", "to", "figures", "stories", "articles", "keywords", "names", "countries", "sources", "statements", "quantities", "timeline", "facts"],
            root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("2022-11-14", "2022-11-16T09:30:00+01:00"), (root.GetProperty("from").GetString(), root.GetProperty("to").GetString()));
        Assert.Equal(["mentions", "timeExpressions", "keywords", "summarySentences"], root.GetProperty("facts").EnumerateObject().Select(property => property.Name));
        Assert.Equal("Ada Brandt", root.GetProperty("facts").GetProperty("mentions").EnumerateArray().First(row => row.GetProperty("kind").GetString() == "Person").GetProperty("text").GetString());
    }

    [Fact]
    public void CSV_of_stories_has_a_row_for_each()
    {
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build(Samples.Story)));
        Assert.Equal(["Title", "From", "To", "Articles", "Copies", "Sources", "Summary", "Keywords", "StoryId"], rows[0]);
        Assert.Equal(["Oslo council to pay for a new crane", "2022-11-14", "2022-11-15", "3", "1"], rows[1].Take(5));
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public void CSV_of_what_is_of_no_article_alone_has_its_properties()
    {
        var document = NewsPipeline.Default.Analyze(Samples.Harbour, Layers.Times | Layers.Quantities | Layers.Statements);
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build(ArticleMeasure.Of(document))));
        Assert.Contains("FleschKincaid", rows[0]);
        Assert.Equal("Crane falls in Oslo", rows[1][rows[0].IndexOf("Title")]);
    }

    [Theory]
    [InlineData(ReportFormat.Json)]
    [InlineData(ReportFormat.Yaml)]
    public void A_hostile_article_puts_no_control_character_into_data(ReportFormat format)
    {
        var text = Export.Report(format, Samples.Build([Samples.Hostile, Samples.Harbour, .. Samples.Facts(Samples.Hostile)]));
        Assert.DoesNotContain(text, character => (char.IsControl(character) && character is not ('\n' or '\r' or '\t')) || character is '\u202E' or '\u2066');
    }

    [Fact]
    public void YAML_says_the_same_as_JSON()
    {
        var model = Samples.Build([Samples.Harbour, Samples.Hostile, .. Samples.Facts(Samples.Harbour)]);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Export.Report(ReportFormat.Yaml, model)));
        using var json = Json(model);
        Compare(json.RootElement, Assert.Single(yaml.Documents).RootNode);
    }

    [Fact]
    public void A_second_YAML_report_is_a_second_document()
    {
        var model = Samples.Build(Samples.Harbour);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Export.Report(ReportFormat.Yaml, model) + Export.Report(ReportFormat.Yaml, model, append: true)));
        Assert.Equal(2, yaml.Documents.Count);
    }

    [Fact]
    public void CSV_of_articles_has_a_row_for_each()
    {
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build(Samples.Harbour, Samples.Ferry)));
        Assert.Equal(["Title", "Byline", "Published", "Source", "Url", "Path", "WordCount", "Summary", "Keywords", "ArticleId"], rows[0]);
        Assert.Equal(["Crane falls in Oslo", "Ann Lee", "2022-11-14", "The Quay", "https://example.org/crane?a=1&b=2", "", "47"], rows[1].Take(7));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void CSV_of_facts_has_a_row_for_each_with_all_that_it_carries()
    {
        var mention = Samples.Facts(Samples.Harbour).OfType<Mention>().First(mention => mention.Kind == MentionKind.Person);
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build(mention)));
        Assert.Equal(
            "Text,Kind,Name,Form,Role,Country,EntityId,Metonym,Title,Published,Paragraph,Sentence,Start,Length,Confidence,Rule,ArticleId",
            string.Join(',', rows[0]));
        Assert.Equal(["Ada Brandt", "Person", "Ada Brandt", "Name"], rows[1].Take(4));
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public void CSV_of_facts_of_several_types_has_the_columns_of_all()
    {
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build([.. Samples.Facts(Samples.Harbour)])));
        Assert.Equal("FactType", rows[0][0]);
        Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(["Mention", "TimeExpression", "Keyword", "SummarySentence"], rows.Skip(1).Select(row => row[0]).Distinct());
    }

    [Fact]
    public void CSV_can_be_continued_without_a_second_header()
    {
        var model = Samples.Build(Samples.Harbour);
        Assert.Equal(3, Csv(Export.Report(ReportFormat.Csv, model) + Export.Report(ReportFormat.Csv, model, append: true)).Count);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData(" =1")]
    [InlineData("\uFF1D1+1")]
    public void No_cell_is_a_formula(string title)
    {
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build(new Article("Ships wait.") { Title = title })));
        Assert.StartsWith("'", rows[1][0]);
    }

    [Fact]
    public void Numbers_and_harmless_marks_stay_as_they_are()
    {
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build(new Article("Ships wait.") { Title = "A, \"quoted\" = sign", Source = "3-2" })));
        Assert.Equal(("A, \"quoted\" = sign", "3-2", "2"), (rows[1][0], rows[1][3], rows[1][6]));
    }

    [Fact]
    public void Every_line_of_a_hostile_CSV_has_its_columns_and_no_formula()
    {
        var rows = Csv(Export.Report(ReportFormat.Csv, Samples.Build([.. Samples.Facts(Samples.Hostile)])));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.TrimStart() is ['=' or '@' or '+', ..]));
    }

    private static JsonDocument Json(ReportModel model) => JsonDocument.Parse(Export.Report(ReportFormat.Json, model));

    private static void Compare(JsonElement json, YamlNode yaml)
    {
        switch (yaml)
        {
            case YamlMappingNode mapping:
                Assert.Equal(json.EnumerateObject().Select(property => property.Name), mapping.Children.Keys.Select(key => ((YamlScalarNode)key).Value));
                foreach (var property in json.EnumerateObject()) Compare(property.Value, mapping.Children[new YamlScalarNode(property.Name)]);
                break;
            case YamlSequenceNode sequence:
                Assert.Equal(json.GetArrayLength(), sequence.Children.Count);
                foreach (var (element, node) in json.EnumerateArray().Zip(sequence.Children)) Compare(element, node);
                break;
            case YamlScalarNode scalar when json.ValueKind == JsonValueKind.String && json.GetRawText().Contains("\\ud8", StringComparison.Ordinal):
                break;
            case YamlScalarNode scalar:
                Assert.Equal(json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText(), scalar.Value);
                break;
        }
    }

    private static List<List<string>> Csv(string text)
    {
        var rows = new List<List<string>> { new() };
        for (var i = 0; i < text.Length;)
        {
            var (field, next) = Field(text, i);
            rows[^1].Add(field);
            i = next + 1;
            if (next >= text.Length || text[next] == ',') continue;
            Assert.Equal("\r\n", text.Substring(next, 2));
            i = next + 2;
            if (i < text.Length) rows.Add([]);
        }

        return rows;
    }

    private static (string Field, int Next) Field(string text, int start)
    {
        if (text[start] != '"')
        {
            var end = text.IndexOfAny([',', '\r'], start);
            return (text[start..end], end);
        }

        var closing = start + 1;
        while (text[closing] != '"' || (closing + 1 < text.Length && text[closing + 1] == '"')) closing += text[closing] == '"' ? 2 : 1;
        return (text[(start + 1)..closing].Replace("\"\"", "\"", StringComparison.Ordinal), closing + 1);
    }
}
