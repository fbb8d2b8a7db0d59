namespace NewsTools.Training.Names;

/// <summary>The corpora of names: which are trained on, which score.</summary>
internal static class NameCorpora
{
    /// <summary>Everything that may be trained on, less the own dev split of <see cref="IsOwnDev"/>.</summary>
    public static IEnumerable<NameDocument> Train(string data) =>
        AllTrain(data).Where(document => !IsOwnDev(document)).Select(OpenCountries);

    /// <summary>
    /// Some corpora mark a country that acts, or its team, as an organisation, others as a place: in training it may be both.
    /// </summary>
    private static NameDocument OpenCountries(NameDocument document) => document with
    {
        Names = [.. document.Names.Select(name => name.Kinds == NameLabels.Of("ORG") && IsCountry(name.Span.In(document.Text).ToString())
            ? name with { Kinds = name.Kinds.With(NameLabels.Of("country")) } : name)],
    };

    private static bool IsCountry(string name)
    {
        var tokens = TextSegmenter.Segment(name).Tokens;
        Span<LexiconMatch> found = stackalloc LexiconMatch[16];
        foreach (ref readonly var match in found[..Lexicon.Default.FindAt(tokens, name, 0, found)])
            if (match.Count == tokens.Length && match.Has(LexiconKind.Country)) return true;
        return false;
    }

    /// <summary>
    /// The own dev split, fixed before training: every tenth document of GUM news, interview and speech and of re3d.
    /// </summary>
    public static IEnumerable<NameDocument> OwnDev(string data) =>
        Gum(data, "train").Concat(Re3d(data)).Where(IsOwnDev);

    /// <summary>The documents of one named dev set.</summary>
    /// <exception cref="UsageException">There is no set of that name.</exception>
    public static IEnumerable<NameDocument> Dev(string data, string set) => set switch
    {
        "own" => OwnDev(data),
        "gum" => Gum(data, "dev"),
        "gmb" => ColumnCorpus.Read("gmb", Path.Combine(data, "gmb", "dev.conll"), GmbMarked, 20),
        "politics" => ColumnCorpus.Read("politics", Path.Combine(data, "crossner-politics", "dev.txt"), KindSet.Core.With(NameLabels.Of("EVENT")), 1),
        "other" => ColumnCorpus.Read("other", Path.Combine(data, "crossner-other", "dev.conll"), OtherMarked, 1),
        "btc" => ColumnCorpus.Read("btc", Path.Combine(data, "btc", "dev.conll"), KindSet.Core, 1),
        "wnut" => ColumnCorpus.Read("wnut", Path.Combine(data, "wnut17", "emerging.dev.conll"), KindSet.Core, 1),
        "newswire" => MarkedCorpus.Read("newswire", Path.Combine("tests", "NewsTools.Core.Tests", "Corpus", "newswire-names.txt")),
        "wire" => MarkedCorpus.Read("wire", Path.Combine("tests", "NewsTools.Core.Tests", "Corpus", "wire-names.txt")),
        "wire-held" => MarkedCorpus.Read("wire-held", Path.Combine("tests", "NewsTools.Core.Tests", "Corpora", "Held", "wire-names.txt")),
        "international" => MarkedCorpus.Read("international", Path.Combine("tests", "NewsTools.Core.Tests", "Corpus", "international-names.txt")),
        _ => throw new UsageException($"There is no set '{set}'; the sets are {string.Join(", ", DevSets)}."),
    };

    /// <summary>The names of the dev sets.</summary>
    public static IReadOnlyList<string> DevSets { get; } = ["own", "gum", "gmb", "politics", "other", "btc", "wnut", "newswire", "international", "wire", "wire-held"];

    /// <summary>All silver news, whose words count as known; <see cref="Train"/> has the sentences that a tagger agreed with.</summary>
    public static IEnumerable<NameDocument> SilverNews(string data) =>
        ColumnCorpus.Read("gmb", Path.Combine(data, "gmb", "train.conll"), GmbMarked, 20);

    private static KindSet GmbMarked => KindSet.Core.With(NameLabels.Of("NORP"));

    private static KindSet OtherMarked => KindSet.All;

    private static IEnumerable<NameDocument> AllTrain(string data) =>
    [
        .. Gum(data, "train"),
        .. Re3d(data),
        .. ColumnCorpus.Read("gmb", Path.Combine(data, "gmb", "train-agreed.conll"), GmbMarked, 20),
        .. ColumnCorpus.Read("wikigold", Path.Combine(data, "wikigold", "wikigold.conll.txt"), KindSet.All, 10),
        .. ColumnCorpus.Read("politics", Path.Combine(data, "crossner-politics", "train.txt"), KindSet.Core.With(NameLabels.Of("EVENT")), 1),
        .. ColumnCorpus.Read("redocred", Path.Combine(data, "redocred", "dev.conll"), KindSet.All),
        .. ColumnCorpus.Read("uner", Path.Combine(data, "uner-ewt", "dev.conll"), KindSet.Core, 8),
        .. ColumnCorpus.Read("btc", Path.Combine(data, "btc", "train.conll"), KindSet.Core, 1),
        .. ColumnCorpus.Read("wnut", Path.Combine(data, "wnut17", "wnut17train.conll"), KindSet.Core, 1),
        .. ColumnCorpus.Read("other", Path.Combine(data, "crossner-other", "train.conll"), OtherMarked, 1),
    ];

    private static IEnumerable<NameDocument> Gum(string data, string split) => GumCorpus.Read(Path.Combine(data, "gum", split));

    private static IEnumerable<NameDocument> Re3d(string data) => Re3dCorpus.Read(Path.Combine(data, "re3d"));

    /// <summary>Every tenth document of GUM news, interview and speech and of re3d, in the order of their ids.</summary>
    private static readonly HashSet<string> OwnDevIds = new(StringComparer.Ordinal)
    {
        "GUM_interview_mckenzie", "GUM_news_ie9", "GUM_news_worship", "GUM_speech_telescope",
        "CENTCOM/68A04D0D3111DBD88DE961B5727ADFA4", "CENTCOM/F7893F2F4E38C8E00C7D22E22E100428",
        "UK_Government/7064D852A8BF7FB8126978D3AC40E4FC", "UK_Government/D23AD6D80730BEF27D23CDD2287AC200",
        "US_State_Department/4174EF50EF8D9024BCC261D602202738", "US_State_Department/FAB032C0995F606F54B1DD3EA8D61930",
        "Wikipedia/BC4D46232E91E65C8C69F4F6F2D9C618",
    };

    private static bool IsOwnDev(NameDocument document) => OwnDevIds.Contains(document.Id);
}
