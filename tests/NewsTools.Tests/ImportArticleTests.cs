using System.Management.Automation;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsTools.Tests;

public sealed class ImportArticleTests : IDisposable
{
    private readonly ModuleSession _session = new();

    [Fact]
    public void The_seed_gives_one_article_with_its_date()
    {
        var article = Assert.Single(_session.Run("Import-Article $args[0]", Repository.Seed).Sound);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Properties["Published"].Value);
        Assert.Equal(Repository.Seed, article.Properties["Path"].Value);
        Assert.StartsWith("A US official has said", (string)article.Properties["Text"].Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Import-Article *.txt", "a.txt,b.txt")]
    [InlineData("Import-Article a.txt, b.txt", "a.txt,b.txt")]
    [InlineData("Import-Article b.txt, a.txt", "b.txt,a.txt")]
    [InlineData("'a.txt', 'b.txt' | Import-Article", "a.txt,b.txt")]
    [InlineData("[IO.FileInfo]::new([IO.Path]::Combine($pwd, 'a.txt')) | Import-Article", "a.txt")]
    [InlineData("[pscustomobject]@{ FullName = 'a.txt' } | Import-Article", "a.txt")]
    [InlineData("[pscustomobject]@{ PSPath = 'b.txt' } | Import-Article", "b.txt")]
    [InlineData("Import-Article .", "a.txt,b.txt")]
    [InlineData("Import-Article . -Recurse", "a.txt,b.txt,c.txt")]
    [InlineData("Import-Article inner", "c.txt")]
    [InlineData("Import-Article -LiteralPath inner, a.txt", "c.txt,a.txt")]
    [InlineData("Import-Article ./i*r/?.txt", "c.txt")]
    [InlineData("Import-Article a.txt | Import-Article", "a.txt")]
    [InlineData("[pscustomobject]@{ Path = '?.txt' } | Import-Article", "a.txt,b.txt")]
    public void Paths_of_every_sort_find_their_files(string script, string expected)
    {
        _session.Write("a.txt", "Seoul agreed on Friday.");
        _session.Write("b.txt", "Moscow denied it.");
        _session.Write("inner/c.txt", "Kyiv waited for the news.");
        var run = _session.Run(script);
        Assert.NotEmpty(run.Sound);
        Assert.Equal(expected, string.Join(',', run.Select("Path").Select(path => Path.GetFileName((string)path!))));
    }

    [Fact]
    public void A_name_with_brackets_is_found_by_either_parameter()
    {
        _session.Write("notes [1].txt", "Seoul agreed on Friday.");
        _session.Write("notes 1.txt", "Moscow denied it.");
        Assert.Equal("notes [1].txt", NameOf(_session.Run("Import-Article -LiteralPath 'notes [1].txt'")));
        Assert.Equal("notes 1.txt", NameOf(_session.Run("Import-Article 'notes [1].txt'")));
        Assert.Equal("notes [1].txt", NameOf(_session.Run("Import-Article 'notes `[1`].txt'")));
        File.Delete(Path.Combine(_session.Folder, "notes 1.txt"));
        Assert.Equal("notes [1].txt", NameOf(_session.Run("Import-Article 'notes [1].txt'")));
    }

    [Theory]
    [InlineData("Import-Article nosuch.txt", "PathNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Import-Article *.nosuch", "NothingMatches", ErrorCategory.ObjectNotFound)]
    [InlineData("Import-Article -LiteralPath '*.txt'", "PathNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("Import-Article env:PATH", "PathNotUsable", ErrorCategory.InvalidArgument)]
    [InlineData("Import-Article https://news.example/1", "PathIsAddress", ErrorCategory.InvalidArgument)]
    [InlineData("Import-Article -Uri http://127.0.0.1:9/x", "AddressRefused", ErrorCategory.SecurityError)]
    [InlineData("Import-Article -Uri ftp://news.example/x", "AddressRefused", ErrorCategory.SecurityError)]
    [InlineData("Import-Article nodrive:/x", "PathNotUsable", ErrorCategory.InvalidArgument)]
    [InlineData("Import-Article empty.txt", "EmptyFile", ErrorCategory.InvalidData)]
    public void A_bad_path_is_one_error_with_the_path_as_its_target(string script, string id, ErrorCategory category)
    {
        _session.Write("a.txt", "Seoul agreed on Friday.");
        _session.Write("empty.txt", "");
        var run = _session.Run(script + "; 'after'");
        var error = run.OneError(id);
        Assert.Equal(category, error.CategoryInfo.Category);
        Assert.EndsWith(script.Split(' ')[^1].Trim('\''), error.TargetObject.ToString()!, StringComparison.Ordinal);
        Assert.Equal("after", Assert.Single(run.Output).BaseObject);
    }

    [Fact]
    public void A_bad_file_costs_one_error_and_its_neighbours_are_read()
    {
        _session.Write("a.txt", "Seoul agreed on Friday.");
        _session.Write("b.txt", "");
        _session.Write("c.txt", "Moscow denied it.");
        var run = _session.Run("Import-Article .");
        Assert.Equal(2, run.Output.Count);
        Assert.Equal(Path.Combine(_session.Folder, "b.txt"), run.OneError("EmptyFile").TargetObject);
    }

    [Fact]
    public void ErrorAction_Stop_ends_the_run_at_the_first_error()
    {
        _session.Write("a.txt", "");
        _session.Write("b.txt", "Moscow denied it.");
        var run = _session.Run("Import-Article . -ErrorAction Stop");
        Assert.NotNull(run.Ended);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Given_date_outlet_and_encoding_win()
    {
        File.WriteAllBytes(Path.Combine(_session.Folder, "a.txt"), [.. "Caf"u8, 0xE9, .. " owners met the mayor."u8]);
        var article = Assert.Single(_session.Run("Import-Article a.txt -Published 2022-11-11 -Source 'The Example Times' -Encoding windows-1252").Sound);
        Assert.Equal(new DateTimeOffset(2022, 11, 11, 0, 0, 0, TimeSpan.Zero), article.Properties["Published"].Value);
        Assert.Equal("The Example Times", article.Properties["Source"].Value);
        Assert.StartsWith("Café", (string)article.Properties["Text"].Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-Published yesterday", "'yesterday' is no date")]
    [InlineData("-Encoding klingon", "'klingon' is no encoding")]
    [InlineData("-Format Papyrus", "Text, Markdown, Html")]
    public void A_wrong_value_says_what_would_be_right(string parameter, string message)
    {
        _session.Write("a.txt", "Seoul agreed.");
        var run = _session.Run($"Import-Article a.txt {parameter}");
        Assert.Contains(message, Assert.Single(run.Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_names_the_files_that_are_read_and_those_that_are_passed_over()
    {
        _session.Write("a.txt", "Seoul agreed on Friday.");
        File.WriteAllBytes(Path.Combine(_session.Folder, "b.png"), [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0]);
        var run = _session.Run("Import-Article . -Verbose");
        Assert.Single(run.Sound);
        Assert.Contains(run.Verbose, line => line == $"Reading '{Path.Combine(_session.Folder, "a.txt")}'.");
        Assert.Contains(run.Verbose, line => line.StartsWith("Passed over:", StringComparison.Ordinal) && line.Contains("b.png", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_article_is_out_before_the_last_is_read_and_a_stop_stops()
    {
        for (var i = 0; i < 3000; i++) _session.Write($"{i:0000}.txt", $"Seoul agreed on Friday, for the time number {i}.");
        using var shell = _session.Create("Import-Article . -Verbose");
        var output = new PSDataCollection<PSObject>();
        output.DataAdded += (_, _) => shell.BeginStop(null, null);
        var run = shell.BeginInvoke<PSObject, PSObject>(null, output);
        Assert.True(run.AsyncWaitHandle.WaitOne(TimeSpan.FromMinutes(1)), "The pipeline did not stop.");
        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(run));
        Assert.InRange(output.Count, 1, 2999);
        Assert.InRange(shell.Streams.Verbose.Count, 1, 2999);
    }

    [Fact]
    public async Task An_address_of_this_machine_is_read_where_that_is_allowed()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var answer = AnswerOnce(server, "title: Talks\n\nSeoul agreed on Friday.");
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/talks.txt";
        var article = Assert.Single(_session.Run("[pscustomobject]@{ Url = $args[0] } | Import-Article -AllowPrivateNetwork", address).Sound);
        await answer;
        Assert.Equal("Talks", article.Properties["Title"].Value);
        Assert.Equal(address, article.Properties["Url"].Value);
    }

    [Fact]
    public void A_drive_of_the_session_is_resolved()
    {
        _session.Write("deep/a.txt", "Seoul agreed on Friday.");
        var run = _session.Run("""
            $null = $ExecutionContext.SessionState.Drive.New([Management.Automation.PSDriveInfo]::new('news', $ExecutionContext.SessionState.Provider.GetOne('FileSystem'), "$pwd/deep", '', $null), 'global')
            Import-Article news:/*.txt
            """);
        Assert.Equal("a.txt", NameOf(run));
    }

    public void Dispose() => _session.Dispose();

    private static async Task AnswerOnce(TcpListener server, string text)
    {
        using var client = await server.AcceptTcpClientAsync();
        var stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[4096]);
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {text.Length}\r\nConnection: close\r\n\r\n{text}"));
    }

    private static string NameOf(ModuleRun run) => Path.GetFileName((string)Assert.Single(run.Sound).Properties["Path"].Value);
}
