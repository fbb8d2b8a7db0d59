using System.Globalization;
using System.Text.RegularExpressions;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Times;

/// <summary>Reads the dates of GUM's XML, which has the same words as the CoNLL-U and so takes its text from there.</summary>
internal static partial class GumDateCorpus
{
    /// <summary>The genres that read like news.</summary>
    public static readonly string[] Genres = ["news", "interview", "speech", "bio", "court"];

    /// <summary>The documents of the news-like genres of a part of the corpus.</summary>
    public static IEnumerable<(ConlluDocument Source, Article Article, IReadOnlyList<GumDate> Dates)> Read(string data, string part)
    {
        foreach (var document in ConlluReader.ReadAll(Path.Combine(data, "gum", part)))
        {
            var xml = Path.Combine(data, "gum", "xml", part, document.Id + ".xml");
            if (!Genres.Contains(document.Genre) || !File.Exists(xml)) continue;
            var gold = GoldText.Of(document);
            var created = document.Sentences[0].GetComment("meta::dateCreated");
            yield return (document, new Article(gold.Text) { Published = DateOf(created) }, DatesOf(File.ReadLines(xml), gold));
        }
    }

    private static DateTimeOffset? DateOf(string? day) =>
        DateTimeOffset.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    private static List<GumDate> DatesOf(IEnumerable<string> lines, GoldText gold)
    {
        var (dates, open, word) = (new List<GumDate>(), new Stack<(int Word, string Tag)>(), 0);
        foreach (var line in lines)
        {
            if (line.StartsWith("<date", StringComparison.Ordinal)) open.Push((word, line));
            else if (line.StartsWith("</date", StringComparison.Ordinal)) dates.Add(DateFrom(open.Pop(), word, gold));
            else if (line.Contains('\t')) word++;
        }

        return dates;
    }

    private static GumDate DateFrom((int Word, string Tag) open, int end, GoldText gold)
    {
        var attributes = Attribute().Matches(open.Tag).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var span = gold.Words[open.Word].Union(gold.Words[Math.Max(open.Word, end - 1)]);
        return new GumDate(span, attributes.GetValueOrDefault("when"), attributes.GetValueOrDefault("from"), attributes.GetValueOrDefault("to"));
    }

    [GeneratedRegex("(\\w+)=\"([^\"]*)\"")]
    private static partial Regex Attribute();
}
