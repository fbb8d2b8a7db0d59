namespace NewsTools.Tests;

/// <summary>Comparisons as users get them.</summary>
public sealed class CompareArticleTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public CompareArticleTests()
    {
        _session.Write("v1.txt", "title: Bus crash\ndate: 2023-06-15\n\nAt least 12 people were killed when a bus plunged into a ravine on Monday. The operator denied that the bus had been overloaded. Police are questioning the driver.\n");
        _session.Write("v2.txt", "title: Bus crash\ndate: 2023-06-16\n\nSeventeen people were killed when a bus plunged into a ravine on Monday. Police have been questioning the driver.\n");
        _session.Write("v3.txt", "title: Bus crash kills 17\ndate: 2023-06-17\n\nSeventeen people were killed when a bus plunged into a ravine on Monday. Police have been questioning the driver.\n");
    }

    [Theory]
    [InlineData("", "DenialDropped,Number,SourceDropped,Dropped")]
    [InlineData("-Kind Number", "Number")]
    [InlineData("-Kind Wording", "Wording")]
    [InlineData("-IncludeWording -Kind Number, Wording", "Number,Wording")]
    [InlineData("-Kind Moved", "")]
    public void Differences_come_the_most_significant_first_and_are_chosen_by_kind(string options, string expected) =>
        Assert.Equal(expected, string.Join(',', _session.Run($"$v = Import-Article *.txt; Compare-Article $v[0] $v[1] {options}").Select("Kind")));

    [Fact]
    public void Versions_down_the_pipeline_are_each_compared_with_the_one_before() =>
        Assert.Equal(["Number", "Headline"], _session.Run("Import-Article *.txt | Compare-Article -Kind Number, Headline").Select("Kind").Select(kind => kind!.ToString()));

    [Fact]
    public void Articles_down_the_pipeline_are_each_compared_with_the_reference() =>
        Assert.Equal(2, _session.Run("$v = Import-Article *.txt; $v[1..2] | Compare-Article $v[0] -Kind Number").Sound.Count);

    [Fact]
    public void A_number_says_what_it_was_and_where()
    {
        var row = Assert.Single(_session.Run("$v = Import-Article *.txt; Compare-Article $v[0] $v[1] -Kind Number").Sound);
        Assert.Equal("AtLeast 12", row.Properties["BeforeValue"].Value);
        Assert.Equal(17m, row.Properties["AfterNumber"].Value);
        Assert.Equal("people", row.Properties["Subject"].Value);
        Assert.Empty(_session.Run("$v = Import-Article *.txt; Compare-Article $v[0] $v[1] | Where-Object { ($null -ne $_.BeforeStart -and $v[0].Text.Substring($_.BeforeStart, $_.BeforeLength) -cne $_.Before) -or ($null -ne $_.AfterStart -and $v[1].Text.Substring($_.AfterStart, $_.AfterLength) -cne $_.After) }").Sound);
    }

    [Fact]
    public void One_article_alone_is_a_warning() =>
        Assert.Single(_session.Run("(Import-Article v1.txt | Compare-Article) 3>&1").Output);

    [Fact]
    public void The_shell_shows_differences_as_a_table()
    {
        var output = ShellProcess.Run(["Compare-Article (ConvertTo-Article 'At least 12 people were killed when a bus plunged into a ravine.') (ConvertTo-Article 'Seventeen people were killed when a bus plunged into a ravine.')"]).Output;
        Assert.Contains("Weight Kind", output, StringComparison.Ordinal);
        Assert.Contains("At least 12 people", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    public void Dispose() => _session.Dispose();
}
