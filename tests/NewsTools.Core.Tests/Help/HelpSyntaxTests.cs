using NewsTools.Training.Help;

namespace NewsTools.Core.Tests.Help;

public class HelpSyntaxTests
{
    [Theory]
    [InlineData("Get-X [-A <int>]", "A")]
    [InlineData("Get-X [[-A] <int>] [-B]", "A B")]
    [InlineData("Get-X [-A] <int[]> -B <string> [-C <k>] [<CommonParameters>]", "A! B! C")]
    [InlineData("Get-X [-A] <int> [[-B] <string>] -C", "A! B C!")]
    public void Says_which_parameters_must_be_given(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', HelpSyntax.Parse(line).Parameters.Select(parameter => parameter.Name + (parameter.Required ? "!" : ""))));
}
