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

    [Fact]
    public void A_space_has_the_style_of_the_run_that_it_is_in() =>
        Assert.Equal(["\e[1ma\e[0m \e[1mb\e[0m"], StyledLines.Of([new("a", "1"), new(" "), new("b", "1")], 7));

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
