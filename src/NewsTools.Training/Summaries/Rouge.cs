using System.Text.RegularExpressions;

namespace NewsTools.Training.Summaries;

/// <summary>
/// ROUGE (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", ACL workshop 2004) between one summary and
/// one reference. Words are runs of ASCII letters and digits in lower case, unstemmed, stop words kept. ROUGE-N
/// counts common n-grams, each as often as it is in both; ROUGE-L takes the longest common subsequence of the two
/// as whole word sequences.
/// </summary>
internal static partial class Rouge
{
    /// <summary>The words that are compared.</summary>
    public static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    /// <summary>ROUGE-N.</summary>
    public static RougeScore OfNGrams(string[] summary, string[] reference, int n)
    {
        var wanted = Count(reference, n);
        var found = Count(summary, n);
        var common = found.Sum(pair => Math.Min(pair.Value, wanted.GetValueOrDefault(pair.Key)));
        return RougeScore.Of(common, found.Values.Sum(), wanted.Values.Sum());
    }

    /// <summary>ROUGE-L.</summary>
    public static RougeScore OfSequence(string[] summary, string[] reference)
    {
        var (before, row) = (new int[reference.Length + 1], new int[reference.Length + 1]);
        foreach (var word in summary)
        {
            for (var j = 0; j < reference.Length; j++)
                row[j + 1] = word == reference[j] ? before[j] + 1 : Math.Max(row[j], before[j + 1]);
            (before, row) = (row, before);
        }

        return RougeScore.Of(before[^1], summary.Length, reference.Length);
    }

    private static Dictionary<string, int> Count(string[] words, int n)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + n <= words.Length; i++)
        {
            var key = string.Join(' ', words.AsSpan(i, n)!);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
