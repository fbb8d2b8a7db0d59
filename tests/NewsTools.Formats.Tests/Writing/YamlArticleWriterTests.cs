using NewsTools.Formats.Writing;
using YamlDotNet.RepresentationModel;

namespace NewsTools.Formats.Tests.Writing;

public class YamlArticleWriterTests
{
    public static TheoryData<string> Texts =>
    [
        "plain words", "true", "No", "null", "~", "12", "1.5", "2022-11-11", "a: b", "a #b", "- a", "", " ", " a", "a ", "\n", "a\nb", "a\n\nb\n",
        "\na", "a\n  b\n c", "  a\nb", "a\r\nb", "tab\there", "'single' \"double\"", "@at", "%", "!tag", "&anchor", "*alias", "|", ">", "[a]", "{a: b}",
        "NUL \0 ESC \x1b[31m DEL \x7f NEL \x85", "\u2028\u2029\ufeff", "bidi \u202e", "emoji \ud83d\ude00", "emoji \ud83d\ude00\nand more", "---", "...", "--- a\n...\nb",
        "a line\n# no comment\n---\nend", "0x1F", "1_000", "1e3", ".inf", "=", "<<", "caf\u00e9 na\u00efve", "\u4e2d\u6587",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_string_reads_back_as_itself(string text)
    {
        var article = new Article(text) { Title = text, Metadata = new Dictionary<string, string> { ["k" + text] = text } };
        var record = Assert.Single(Load(Export.Articles(ExportFormat.Yaml, article)));
        Assert.Equal(article.Text, Scalar(record, "text"));
        Assert.Equal(article.Title, Scalar(record, "title"));
        Assert.Equal(text, Scalar((YamlMappingNode)record.Children[new YamlScalarNode("metadata")], "k" + text));
    }

    [Fact]
    public void Several_articles_are_one_sequence_that_can_be_continued()
    {
        var yaml = Export.Articles(ExportFormat.Yaml, new Article("One."), new Article("Two.\n\nThree.")) + Export.Articles(ExportFormat.Yaml, Layers.None, append: true, new Article("Four."));
        Assert.Equal(["One.", "Two.\n\nThree.", "Four."], Load(yaml).Select(record => Scalar(record, "text")));
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_marked() =>
        Assert.Equal("a \ufffd b", Scalar(Assert.Single(Load(Export.Articles(ExportFormat.Yaml, new Article("a \ud83d b")))), "text"));

    [Fact]
    public void Without_an_article_the_sequence_is_empty() => Assert.Empty(Load(Export.Articles(ExportFormat.Yaml)));

    private static List<YamlMappingNode> Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. ((YamlSequenceNode)Assert.Single(stream.Documents).RootNode).Cast<YamlMappingNode>()];
    }

    private static string? Scalar(YamlMappingNode node, string key) => ((YamlScalarNode)node.Children[new YamlScalarNode(key)]).Value;
}
