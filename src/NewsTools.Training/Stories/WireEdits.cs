namespace NewsTools.Training.Stories;

/// <summary>What happens to a text on its way from an agency to many outlets. Each edit leaves it a copy of the same text.</summary>
/// <param name="chance">The source of chance.</param>
/// <param name="vocabulary">Words to put in.</param>
internal sealed class WireEdits(Random chance, IReadOnlyList<string> vocabulary)
{
    private static readonly string[] Headers = ["LONDON, March 3 (Example Wire) - ", "GENEVA (XYZ) -- ", "By Our Correspondent — "];

    private static readonly string[] Footers =
    [
        "(Reporting by Ann Example; Editing by Bo Sample)",
        "© 2022 Example Wire. All rights reserved. This material may not be published, broadcast or rewritten.",
        "Sign up for our newsletter to get the news of the day. Follow us on every channel that you like, and tell your friends.",
    ];

    /// <summary>The edits by name.</summary>
    public IReadOnlyList<(string Name, Func<SampleArticle, SampleArticle> Apply)> All =>
    [
        ("edited", EditWords),
        ("cut at the end", CutEnd),
        ("paragraphs left out", LeaveOut),
        ("other headline", Rehead),
        ("wire header and credit", AddWire),
        ("paragraphs merged", Merge),
        ("paragraphs moved", Move),
    ];

    /// <summary>Replaces, drops and adds from 3 to 20 words in a hundred.</summary>
    private SampleArticle EditWords(SampleArticle article)
    {
        var share = 0.03 + (0.17 * chance.NextDouble());
        return article with { Paragraphs = [.. article.Paragraphs.Select(paragraph => (string[])[.. paragraph.Select(sentence => EditWords(sentence, share))])] };
    }

    private string EditWords(string sentence, double share) =>
        string.Join(' ', sentence.Split(' ').Select(word => chance.NextDouble() >= share ? word : chance.Next(3) switch
        {
            0 => "",
            1 => AnyWord(),
            _ => word + " " + AnyWord(),
        }).Where(word => word.Length > 0));

    /// <summary>Keeps the first 35 to 90 sentences in a hundred.</summary>
    private SampleArticle CutEnd(SampleArticle article)
    {
        var left = Math.Max(3, (int)(article.Sentences.Count() * (0.35 + (0.55 * chance.NextDouble()))));
        var paragraphs = new List<string[]>();
        foreach (var paragraph in article.Paragraphs)
        {
            if (left <= 0) break;
            paragraphs.Add([.. paragraph.Take(left)]);
            left -= paragraph.Count;
        }

        return article with { Paragraphs = paragraphs };
    }

    private SampleArticle LeaveOut(SampleArticle article) =>
        article.Paragraphs.Count < 4 ? article : article with { Paragraphs = [.. article.Paragraphs.Where((_, i) => i == 0 || chance.NextDouble() > 0.35)] };

    private SampleArticle Rehead(SampleArticle article)
    {
        var title = string.Join(' ', Enumerable.Range(0, 8).Select(_ => AnyWord()));
        return article with { Title = title, Paragraphs = [[title], .. article.Paragraphs] };
    }

    private SampleArticle AddWire(SampleArticle article) => article with
    {
        Paragraphs =
        [
            [Headers[chance.Next(Headers.Length)] + article.Paragraphs[0][0], .. article.Paragraphs[0].Skip(1)],
            .. article.Paragraphs.Skip(1),
            [Footers[chance.Next(Footers.Length)]],
        ],
    };

    private static SampleArticle Merge(SampleArticle article) => article with
    {
        Paragraphs = [.. article.Paragraphs.Chunk(3).Select(chunk => (string[])[.. chunk.SelectMany(paragraph => paragraph)])],
    };

    private SampleArticle Move(SampleArticle article)
    {
        var paragraphs = article.Paragraphs.ToList();
        for (var moves = 0; moves < 3 && paragraphs.Count > 3; moves++)
        {
            var from = chance.Next(1, paragraphs.Count);
            var paragraph = paragraphs[from];
            paragraphs.RemoveAt(from);
            paragraphs.Insert(chance.Next(1, paragraphs.Count), paragraph);
        }

        return article with { Paragraphs = paragraphs };
    }

    private string AnyWord() => vocabulary[chance.Next(vocabulary.Count)];
}
