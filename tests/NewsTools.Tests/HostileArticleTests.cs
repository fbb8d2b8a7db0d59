namespace NewsTools.Tests;

/// <summary>An article full of harm through every cmdlet that shows or writes one: nothing of it commands a terminal.</summary>
public sealed class HostileArticleTests : IDisposable
{
    private const string Make =
        "$e = [char]27; $c = [char]0x9b; $b = [char]0x202e; $z = [char]0x2066; " +
        "$harm = \"<script>alert(1)</script>${e}]0;title$([char]7) ${e}[31mred ${c}32m ${b}cod.exe${z} =cmd|' /C calc'!A0\"; " +
        "$a = ConvertTo-Article -Format Text -InputObject \"$harm Seoul has sold 40 shells to Kyiv. `\"$harm`\" said Ada Brandt of $harm on Monday.\" -Title $harm -Source $harm -Published 2022-11-11; ";

    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-hostile").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void No_view_of_a_terminal_lets_it_through()
    {
        string[] cmdlets =
        [
            "Get-Sentence", "Get-Token", "Get-Mention", "Get-Entity", "Get-TimeExpression", "Get-Quantity", "Get-Statement", "Get-Quote",
            "Get-Keyword", "Get-Summary", "Get-Summary -AsSentence", "Get-Summary -Combine", "Group-Article", "Group-Article -AsArticle", "Measure-Article", "Get-Timeline", "Show-Article",
        ];
        var shown = ShellProcess.Run(["-Command", Make + "$a; " + string.Join("; ", cmdlets.Select(cmdlet => $"$a | {cmdlet}"))], folder: _folder);
        Assert.Equal("", shown.Errors);
        Assert.Contains("\u241b[31mred", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Output, IsHarm);
    }

    [Theory]
    [InlineData("Export-Summary", "html")]
    [InlineData("Export-Summary", "md")]
    [InlineData("Export-Summary", "txt")]
    [InlineData("Export-Summary", "json")]
    [InlineData("Export-Summary", "yaml")]
    [InlineData("Export-Summary", "csv")]
    [InlineData("Export-Article", "jsonl")]
    [InlineData("Export-Article", "json")]
    [InlineData("Export-Article", "yaml")]
    [InlineData("Export-Article", "conllu")]
    [InlineData("Export-Article", "md")]
    public void No_file_that_is_written_lets_it_through(string cmdlet, string extension)
    {
        var shown = ShellProcess.Run(["-Command", $"{Make} $a | {cmdlet} out.{extension}"], folder: _folder);
        Assert.Equal("", shown.Errors);
        var written = File.ReadAllText(Path.Combine(_folder, "out." + extension));
        Assert.Contains("alert", written, StringComparison.Ordinal);
        Assert.DoesNotContain(written, IsHarm);
        if (extension == "html") Assert.DoesNotContain("<script>alert", written, StringComparison.Ordinal);
        if (extension == "csv") Assert.All(written.Split("\r\n"), line => Assert.False(line.TrimStart('"') is ['=', ..]));
    }

    private static bool IsHarm(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\r' or '\t')) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
