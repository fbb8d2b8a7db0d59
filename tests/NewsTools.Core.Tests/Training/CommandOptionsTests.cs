using NewsTools.Training;

namespace NewsTools.Core.Tests.Training;

/// <summary>The trainer's command line.</summary>
public class CommandOptionsTests
{
    [Fact]
    public void Options_have_values_or_stand_alone_and_the_rest_is_plain()
    {
        var options = new CommandOptions(["in.txt", "--set", "gum", "--verbose", "--rounds", "12"]);
        Assert.Equal(["in.txt"], options.Plain);
        Assert.Equal("gum", options.GetOneOf("set", "gum", "ewt"));
        Assert.True(options.Has("verbose"));
        Assert.Equal(12, options.GetInt("rounds", 1));
        Assert.Equal("none", options.Get("absent", "none"));
        options.ThrowIfUnread();
    }

    [Fact]
    public void A_value_outside_the_list_names_what_would_be_right()
    {
        var problem = Assert.Throws<UsageException>(() => new CommandOptions(["--set", "brown"]).GetOneOf("set", "gum", "ewt"));
        Assert.Equal("The option '--set' is 'brown'; it takes one of: gum, ewt.", problem.Message);
    }

    [Fact]
    public void An_option_that_no_one_reads_is_refused()
    {
        var problem = Assert.Throws<UsageException>(() => new CommandOptions(["--sett", "gum"]).ThrowIfUnread());
        Assert.Equal("The option '--sett' is unknown.", problem.Message);
    }

    [Fact]
    public void An_option_given_twice_is_refused() =>
        Assert.Throws<UsageException>(() => new CommandOptions(["--set", "gum", "--set", "ewt"]));

    [Fact]
    public void A_number_that_is_none_is_refused() =>
        Assert.Throws<UsageException>(() => new CommandOptions(["--rounds", "many"]).GetInt("rounds", 1));

    [Fact]
    public void An_unknown_command_prints_every_command_and_fails()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal(2, Program.Run(["score", "nothing"], output, error));
        Assert.Contains("score tokens", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public void A_misused_command_says_why_and_prints_its_usage()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal(2, Program.Run(["score", "tokens", "--data", "/no/such/folder"], output, error));
        Assert.StartsWith("There is no folder '/no/such/folder'; give it by '--data'.", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("usage: score tokens", error.ToString(), StringComparison.Ordinal);
    }
}
