using System.Globalization;
using System.Text;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing;

/// <summary>What is written is read back by the rules of the format (https://universaldependencies.org/format.html).</summary>
public class ConlluArticleWriterTests
{
    [Theory]
    [InlineData("The minister said on Friday that she would not resign. \"I'm staying,\" she told reporters.")]
    [InlineData("SEOUL, Nov 11 (Reuters) - Two officials can't agree.\n\nShares fell 3.5% to $1.2bn.")]
    [InlineData("no full stop here")]
    [InlineData("Wer wird die Wahl gewinnen? Niemand weiss es. 日本語のテキスト。")]
    [InlineData("!!! ... -- :-) @someone #news https://example.org/a?b=c")]
    public void What_is_written_obeys_the_format(string text)
    {
        var lines = Write(text);
        Assert.StartsWith("# newdoc id = ", lines[0], StringComparison.Ordinal);
        Assert.Equal("", lines[^1]);
        var sentence = new List<string[]>();
        foreach (var line in lines)
        {
            if (line.Length > 0 && line[0] != '#') sentence.Add(line.Split('\t'));
            if (line.Length > 0 || sentence.Count == 0) continue;
            CheckSentence(sentence);
            sentence.Clear();
        }

        Assert.Empty(sentence);
    }

    [Fact]
    public void The_text_comment_spells_the_tokens()
    {
        var lines = Write("She didn't say \"yes\".");
        Assert.Contains("# text = She didn't say \"yes\".", lines);
        Assert.Contains(lines, line => line.StartsWith("3\tn't\tnot\tPART\tRB\t_\t", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_stand_in_the_last_column()
    {
        var conllu = Export.Articles(ExportFormat.Conllu, Layers.Names, append: false, new Article("Ships left North Korea."));
        var rows = conllu.Split('\n').Select(line => line.Split('\t')).Where(row => row.Length == 10).ToList();
        Assert.Equal(["_", "_", "Name=B-Place", "Name=I-Place|SpaceAfter=No", "_"], rows.Select(row => row[9]));
    }

    [Fact]
    public void An_article_stands_behind_its_comments_and_paragraphs_are_marked()
    {
        var article = new Article("One ends.\n\nTwo starts.") { Title = "A\n title", Published = new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero) };
        var comments = Export.Articles(ExportFormat.Conllu, article).Split('\n').Where(line => line.StartsWith('#'));
        Assert.Equal(
            [
                $"# newdoc id = {article.Id}", "# title = A title", "# published = 2022-11-11", "# newpar", $"# sent_id = {article.Id}-1", "# text = One ends.",
                "# newpar", $"# sent_id = {article.Id}-2", "# text = Two starts.",
            ],
            comments);
    }

    public static TheoryData<string> Texts =>
    [
        "Tabs\tand  spaces\r\nand breaks.", "An odd \u2028 separator\u00a0here \x1b[0m.", "NUL\0in\0words. Half \ud83d pair.", "# not a comment\n\n1\tnot\ta token", "\u200b\u200b zero", "...",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_gives_ten_columns_and_a_text_that_its_tokens_spell(string text)
    {
        var sentence = "";
        foreach (var line in Export.Articles(ExportFormat.Conllu, new Article(text)).Split('\n'))
        {
            const string key = "# text = ";
            if (line.StartsWith(key, StringComparison.Ordinal)) sentence = line[key.Length..];
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            Assert.Equal(10, fields.Length);
            Assert.StartsWith(fields[1], sentence, StringComparison.Ordinal);
            sentence = sentence[fields[1].Length..];
            if (!fields[9].EndsWith("SpaceAfter=No", StringComparison.Ordinal) && sentence.Length > 0) sentence = sentence[1..];
        }

        Assert.Equal("", sentence);
    }

    [Fact]
    public void An_article_without_a_sentence_writes_nothing() => Assert.Equal("", Export.Articles(ExportFormat.Conllu, new Article(" \n ")));

    private static string[] Write(string text)
    {
        using var stream = new MemoryStream();
        var writer = new ConlluArticleWriter(stream, Layers.None);
        writer.Write(NewsPipeline.Default.Analyze(new Article(text), writer.Layers));
        writer.Complete();
        var written = Encoding.UTF8.GetString(stream.ToArray());
        Assert.EndsWith("\n\n", written, StringComparison.Ordinal);
        return written[..^1].Split('\n');
    }

    private static void CheckSentence(List<string[]> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            Assert.Equal(10, rows[i].Length);
            Assert.All(rows[i], field => Assert.NotEmpty(field));
            Assert.Equal((i + 1).ToString(CultureInfo.InvariantCulture), rows[i][0]);
            Assert.True(Enum.TryParse<PartOfSpeech>(rows[i][3], out _), rows[i][3]);
            Assert.Equal(rows[i][6] == "0", rows[i][7] == "root");
            Assert.NotEqual(rows[i][0], rows[i][6]);
            Assert.DoesNotContain(' ', rows[i][7]);
        }

        var heads = rows.ConvertAll(row => int.Parse(row[6], CultureInfo.InvariantCulture));
        Assert.Single(heads, 0);
        Assert.All(heads, head => Assert.InRange(head, 0, rows.Count));
        for (var i = 0; i < heads.Count; i++)
        {
            var (at, steps) = (i + 1, 0);
            while (at != 0 && steps++ <= heads.Count) at = heads[at - 1];
            Assert.Equal(0, at);
        }
    }
}
