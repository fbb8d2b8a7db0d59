namespace NewsTools.Tests;

/// <summary>Show-Article as users call it; the look of its lines is tested with the formats.</summary>
public sealed class ShowArticleTests : IDisposable
{
    private const string Script = "ConvertTo-Article 'Moscow denied on Friday that it had bought 300 shells.' -Title Denial -Published 2022-11-14";
    private const string Bracketed = "[Moscow:government] denied on [Friday:2022-11-11] {1: that it had bought [300 shells:300]}.";

    private readonly ModuleSession _session = new();

    [Fact]
    public void Lines_come_as_strings_with_a_legend_behind_the_last_article()
    {
        var lines = _session.Run($"$a = {Script}; $a, $a | Show-Article -Width 120").Sound;
        Assert.All(lines, line => Assert.IsType<string>(line.BaseObject));
        Assert.Equal(2, lines.Count(line => line.ToString() == Bracketed));
        Assert.Single(lines, line => line.ToString().StartsWith("Marks: ", StringComparison.Ordinal));
        Assert.StartsWith("Marks: ", lines[^1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_choose_marks_numbers_and_legend()
    {
        var lines = _session.Run($"{Script} | Show-Article -Include Times -SentenceNumber -ParagraphNumber -NoLegend -Width 120").Sound.Select(line => line.ToString());
        Assert.Equal(["Denial", "14 November 2022 | 10 words", "", "1  (1) Moscow denied on [Friday:2022-11-11] that it had bought 300 shells.", ""], lines);
    }

    [Theory]
    [InlineData("-Style Color", true)]
    [InlineData("-Style Bracket", false)]
    [InlineData("", false)]
    public void Marks_are_colours_where_they_are_asked_for(string style, bool colored) =>
        Assert.Equal(colored, _session.Run($"{Script} | Show-Article {style}").Sound.Any(line => line.ToString().Contains('\e', StringComparison.Ordinal)));

    [Theory]
    [InlineData("Ansi", true)]
    [InlineData("PlainText", false)]
    [InlineData("Host", false)]
    public void PSStyle_has_its_say(string rendering, bool colored)
    {
        var run = _session.Run($"try {{ $PSStyle.OutputRendering = '{rendering}'; {Script} | Show-Article }} finally {{ $PSStyle.OutputRendering = 'Host' }}");
        Assert.Equal(colored, run.Sound.Any(line => line.ToString().Contains('\e', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("-Width 5")]
    [InlineData("-Include Events")]
    [InlineData("-Style Bold")]
    public void Options_that_make_no_sense_are_refused(string option) =>
        Assert.Single(_session.Run($"{Script} | Show-Article {option}").Errors);

    [Fact]
    public void Redirected_output_is_plain_text_that_has_the_marks()
    {
        var run = ShellProcess.Run(["-Command", $"{Script} | Show-Article"]);
        Assert.Contains(Bracketed, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    public void Dispose() => _session.Dispose();
}
