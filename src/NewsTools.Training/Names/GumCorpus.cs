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
            var entities = GumEntity.ReadAll(sentence.Words).ToList();
            foreach (var (_, first, last, type) in entities)
            {
                bool IsNamed(int word) => entities.Exists(other => other.Last - other.First < last - first && word >= other.First && word <= other.Last);
                corpus.Add(new GumMention(sentence.Words, first, last, type, IsNamed), offset, type);
            }

            offset += sentence.Words.Count;
        }

        return new NameDocument("gum", document.Id, corpus._gold.Text, NameSpan.Outermost(corpus._names), KindSet.Core);
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
}
