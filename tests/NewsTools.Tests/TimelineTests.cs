namespace NewsTools.Tests;

/// <summary>Timelines as users get them.</summary>
public sealed class TimelineTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public TimelineTests()
    {
        _session.Write("a.txt", "title: Ferry\ndate: 2023-06-15\nsource: The Example Times\n\nA ferry ran aground off Naxos on Tuesday. The minister will visit Naxos on Sunday, her office said. The line opened in 1998.\n");
        _session.Write("b.txt", "title: Ship\ndate: 2023-06-16\nsource: The Example Post\n\nA ferry ran aground off Naxos on Tuesday. The minister said on Thursday that she was shocked.\n");
        _session.Write("c.txt", "title: No date\n\nThe harbour closed on Friday.\n");
    }

    [Theory]
    [InlineData("", "1998,2023-06-13,2023-06-18")]
    [InlineData("-Precision Day", "2023-06-13,2023-06-18")]
    [InlineData("-Status Planned", "2023-06-18")]
    [InlineData("-From 2023-06-14", "2023-06-18")]
    [InlineData("-To 2000-01-01", "1998")]
    [InlineData("-Name Nax*", "2023-06-13,2023-06-18")]
    [InlineData("-Name nosuch", "")]
    [InlineData("-IncludeUndated", "1998,2023-06-13,2023-06-18,XXXX-WXX-5")]
    [InlineData("-IncludeSpeech", "1998,2023-06-13,2023-06-15,2023-06-18")]
    public void Facts_come_by_their_time_and_are_chosen(string options, string expected) =>
        Assert.Equal(expected, string.Join(',', _session.Run($"Import-Article *.txt | Get-Timeline {options}").Select("Value")));

    [Fact]
    public void Equal_facts_are_one_row_with_their_articles()
    {
        var row = Assert.Single(_session.Run("Import-Article *.txt | Get-Timeline -From 2023-06-13 -To 2023-06-14").Sound);
        Assert.Equal(2, row.Properties["ArticleCount"].Value);
        Assert.Equal("The Example Times, The Example Post", row.Properties["Sources"].Value);
        Assert.Equal("Naxos", row.Properties["Place"].Value);
        Assert.Equal(["Ferry", "Ship"], _session.Run("(Import-Article *.txt | Get-Timeline -From 2023-06-13 -To 2023-06-14).GetReports()").Select("Title"));
    }

    [Fact]
    public void The_shell_shows_a_timeline_as_a_table()
    {
        var output = ShellProcess.Run(["'A ferry with 212 passengers and a crew of 14 ran aground off Naxos on 13 June 2023.' | ConvertTo-Article | Get-Timeline"]).Output;
        Assert.Contains("When          Status", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    public void Dispose() => _session.Dispose();
}
