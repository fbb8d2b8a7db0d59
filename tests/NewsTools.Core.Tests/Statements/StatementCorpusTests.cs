using NewsTools.Training.Acceptance;
using NewsTools.Training.Statements;

namespace NewsTools.Core.Tests.Statements;

/// <summary>Statements on our own sentences and on those held back from who wrote the rules; on the first article; on hostile text.</summary>
public class StatementCorpusTests
{
    [Theory]
    [InlineData("tests/NewsTools.Core.Tests/Statements/Corpus/statements.tsv", 94, 90)]
    [InlineData("tests/NewsTools.Core.Tests/Corpora/Held/statements.tsv", 90, 87)]
    public void Stance_certainty_and_negation_keep_their_floor(string file, double values, double spans)
    {
        var score = StatementCorpus.Score(Path.Combine(Repository.Root, file), TextWriter.Null);
        foreach (var column in (string[])["stance", "certainty", "negated"]) Assert.True(score[column] >= values, $"{column} {score[column]:F1}");
        foreach (var column in (string[])["source", "cue", "content"]) Assert.True(score[column] >= spans, $"{column} {score[column]:F1}");
    }

    [SharedDataFact]
    public void The_first_article_has_every_expected_statement()
    {
        var rows = ScoreSeedCommand.Check(
            Path.Combine(Repository.Root, "seeds", "2022-11-11-artillery-shells.txt"), Path.Combine(Repository.Shared!, "acceptance", "seed.yaml"));
        var missing = rows.Where(row => row.Section == "statements" && !row.Holds).Select(row => $"{row.Expected}: {row.Shortfall}");
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("' said \" ")]
    [InlineData("He said that ")]
    [InlineData("Seoul: \n\n")]
    [InlineData("Putin said that ")]
    [InlineData("according to ")]
    [InlineData("which, he said, ")]
    public void Any_run_of_marks_and_cues_is_read_and_every_part_is_in_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2000));
        foreach (var one in NewsPipeline.Default.Analyze(new Article(text), Layers.Statements).Statements)
        {
            Assert.Equal(one.Cue, text.Substring(one.CueStart, one.CueLength));
            Assert.Equal(one.Content, text.Substring(one.ContentStart, one.ContentLength));
            Assert.All(one.GetContentSpans(), span => Assert.True(one.GetSpan().Contains(span)));
        }
    }

    [Fact]
    public void The_lexicon_of_cues_has_four_hundred_readings() =>
        Assert.True(EmbeddedLines.Of("cues.tsv").Count() >= 400);
}
