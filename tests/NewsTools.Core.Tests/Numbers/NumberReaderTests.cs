using System.Globalization;

namespace NewsTools.Core.Tests.Numbers;

/// <summary>The reader of numbers over the lines of numbers.txt, and its bounds.</summary>
public class NumberReaderTests
{
    [Fact]
    public void Numbers_have_the_value_traits_and_length_of_the_list()
    {
        var file = Path.Combine(Repository.Root, "tests", "NewsTools.Core.Tests", "Numbers", "numbers.txt");
        var problems = new List<string>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(" = ");
            var reading = Read(parts[0] + " houses");
            var found = reading.Success ? string.Create(CultureInfo.InvariantCulture, $"{reading.Value:0.############################} {reading.Traits} {reading.Count}") : "none";
            if (found != parts[1]) problems.Add($"{line} found: {found}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [InlineData("9999999999999999999999999999999999999999")]
    [InlineData("trillion trillion trillion trillion")]
    [InlineData("a million million million million million million million")]
    [InlineData("hundreds of millions of billions of trillions of trillions of trillions")]
    [InlineData("2 million billion trillion quadrillion quadrillion quadrillion")]
    public void Numbers_past_every_use_do_not_throw(string text) => Read(text);

    private static NumberReading Read(string text)
    {
        var layer = TextSegmenter.Segment(text);
        var pieces = new PieceList();
        for (var i = 0; i < layer.Tokens.Length; i++) PieceSplitter.Split(text, layer.Tokens[i], i, pieces);
        return new NumberReader(text, pieces.Span).Read(0);
    }
}
