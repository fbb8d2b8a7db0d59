using System.Text.RegularExpressions;

namespace NewsTools.Tests;

/// <summary>
/// The README's tour is what users read first: each pipeline that is followed by its output is run, in the shell host,
/// in a folder that holds the seeds alone, and must print that output. Pipelines marked <c>pwsh</c> use cmdlets of
/// PowerShell's own modules, which the host lacks; the Pester suites run those.
/// </summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public ReadmeTests()
    {
        var seeds = Directory.CreateDirectory(Path.Combine(_folder, "seeds"));
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds")))
            File.Copy(seed, Path.Combine(seeds.FullName, Path.GetFileName(seed)));
    }

    private static string Readme => File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string> Pipelines()
    {
        var data = new TheoryData<string, string>();
        foreach (Match pipeline in PipelineWithOutput().Matches(Readme))
            if (pipeline.Groups["mark"].Length == 0)
                data.Add(pipeline.Groups["code"].Value, pipeline.Groups["output"].Value);
        return data;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_pipeline_prints_what_the_README_shows(string code, string output)
    {
        var result = ShellProcess.Run(["-Command", code], folder: _folder);
        Assert.Equal("", result.Errors);
        Assert.Equal(Trimmed(output), Trimmed(result.Output));
    }

    [Fact]
    public void The_tour_has_at_least_ten_pipelines() =>
        Assert.InRange(PipelineWithOutput().Count(Readme), 10, int.MaxValue);

    [Fact]
    public void Every_file_that_the_README_links_to_is_there() =>
        Assert.All(
            LocalLink().Matches(Readme).Select(match => match.Groups[1].Value),
            path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"The README links to '{path}', which is not there."));

    /// <summary>Without the spaces at line ends and the empty lines around, which Markdown does not keep either.</summary>
    private static string Trimmed(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    [GeneratedRegex("```powershell(?<mark>[^\\n]*)\\n(?<code>[^`]*)\\n```\\n\\n```text\\n(?<output>[^`]*)\\n```")]
    private static partial Regex PipelineWithOutput();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex LocalLink();
}
