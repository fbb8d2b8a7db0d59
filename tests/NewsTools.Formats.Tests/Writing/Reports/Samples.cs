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

    /// <summary>Two articles on one story, and a copy of the first.</summary>
    public static Story Story { get; } = StoryGrouper.GroupAll(
        [
            Harbour,
            new Article(Harbour.Text + "\n\nReporting by Ann Lee.") { Title = Harbour.Title, Published = Harbour.Published, Source = Harbour.Source },
            new Article(
                "Oslo is to buy a crane for its harbour, Mayor Ada Brandt told reporters on Tuesday. She put the price at 4 million crowns. The one that fell was forty years old. " +
                "Fishermen such as Karl Voss lose money while the harbour is closed. Ada Brandt promised them help, and the council of Oslo votes on it in May.")
            {
                Title = "Oslo council to pay for a new crane",
                Published = new DateTimeOffset(2022, 11, 15, 0, 0, 0, TimeSpan.Zero),
                Source = "Port Post",
            },
        ],
        NewsPipeline.Default, StoryOptions.Default)[0];

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
                case Story story: builder.Add(story); break;
                case Fact fact: builder.Add(fact); break;
                default: builder.AddRow(item); break;
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
