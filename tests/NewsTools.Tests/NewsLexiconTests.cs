namespace NewsTools.Tests;

public sealed class NewsLexiconTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public NewsLexiconTests()
    {
        _session.Write("beat.yaml", """
            - name: Exampleland Navy
              kind: Agency
              country: NZ
              aliases: [ELN, Navy of Exampleland]
            - name: Falcon drone
              kind: Equipment
            """);
        _session.Write("beat.csv", "name,kind,country,aliases\nExample Times,Outlet,GB,ET|The ET\n");
    }

    [Theory]
    [InlineData("Import-NewsLexicon beat.yaml -PassThru", 2)]
    [InlineData("Import-NewsLexicon *.csv -PassThru", 1)]
    [InlineData("'beat.yaml', 'beat.csv' | Import-NewsLexicon -PassThru", 3)]
    [InlineData("[IO.FileInfo]::new([IO.Path]::Combine($pwd, 'beat.csv')) | Import-NewsLexicon -PassThru", 1)]
    [InlineData("Import-NewsLexicon beat.yaml; Import-NewsLexicon beat.yaml; Get-NewsLexicon", 2)]
    [InlineData("Import-NewsLexicon beat.*; Get-NewsLexicon *Example*", 2)]
    [InlineData("Import-NewsLexicon beat.*; Get-NewsLexicon ELN", 1)]
    [InlineData("Import-NewsLexicon beat.*; Get-NewsLexicon -Kind Equipment, Outlet", 2)]
    public void Entries_are_added_and_found(string script, int count) => Assert.Equal(count, _session.Run(script).Sound.Count);

    [Fact]
    public void An_added_name_is_found_in_articles_until_it_is_removed()
    {
        const string Find = "'The ELN sailed past the coast on Friday.' | ConvertTo-Article | Get-Mention -Name ELN";
        Assert.DoesNotContain("Exampleland Navy", _session.Run(Find).Select("Name"));
        Assert.Empty(_session.Run("Import-NewsLexicon beat.yaml").Sound);
        var mention = Assert.Single(_session.Run(Find).Sound);
        Assert.Equal("Exampleland Navy", mention.Properties["Name"].Value);
        Assert.Equal("NZ", mention.Properties["Country"].Value);
        Assert.Empty(_session.Run("Remove-NewsLexicon 'Exampleland Navy'").Sound);
        Assert.DoesNotContain("Exampleland Navy", _session.Run(Find).Select("Name"));
    }

    [Fact]
    public void An_article_that_was_read_before_is_read_again_with_the_new_names()
    {
        var run = _session.Run("""
            $article = 'The ELN sailed past the coast on Friday.' | ConvertTo-Article
            $null = $article | Get-Mention
            Import-NewsLexicon beat.yaml
            $article | Get-Mention -Name 'Exampleland Navy'
            """);
        Assert.Single(run.Sound);
    }

    [Theory]
    [InlineData("Remove-NewsLexicon Falcon*", 1)]
    [InlineData("Get-NewsLexicon -Kind Agency | Remove-NewsLexicon", 1)]
    [InlineData("Remove-NewsLexicon *", 0)]
    [InlineData("Remove-NewsLexicon * -WhatIf", 2)]
    [InlineData("Remove-NewsLexicon nosuch*", 2)]
    public void Entries_are_removed(string script, int left)
    {
        Assert.Empty(_session.Run($"Import-NewsLexicon beat.yaml; {script}").Sound);
        Assert.Equal(left, _session.Run("Get-NewsLexicon").Sound.Count);
    }

    [Fact]
    public void A_name_that_was_never_added_cannot_be_removed() =>
        Assert.Equal("nosuch", _session.Run("Remove-NewsLexicon nosuch").OneError("LexiconEntryNotFound").TargetObject);

    [Fact]
    public void A_wrong_row_is_one_error_with_its_place_and_the_others_are_added()
    {
        var path = _session.Write("bad.csv", "name,kind,country\nExample Times,Outlet,GB\nOther Times,Papyrus,GB\nThird Times,Outlet,GB\n");
        var run = _session.Run("Import-NewsLexicon bad.csv -PassThru");
        Assert.Equal(2, run.Output.Count);
        var error = run.OneError("LexiconRowInvalid");
        Assert.Equal(path, error.TargetObject);
        Assert.Contains("line 3, column", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();
}
