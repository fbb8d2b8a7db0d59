using System.Globalization;
using NewsTools.Formats.Reading;

namespace NewsTools.Training.Acceptance;

/// <summary>Holds the analysis of an article against the facts that an acceptance file lists.</summary>
internal sealed class ScoreSeedCommand : ICommand
{
    public string Name => "score seed";

    public string Usage => "[--article FILE] [--expected FILE]: which rows of the acceptance file the analysis has";

    public int Run(CommandOptions options, TextWriter output)
    {
        var article = options.Get("article", Path.Combine("seeds", "2022-11-11-artillery-shells.txt"));
        var expected = options.Get("expected", Path.Combine("..", "shared", "acceptance", "seed.yaml"));
        options.ThrowIfUnread();
        foreach (var section in Check(article, expected).GroupBy(row => row.Section))
        {
            output.WriteLine($"{section.Key}: {section.Count(row => row.Holds)} of {section.Count()}");
            foreach (var row in section.Where(row => !row.Holds)) output.WriteLine($"  {row.Expected}: {row.Shortfall}");
        }

        return 0;
    }

    /// <summary>Every row of the file and whether it holds.</summary>
    public static IReadOnlyList<AcceptanceRow> Check(string articleFile, string expectedFile)
    {
        var file = AcceptanceFile.Load(expectedFile);
        var article = new ArticleImporter().ReadFile(articleFile).Single().Article
            ?? throw new UsageException($"The article '{articleFile}' cannot be read.");
        var document = NewsPipeline.Default.Analyze(article, Layers.Names | Layers.Entities | Layers.Quantities | Layers.Statements);
        return
        [
            .. ArticleRows(file, document), .. NameExpectations.Check(file, document), .. EntityExpectations.Check(file, document),
            .. QuantityExpectations.Check(file, document), .. StatementExpectations.Check(file, document),
        ];
    }

    private static IEnumerable<AcceptanceRow> ArticleRows(AcceptanceFile file, Document document)
    {
        var expected = file.Mapping("article");
        var article = document.Article;
        (string Name, string? Found)[] columns =
        [
            ("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("language", article.Language),
            ("paragraphs", document.Tokens.Paragraphs.Length.ToString(CultureInfo.InvariantCulture)),
            ("sentences", document.Tokens.Sentences.Length.ToString(CultureInfo.InvariantCulture)),
        ];
        foreach (var (name, found) in columns)
            if (AcceptanceFile.Column(expected, name) is { } value)
                yield return new AcceptanceRow("article", $"{name} {value}", value == found ? null : $"'{found}'");
    }
}
