using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>
/// Reads the names of GUM's nested entities (<c>Entity=</c> in MISC). GUM marks common nouns too, and whole noun
/// phrases: a mention is kept where its head is a proper noun, and cut down to the words that spell the name: the
/// head, its flat and compound parts, and an <c>of</c> phrase of proper nouns. Titles (<c>nmod:desc</c>) stay outside.
/// </summary>
internal sealed class GumCorpus
{
    private readonly GoldText _gold;
    private readonly List<NameSpan> _names = [];

    private GumCorpus(GoldText gold) => _gold = gold;

    /// <summary>The documents of a folder of CoNLL-U files.</summary>
    public static IEnumerable<NameDocument> Read(string folder) => ConlluReader.ReadAll(folder).Select(Of);

    /// <summary>The names of one document.</summary>
    public static NameDocument Of(ConlluDocument document)
    {
        var corpus = new GumCorpus(GoldText.Of(document));
        var offset = 0;
        foreach (var sentence in document.Sentences)
        {
            foreach (var (first, last, type) in Entities(sentence)) corpus.Add(sentence.Words, first, last, offset, type);
            offset += sentence.Words.Count;
        }

        return new NameDocument("gum", document.Id, corpus._gold.Text, Flat(corpus._names), KindSet.Core);
    }

    /// <summary>The entities of a sentence: first word, last word (both from 0) and type.</summary>
    private static IEnumerable<(int First, int Last, string Type)> Entities(ConlluSentence sentence)
    {
        var open = new List<(string Id, int First, string Type)>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (sentence.Words[i].GetMisc("Entity") is not { } marks) continue;
            foreach (var mark in Marks(marks))
            {
                var fields = mark.Trim('(', ')').Split('-');
                if (mark[0] == '(') open.Add((fields[0], i, fields.Length > 1 ? fields[1] : ""));
                if (mark[^1] != ')') continue;
                var index = open.FindLastIndex(entity => entity.Id == fields[0]);
                if (index < 0) continue;
                yield return (open[index].First, i, open[index].Type);
                open.RemoveAt(index);
            }
        }
    }

    /// <summary>The parts of <c>(1-person-…(2-place-…)1)</c>: one for each opening, closing or single-word mention.</summary>
    private static IEnumerable<string> Marks(string marks)
    {
        for (var start = 0; start < marks.Length;)
        {
            var end = start + 1;
            while (end < marks.Length && marks[end] != '(' && marks[end - 1] != ')') end++;
            yield return marks[start..end];
            start = end;
        }
    }

    private void Add(IReadOnlyList<ConlluToken> words, int first, int last, int offset, string type)
    {
        var kinds = KindsOf(type);
        var head = HeadOf(words, first, last);
        if (kinds == KindSet.None || words[head].Upos != "PROPN") return;
        var (from, to) = (head, head);
        while (from > first && BelongsTo(words, from - 1, head)) from--;
        while (to < last && (BelongsTo(words, to + 1, head) || (type != "person" && OpensOfPhrase(words, to + 1, last, head)))) to++;
        while (to > from && words[to].Upos is "PUNCT" or "ADP" or "DET") to--;
        while (to > from && words[from].Upos is "PUNCT" or "DET") from++;
        _names.Add(new NameSpan(_gold.Words[offset + from].Union(_gold.Words[offset + to]), kinds));
    }

    /// <summary>The word whose head lies outside the mention.</summary>
    private static int HeadOf(IReadOnlyList<ConlluToken> words, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (words[i].Head - 1 < first || words[i].Head - 1 > last) return i;
        return last;
    }

    /// <summary>Whether a word is a flat or compound part of the name, at any depth; hyphens and initials' stops are.</summary>
    private static bool BelongsTo(IReadOnlyList<ConlluToken> words, int word, int head)
    {
        for (var depth = 0; word != head; depth++)
        {
            var token = words[word];
            var part = token.Relation is "flat" or "compound" or "goeswith" || token.Relation.StartsWith("flat:", StringComparison.Ordinal)
                || (token.Relation == "amod" && char.IsUpper(token.Form[0]))
                || (token.Upos == "PUNCT" && token.Form is "-" or "–" or "&" or "." or "/")
                || (token.Relation is "nummod" or "nmod:unmarked" && token.Form.All(char.IsAsciiLetterOrDigit) && depth == 0 && word > head)
                || (token.Relation is "cc" && token.Form == "&") || (token.Relation is "conj" && word + 1 < words.Count && words[word].Upos == "PROPN" && HasAmpersand(words, word));
            if (!part || token.Head < 1 || depth > 8) return false;
            word = token.Head - 1;
        }

        return true;
    }

    private static bool HasAmpersand(IReadOnlyList<ConlluToken> words, int word) => word > 0 && words[word - 1].Form == "&";

    /// <summary>Whether <c>of</c> at a word leads to a proper noun that hangs on the head: <c>University of Malta</c>.</summary>
    private static bool OpensOfPhrase(IReadOnlyList<ConlluToken> words, int word, int last, int head)
    {
        var governor = words[word].Head - 1;
        if (governor < 0 || governor > last) return false;
        if (words[word].Relation is "nmod" && words[word].Upos == "PROPN") return words[word].Head - 1 == head && CaseIsOf(words, word);
        if (words[word].Form is not ("of" or "for" or "the" or "and" or ",") && words[word].Relation is not ("compound" or "flat" or "amod" or "conj")) return false;
        return words[governor].Upos == "PROPN" && governor > word && words[governor].Head - 1 == head && words[governor].Relation == "nmod" && CaseIsOf(words, governor);
    }

    private static bool CaseIsOf(IReadOnlyList<ConlluToken> words, int word)
    {
        for (var i = word - 1; i >= 0 && i > word - 8; i--)
            if (words[i].Head - 1 == word && words[i].Relation == "case") return words[i].Form is "of" or "for";
        return false;
    }

    private static KindSet KindsOf(string type) => type switch
    {
        "person" => NameLabels.Of("PER"),
        "organization" => NameLabels.Of("ORG"),
        "place" => NameLabels.Of("LOC"),
        "event" => NameLabels.Of("EVENT"),
        "object" => KindSet.Of(MentionKind.Product, MentionKind.Equipment, MentionKind.Work, MentionKind.Facility),
        "abstract" => KindSet.Of(MentionKind.Law, MentionKind.Work, MentionKind.Product, MentionKind.Event),
        _ => KindSet.None,
    };

    /// <summary>Outermost names without overlaps; of equal spans the first.</summary>
    private static List<NameSpan> Flat(List<NameSpan> names)
    {
        var kept = new List<NameSpan>();
        foreach (var name in names.OrderByDescending(name => name.Span.Length).ThenBy(name => name.Span.Start))
            if (!kept.Exists(other => other.Span.Overlaps(name.Span)))
                kept.Add(name);
        kept.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return kept;
    }
}
