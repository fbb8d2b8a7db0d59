using System.Globalization;
using System.Text.RegularExpressions;
using NewsTools.Training.Corpora;

namespace NewsTools.Training.Summaries;

/// <summary>Reads the graded salient entities of GUM: the header's grades, and the mentions of those entities.</summary>
internal static partial class SalientEntities
{
    private static readonly string[] Articles = ["the", "a", "an", "this", "his", "her", "its", "their"];

    /// <summary>The entities of a document that the header grades.</summary>
    public static List<SalientEntity> Of(ConlluDocument document)
    {
        var header = document.Sentences[0].GetComment("meta::salientEntities") ?? "";
        var mentions = document.Sentences.SelectMany(Mentions).ToLookup(mention => mention.Id, mention => mention.Text);
        return [.. Grade().Matches(header).Select(match => new SalientEntity(
            int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), mentions[match.Groups[1].Value].ToHashSet(StringComparer.Ordinal)))
            .Where(entity => entity.Mentions.Count > 0)];
    }

    private static IEnumerable<(string Id, string Text)> Mentions(ConlluSentence sentence)
    {
        var open = new List<(string Id, int First)>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            foreach (Match mark in Mark().Matches(sentence.Words[i].GetMisc("Entity") ?? ""))
            {
                if (mark.Groups["open"].Success) open.Add((mark.Groups["id"].Value, i));
                if (!mark.Groups["close"].Success) continue;
                var index = open.FindLastIndex(entity => entity.Id == mark.Groups["id"].Value);
                if (index < 0) continue;
                if (TextOf(sentence, open[index].First, i) is { } text) yield return (open[index].Id, text);
                open.RemoveAt(index);
            }
        }
    }

    /// <summary>The words of a mention that holds a noun or name, else null.</summary>
    private static string? TextOf(ConlluSentence sentence, int first, int last)
    {
        var words = sentence.Words.Skip(first).Take(last - first + 1).ToList();
        if (!words.Exists(word => word.Upos is "NOUN" or "PROPN")) return null;
        var forms = words.Select(word => word.Form.ToLowerInvariant()).SkipWhile(form => Articles.Contains(form));
        return string.Join(' ', forms.Where(form => form is not ("'s" or "’s")));
    }

    [GeneratedRegex(@"(\d+) \((\d)\*?\)")]
    private static partial Regex Grade();

    [GeneratedRegex(@"(?<open>\()(?<id>\d+)-[^()]*(?<close>\))?|(?<id>\d+)(?:\[\d+/\d+\])?(?<close>\))")]
    private static partial Regex Mark();
}
