using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>Articles and reports of them. Own texts.</summary>
internal static class Samples
{
    public static Article Harbour { get; } = new(
        "The council of Oslo closed the old harbour on Monday after a crane fell into the salt dock. " +
        "Mayor Ada Brandt promised 4 million crowns for a new crane.\n\n" +
        "\"It was a terrible noise,\" said Karl Voss, who sells fish near the dock. Ships from Denmark wait.")
    {
        Title = "Crane falls in Oslo",
        Byline = "Ann Lee",
        Published = new DateTimeOffset(2022, 11, 14, 0, 0, 0, TimeSpan.Zero),
        Source = "The Quay",
        Url = "https://example.org/crane?a=1&b=2",
    };

    public static Article Ferry { get; } = new("The ferry from Denmark was late again. Passengers in Oslo waited until noon.")
    {
        Published = new DateTimeOffset(2022, 11, 16, 9, 30, 0, TimeSpan.FromHours(1)),
        Path = "/news/ferry.txt",
    };

    /// <summary>All that can do harm stands in every field of it.</summary>
    public static Article Hostile { get; } = new(Harm + " Seoul waits. " + Harm + " <b>Tokyo</b> waits for =cmd|' /C calc'!A0 and " + Harm + ".")
    {
        Title = Harm,
        Byline = Harm,
        Source = Harm,
        Url = "javascript:alert(1)//" + Harm,
        Path = Harm,
        Metadata = new Dictionary<string, string> { [Harm] = Harm },
    };

    /// <summary>Markup, script, formula, escape sequences, directional marks, a null and half a surrogate.</summary>
    public const string Harm =
        "=HYPERLINK(\"https://evil.example/\",\"x\")</script></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'` onload=\"alert(1) [x](javascript:alert(1)) " +
        "\u001b[31mred\u001b]0;title\u0007 \u009b31m \u202Ecod.exe\u2066 \0 \ud83d |a|b| # h\r\n=1+1\r\n\t@SUM(1)";

    public static ReportModel Build(params object[] items) => Build(new ReportOptions(), items);

    public static ReportModel Build(ReportOptions options, params object[] items)
    {
        var builder = new ReportBuilder(options, NewsPipeline.Default);
        foreach (var item in items)
        {
            switch (item)
            {
                case Article article: builder.Add(article); break;
                case Summary summary: builder.Add(summary); break;
                case Fact fact: builder.Add(fact); break;
            }
        }

        return builder.Build();
    }

    public static IEnumerable<Fact> Facts(Article article)
    {
        var document = NewsPipeline.Default.Analyze(article, Layers.Names | Layers.Times | Layers.Keywords | Layers.Summary);
        return [.. document.Mentions, .. document.Times, .. document.Keywords, .. document.Ranking.Sentences];
    }
}
