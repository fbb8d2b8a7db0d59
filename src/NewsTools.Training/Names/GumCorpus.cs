using NewsTools.Training.Corpora;

namespace NewsTools.Training.Names;

/// <summary>
/// Reads the names of GUM's nested entities (<c>Entity=</c> in MISC). GUM marks common nouns too, and whole noun
/// phrases: a mention is kept where a proper noun heads it or a common noun announces one, and cut down to the words that
/// spell the name (<see cref="GumMention"/>); a bare office or people is no person's name.
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
            var entities = Entities(sentence).ToList();
            foreach (var (first, last, type) in entities)
            {
                bool IsNamed(int word) => entities.Exists(other => other.Last - other.First < last - first && word >= other.First && word <= other.Last);
                corpus.Add(new GumMention(sentence.Words, first, last, type, IsNamed), offset, type);
            }

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

    private void Add(GumMention mention, int offset, string type)
    {
        var kinds = KindsOf(type);
        if (kinds == KindSet.None || !mention.IsName) return;
        var span = _gold.Words[offset + mention.From].Union(_gold.Words[offset + mention.To]);
        if (type != "person") _names.Add(new NameSpan(span, kinds));
        else if (PersonTitles.Cut(_gold.Text, span) is { } name) _names.Add(new NameSpan(name, kinds));
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
