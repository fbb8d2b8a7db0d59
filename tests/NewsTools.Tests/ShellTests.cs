namespace NewsTools.Tests;

/// <summary>The shell host: what it runs, where it writes, how it ends. Exit codes are those of pwsh 7.6.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    [Theory]
    [InlineData("1 + 1", 0)]
    [InlineData("exit 7", 7)]
    [InlineData("exit 0; 5", 0)]
    [InlineData("function f { exit 5 }; f", 5)]
    [InlineData("throw 'broken'", 1)]
    [InlineData("No-SuchCommand", 1)]
    [InlineData("No-SuchCommand; 5", 0)]
    [InlineData("Import-Article nosuch.txt", 1)]
    [InlineData("$ErrorActionPreference = 'Stop'; No-SuchCommand; 5", 1)]
    [InlineData("if (", 1)]
    public void A_command_ends_with_the_code_of_pwsh(string script, int code) =>
        Assert.Equal(code, ShellProcess.Run(["-Command", script]).ExitCode);

    [Theory]
    [InlineData("5", 0)]
    [InlineData("exit 7", 7)]
    [InlineData("throw 'broken'", 1)]
    [InlineData("No-SuchCommand", 0)]
    [InlineData("function f { exit 5 }; f; 6", 5)]
    public void A_script_file_ends_with_the_code_of_pwsh(string script, int code) =>
        Assert.Equal(code, ShellProcess.Run(["-File", Script(script)]).ExitCode);

    [Theory]
    [InlineData("-File", "nosuch.ps1")]
    [InlineData("-File")]
    [InlineData("-Command")]
    [InlineData("-NoSuchOption")]
    [InlineData("nosuch.ps1")]
    public void A_wrong_command_line_says_what_is_right(params string[] arguments)
    {
        var result = ShellProcess.Run(arguments);
        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("Usage: newstools-shell", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_are_shown_by_their_views_without_colours()
    {
        var result = ShellProcess.Run([$"Import-Article '{Repository.Seed}'"]);
        Assert.Contains("Published  Source", result.Output, StringComparison.Ordinal);
        Assert.Contains("2022-11-11 ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Output);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void Errors_warnings_and_verbose_messages_go_to_standard_error()
    {
        var result = ShellProcess.Run([$"'out'; No-SuchCommand; $Host.UI.WriteWarningLine('careful'); Import-Article '{Repository.Seed}' -Verbose | Out-Null; throw 'broken'"]);
        Assert.Equal("out\n", result.Output);
        Assert.Contains("No-SuchCommand:", result.Errors, StringComparison.Ordinal);
        Assert.Contains("WARNING: careful", result.Errors, StringComparison.Ordinal);
        Assert.Contains("VERBOSE: Reading '", result.Errors, StringComparison.Ordinal);
        Assert.Contains("broken", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_file_gets_its_arguments_and_knows_its_folder()
    {
        var script = Script("param([string]$Name, [switch]$Flag, [int]$Count = 1, [Parameter(ValueFromRemainingArguments)]$Rest)\n\"$Name|$Flag|$Count|$Rest|$PSScriptRoot\"");
        Assert.Equal($"a b|True|5|more -1|{_folder}\n", ShellProcess.Run(["-File", script, "-Flag", "-Count", "5", "a b", "more", "-1"]).Output);
        Assert.Equal($"x|False|1||{_folder}\n", ShellProcess.Run([script, "-Name", "x"]).Output);
    }

    [Fact]
    public void What_is_piped_to_the_shell_is_the_input_of_its_script()
    {
        Assert.Equal("<a>\n<b>\n", ShellProcess.Run(["$input | ForEach-Object { \"<$_>\" }"], "a\nb\n").Output);
        Assert.Equal("2\n", ShellProcess.Run(["-File", Script("@($input).Count")], "a\nb\n").Output);
        Assert.Equal("1\n", ShellProcess.Run(["@($input | ConvertTo-Article).Count"], "Seoul agreed.\n\nMoscow did not.\n").Output);
    }

    [Theory]
    [InlineData("-Command", "-")]
    [InlineData()]
    public void A_script_can_come_from_standard_input(params string[] arguments)
    {
        var result = ShellProcess.Run(arguments, "1 + 1\nif ($true) {\n  'in a block'\n}\nexit 4\n");
        Assert.Equal(("2\nin a block\n", 4), (result.Output, result.ExitCode));
    }

    [Fact]
    public void Help_and_views_work_in_the_shell()
    {
        Assert.Contains("Wildcard patterns", ShellProcess.Run(["Get-Help Get-Mention -Full"]).Output, StringComparison.Ordinal);
        Assert.Contains("newstools-shell 0.", ShellProcess.Run(["-Version"]).Output, StringComparison.Ordinal);
        Assert.Contains("Usage: newstools-shell", ShellProcess.Run(["-Help"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prompt_that_nobody_can_answer_is_an_error()
    {
        var result = ShellProcess.Run([$"Import-Article '{Repository.Seed}' | Export-Article '{Path.Combine(_folder, "out.jsonl")}' -Confirm"], "");
        Assert.Equal(1, result.ExitCode);
        Assert.False(File.Exists(Path.Combine(_folder, "out.jsonl")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Script(string content)
    {
        var path = Path.Combine(_folder, "script.ps1");
        File.WriteAllText(path, content);
        return path;
    }
}
