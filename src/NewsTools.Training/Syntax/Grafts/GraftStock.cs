using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>What grafts are made of: clauses and speakers cut out of treebanks.</summary>
internal sealed class GraftStock
{
    private const int LeastClause = 4, MostClause = 34, MostSpeaker = 22, ShortSpeaker = 4;
    private static readonly HashSet<string> Bars = ["\"", "\u201C", "\u201D", "``", "''", "(", ")", ":", ";", "?", "!", "--", "[", "]"];
    private static readonly HashSet<string> Pronouns = ["he", "she", "they", "it", "we"];

    private readonly List<TreePiece> _names = [], _nouns = [], _pronouns = [];
    private readonly List<(TreePiece Words, string Relation)> _asides = [];

    public GraftStock(IReadOnlyList<TreebankSentence> sentences)
    {
        var speaking = SpeakingNouns(sentences);
        foreach (var sentence in sentences)
        {
            if (ClauseOf(sentence) is { } clause) Clauses.Add(clause);
            for (var i = 0; i < sentence.Count; i++)
            {
                if (SpeakerAt(sentence, i, speaking) is { } speaker) (sentence.Upos[i] switch { "PRON" => _pronouns, "PROPN" => _names, _ => _nouns }).Add(speaker);
                if (AsideAt(sentence, i) is { } aside) _asides.Add((aside, sentence.Relations[i]));
            }

            if (RelativeIn(sentence) >= 0) Relatives.Add(sentence);
        }
    }

    /// <summary>Whole clauses with subject and finite verb, without a closing mark.</summary>
    public List<TreePiece> Clauses { get; } = [];

    /// <summary>Sentences with a relative clause whose pronoun is its subject.</summary>
    public List<TreebankSentence> Relatives { get; } = [];

    /// <summary>A subject that can speak: a name, now and then with a description behind it, a noun that speaks in the treebanks, a pronoun.</summary>
    public TreePiece DrawSpeaker(Dice dice) => dice.NextSingle() switch
    {
        < 0.4f => _names[dice.Next(_names.Count)],
        < 0.58f => Described(_names[dice.Next(_names.Count)], dice),
        < 0.78f => _nouns[dice.Next(_nouns.Count)],
        _ => _pronouns[dice.Next(_pronouns.Count)],
    };

    /// <summary>A short one.</summary>
    public TreePiece DrawShortSpeaker(Dice dice)
    {
        var speaker = DrawSpeaker(dice);
        while (speaker.Count > ShortSpeaker) speaker = DrawSpeaker(dice);
        return speaker;
    }

    /// <summary>The first relative pronoun that is the subject of its clause and stands behind what it tells of; or -1.</summary>
    public static int RelativeIn(TreebankSentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
            if (sentence.Xpos[i] is "WP" or "WDT" && sentence.Relations[i].StartsWith("nsubj", StringComparison.Ordinal)
                && sentence.Heads[i] - 1 is var verb && verb > i && sentence.Relations[verb] == "acl:relcl" && sentence.Heads[verb] - 1 < i) return i;
        return -1;
    }

    private TreePiece Described(TreePiece name, Dice dice)
    {
        var (aside, relation) = _asides[dice.Next(_asides.Count)];
        if (name.Words.Forms.Contains(",")) return name;
        var tree = new TreeGrafter();
        var head = tree.Add(name);
        var comma = tree.Mark(",", ",", 0);
        var what = tree.Add(aside, head, relation);
        tree.Lean(comma, what, "punct");
        tree.Mark(",", ",", what);
        return new TreePiece(tree.Words());
    }

    private static HashSet<string> SpeakingNouns(IReadOnlyList<TreebankSentence> sentences)
    {
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Count; i++)
                if (sentence.Upos[i] == "NOUN" && sentence.Relations[i] == "nsubj" && sentence.Heads[i] is > 0 and var verb && verb > i
                    && Enumerable.Range(0, sentence.Count).Any(other => sentence.Heads[other] == verb && sentence.Relations[other] == "ccomp")) nouns.Add(sentence.Lemmas[i]);
        return nouns;
    }

    private static TreePiece? ClauseOf(TreebankSentence sentence)
    {
        var end = sentence.Count - 1;
        if (end is < LeastClause or > MostClause || sentence.Forms[end] != "." || sentence.Upos[0] is "CCONJ" or "PUNCT" or "INTJ" or "NUM" or "SYM") return null;
        if (!char.IsUpper(sentence.Forms[0][0]) || sentence.Forms.Any(Bars.Contains)) return null;
        var root = Array.IndexOf(sentence.Heads, 0) + 1;
        var (subject, finite) = (false, sentence.Xpos[root - 1] is "VBD" or "VBZ" or "VBP");
        for (var i = 0; i < end; i++)
        {
            if (sentence.Heads[i] != root) continue;
            var relation = sentence.Relations[i];
            if (relation is "parataxis" or "discourse" or "vocative" or "list") return null;
            subject |= relation is "nsubj" or "nsubj:pass" or "expl" && i + 1 < root;
            finite |= sentence.Xpos[i] is "VBD" or "VBZ" or "VBP" or "MD" && i + 1 < root;
        }

        return subject && finite && sentence.Heads[end] == root ? TreePiece.Cut(sentence, 0, end)?.Inside() : null;
    }

    private static TreePiece? SpeakerAt(TreebankSentence sentence, int i, HashSet<string> speaking)
    {
        if (!sentence.Relations[i].StartsWith("nsubj", StringComparison.Ordinal) || sentence.Heads[i] - 1 < i) return null;
        var may = sentence.Upos[i] switch
        {
            "PROPN" => true,
            "PRON" => Pronouns.Contains(sentence.Lemmas[i]) && sentence.Xpos[i] == "PRP",
            "NOUN" => speaking.Contains(sentence.Lemmas[i]),
            _ => false,
        };
        if (!may) return null;
        var (first, end) = SubtreeOf(sentence, i);
        if (end - first > MostSpeaker || end > sentence.Heads[i] - 1 || sentence.Forms[first..end].Any(Bars.Contains) || sentence.Upos[first] is "CCONJ" or "PUNCT") return null;
        return TreePiece.Cut(sentence, first, end)?.Inside();
    }

    /// <summary>An apposition or a clause with <c>who</c> between commas behind a name, without the commas.</summary>
    private static TreePiece? AsideAt(TreebankSentence sentence, int i)
    {
        if (sentence.Relations[i] is not ("appos" or "acl:relcl") || sentence.Heads[i] - 1 is var name && (name > i || sentence.Upos[name] != "PROPN")) return null;
        var (first, end) = SubtreeOf(sentence, i);
        if (sentence.Forms[first] != ",") return null;
        if (sentence.Forms[end - 1] == ",") end--;
        if (sentence.Relations[i] == "acl:relcl" ? sentence.Lemmas[first + 1] != "who" : sentence.Upos[i] != "NOUN") return null;
        return end - first > MostSpeaker || sentence.Forms[first..end].Any(Bars.Contains) ? null : TreePiece.Cut(sentence, first + 1, end);
    }

    private static (int First, int End) SubtreeOf(TreebankSentence sentence, int head)
    {
        var (first, end) = (head, head + 1);
        for (var i = 0; i < sentence.Count; i++)
        {
            var above = i;
            for (var steps = 0; above >= 0 && above != head && steps < sentence.Count; steps++) above = sentence.Heads[above] - 1;
            if (above == head) (first, end) = (Math.Min(first, i), Math.Max(end, i + 1));
        }

        return (first, end);
    }
}
