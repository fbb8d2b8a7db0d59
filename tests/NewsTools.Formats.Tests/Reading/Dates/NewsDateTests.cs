using System.Globalization;

namespace NewsTools.Formats.Reading.Tests;

public class NewsDateTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", "Corpus", "dates.txt")))
            if (line.Length > 0 && line[0] != '#')
                cases.Add(line.Split('=')[0].Trim(), line.Split('=')[1].Trim());
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_date_is_read_as_the_corpus_says(string text, string expected)
    {
        var date = NewsDate.Parse(text);
        Assert.Equal(expected, date is null ? "none" : date.Value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture));
    }
}
