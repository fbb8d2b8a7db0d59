using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

public class SafeTextTests
{
    /// <summary>No attributes, which cannot hold half a pair of surrogates.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "plain, caf\u00e9 \u4e2d \ud83d\ude00", "plain, caf\u00e9 \u4e2d \ud83d\ude00" },
        { "a\tb\nc\r\nd\u2028e\u0085f", "a b c  d e f" },
        { "\u001b[31m\u0007\0\u007f", "\u241b[31m\u2407\u2400\u2421" },
        { "\u009b31m", "\ufffd31m" },
        { "\u202Eexe\u2066\u200F", "\ufffdexe\ufffd\ufffd" },
        { "\ud83d x \ude00", "\ufffd x \ufffd" },
        { "\udc00\ud83d\ude00", "\ufffd\ud83d\ude00" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Lines), DisableDiscoveryEnumeration = true)]
    public void A_line_has_no_control_character(string text, string expected) => Assert.Equal(expected, SafeText.Line(text));

    [Fact]
    public void Lines_break_at_spaces_and_inside_long_words()
    {
        Assert.Equal(["one two", "three"], TextWrap.Lines("one two three", 8));
        Assert.Equal(["a", "bbbb", "bbbb", "b c"], TextWrap.Lines("a bbbbbbbbb c", 4));
        Assert.Equal(["\u4e2d\u6587", "\u4e2d"], TextWrap.Lines("\u4e2d\u6587\u4e2d", 5));
        Assert.Empty(TextWrap.Lines("  ", 5));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("\u4e2d\u6587", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\ud83d\ude00", 2)]
    public void A_width_counts_the_columns_of_a_terminal(string text, int width) => Assert.Equal(width, TextWrap.Width(text));

    [Fact]
    public void A_text_is_fitted_to_its_column()
    {
        Assert.Equal("ab  ", TextWrap.Fit("ab", 4, right: false));
        Assert.Equal("  ab", TextWrap.Fit("ab", 4, right: true));
        Assert.Equal("abc…", TextWrap.Fit("abcdef", 4, right: false));
        Assert.Equal("\u4e2d… ", TextWrap.Fit("\u4e2d\u6587\u4e2d", 4, right: false));
    }
}
