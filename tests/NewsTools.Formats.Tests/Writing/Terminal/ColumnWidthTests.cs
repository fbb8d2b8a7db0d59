using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Terminal;

public class ColumnWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("café", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u00ADb", 3)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("中文", 4)]
    [InlineData("ｱﾊﾟ", 3)]
    [InlineData("\u1112\u1161\u11ab", 2)]
    [InlineData("🚀", 2)]
    [InlineData("⚡", 2)]
    [InlineData("\u2764", 1)]
    [InlineData("\u2764\ufe0f", 2)]
    [InlineData("🇰🇷", 2)]
    [InlineData("“–”…≥", 5)]
    public void A_width_counts_the_columns_of_a_terminal(string text, int width) => Assert.Equal(width, ColumnWidth.Of(text));
}
