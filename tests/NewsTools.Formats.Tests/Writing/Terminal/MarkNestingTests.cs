using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Terminal;

public class MarkNestingTests
{
    /// <summary>Start, end and role of each mark given, and of each that comes out.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("5-9 Time, 0-4 Person", "0-4 Person, 5-9 Time")]
    [InlineData("2-4 Place, 0-9 Content", "0-9 Content, 2-4 Place")]
    [InlineData("0-4 Person, 0-4 Source", "0-4 Source, 0-4 Person")]
    [InlineData("0-5 Place, 3-9 Content", "0-5 Place, 3-5 Content, 5-9 Content")]
    [InlineData("0-5 Content, 0-9 Content, 3-7 Time", "0-9 Content, 0-5 Content, 3-5 Time, 5-7 Time")]
    [InlineData("0-5 Place, 5-9 Place", "0-5 Place, 5-9 Place")]
    public void Marks_lie_in_one_another_or_apart(string marks, string expected) =>
        Assert.Equal(expected, string.Join(", ", MarkNesting.Of(Read(marks)).Select(mark => $"{mark.Span.Start}-{mark.Span.End} {mark.Role}")));

    private static IEnumerable<Mark> Read(string marks) =>
        from mark in marks.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        let parts = mark.Split('-', ' ')
        select new Mark(TextSpan.FromBounds(int.Parse(parts[0]), int.Parse(parts[1])), Enum.Parse<MarkRole>(parts[2]));
}
