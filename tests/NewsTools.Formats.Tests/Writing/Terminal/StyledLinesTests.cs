using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Terminal;

public class StyledLinesTests
{
    [Fact]
    public void Lines_break_at_spaces_and_inside_long_words()
    {
        Assert.Equal(["one two", "three"], Plain("one  two three", 8));
        Assert.Equal(["a", "bbbb", "bbbb", "b c"], Plain("a bbbbbbbbb c", 4));
        Assert.Equal(["中文", "中"], Plain("中文中", 5));
        Assert.Equal([""], Plain("  ", 5));
    }

    [Fact]
    public void A_style_goes_on_in_the_next_line() =>
        Assert.Equal(["a \e[4mbb cc\e[0m", "\e[4mdd\e[0m e"], StyledLines.Of([new("a "), new("bb cc dd", "4"), new(" e")], 7));

    [Theory]
    [InlineData("4", "4", "\e[4ma b\e[0m")]
    [InlineData("4", "4;32", "\e[4ma \e[0m\e[4;32mb\e[0m")]
    [InlineData("4", "2", "\e[4ma\e[0m \e[2mb\e[0m")]
    [InlineData("", "4", "a \e[4mb\e[0m")]
    public void A_space_has_what_the_words_around_it_share(string before, string behind, string expected) =>
        Assert.Equal([expected], StyledLines.Of([new("a ", before), new("b", behind)], 7));

    [Fact]
    public void A_whole_run_stays_on_one_line() =>
        Assert.Equal(["aaa", "[b c:d]"], StyledLines.Of([new("aaa "), new("[", IsWhole: true), new("b c", IsWhole: true), new(":d]", IsWhole: true)], 8));

    [Fact]
    public void Lines_are_indented_under_their_first() =>
        Assert.Equal(["1  aa bb", "   cccccc", "   c"], StyledLines.Of([new("aa bb ccccccc")], 9, "1  ", "   "));

    [Fact]
    public void A_mark_stays_with_its_letter() =>
        Assert.Equal(["e\u0301e\u0301", "e\u0301"], Plain("e\u0301e\u0301e\u0301", 2));

    private static List<string> Plain(string text, int width) => StyledLines.Of([new(text)], width);
}
