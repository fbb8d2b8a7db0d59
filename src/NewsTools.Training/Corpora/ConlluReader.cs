using System.Globalization;

namespace NewsTools.Training.Corpora;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html) document by document.</summary>
internal static class ConlluReader
{
    /// <summary>The documents of a file, or of every <c>.conllu</c> file of a folder in the order of their names.</summary>
    public static IEnumerable<ConlluDocument> ReadAll(string path)
    {
        if (File.Exists(path)) return Read(path);
        return Directory.EnumerateFiles(path, "*.conllu").Order(StringComparer.Ordinal).SelectMany(Read);
    }

    /// <summary>The documents of one file.</summary>
    public static IEnumerable<ConlluDocument> Read(string file)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        var sentences = new List<ConlluSentence>();
        foreach (var sentence in ReadSentences(File.ReadLines(file)))
        {
            if (NewDocument(sentence) is { } next)
            {
                if (sentences.Count > 0) yield return new ConlluDocument(id, sentences);
                sentences = [];
                id = next;
            }

            sentences.Add(sentence);
        }

        if (sentences.Count > 0) yield return new ConlluDocument(id, sentences);
    }

    /// <summary>The sentences of some lines.</summary>
    public static IEnumerable<ConlluSentence> ReadSentences(IEnumerable<string> lines)
    {
        var comments = new List<string>();
        var words = new List<ConlluToken>();
        var surfaces = new List<ConlluToken>();
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith('#')) comments.Add(line.AsSpan(1).TrimStart().ToString());
            else if (line.Length > 0) Add(line.Split('\t'), words, surfaces);
            else if (words.Count > 0)
            {
                yield return Close(comments, words, surfaces);
                (comments, words, surfaces) = ([], [], []);
            }
        }
    }

    private static ConlluSentence Close(List<string> comments, List<ConlluToken> words, List<ConlluToken> surfaces)
    {
        var starts = comments.Exists(comment => Names(comment, "newpar") || Names(comment, "newdoc"));
        return new ConlluSentence(starts, comments, words, surfaces);
    }

    private static void Add(string[] fields, List<ConlluToken> words, List<ConlluToken> surfaces)
    {
        var id = fields[0];
        if (id.Contains('.')) return;
        var dash = id.IndexOf('-');
        var first = Number(dash < 0 ? id : id.AsSpan(0, dash));
        var end = (dash < 0 ? first : Number(id.AsSpan(dash + 1))) + 1;
        var head = fields[6] is "_" ? -1 : Number(fields[6]);
        var token = new ConlluToken(first, end, fields[1], fields[2], fields[3], fields[4], head, fields[7], fields[9]);
        (dash < 0 ? words : surfaces).Add(token);
    }

    private static string? NewDocument(ConlluSentence sentence) => sentence.GetComment("newdoc id");

    /// <summary>Whether a comment is the key alone, or the key and an id; <c>newpar_block</c> is another key.</summary>
    private static bool Names(string comment, string key) =>
        comment.StartsWith(key, StringComparison.Ordinal) && (comment.Length == key.Length || comment[key.Length] == ' ');

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
