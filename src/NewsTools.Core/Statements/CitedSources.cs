namespace NewsTools.Statements;

/// <summary>
/// Makes chains of sources that are cited: in <c>Reuters, citing two officials, reported that the bank would close</c> the
/// officials say it, and Reuters reports them.
/// </summary>
/// <param name="scene">The document.</param>
internal sealed class CitedSources(StatementScene scene)
{
    /// <summary>The rule's name.</summary>
    public const string Rule = "cited";

    private const int Reach = 4;

    private static readonly WordSet People = WordSet.Of(EmbeddedLines.Words("speakers.txt").SelectMany(VerbForms.OfNoun));

    /// <summary>Turns each source that a speaker cites into a statement within the speaker's own.</summary>
    public void Chain(List<StatementDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
            if (IsCitation(drafts[i]) && SpeechOf(drafts, i) is { } speech) drafts[i] = Within(drafts[i], speech);
    }

    private bool IsCitation(StatementDraft draft) =>
        draft.Entry.Has(CueFrames.Cites) && draft.Rule == "object" && draft.SourceHead >= 0 && draft.ContentHead > draft.Head && scene.IsGerund(draft.Head)
        && (scene.IsSpeaker(draft.ContentHead) || People.Contains(scene.Lower(draft.ContentHead)) || SurroundingReader.IsChannel(scene.Lower(draft.ContentHead)));

    /// <summary>The statement of who cites, in the same sentence.</summary>
    private static StatementDraft? SpeechOf(List<StatementDraft> drafts, int citation)
    {
        var cited = drafts[citation];
        for (var i = Math.Max(0, citation - Reach); i < Math.Min(drafts.Count, citation + Reach + 1); i++)
            if (i != citation && drafts[i].Sentence == cited.Sentence && drafts[i].SourceHead == cited.SourceHead && drafts[i].Entry.Has(CueFrames.Quote) && !drafts[i].Entry.Has(CueFrames.Cites)
                && !drafts[i].HasInContent(cited.Cue)) return drafts[i];
        return null;
    }

    private static StatementDraft Within(StatementDraft cited, StatementDraft speech)
    {
        var draft = new StatementDraft
        {
            Entry = cited.Entry, Head = cited.Head, Rule = Rule, Sentence = cited.Sentence, Cue = cited.Cue, ContentHead = speech.ContentHead,
            SourceHead = cited.ContentHead, Source = cited.Content[0], Within = speech, IsQuote = speech.IsQuote,
        };
        draft.Content.AddRange(speech.Content);
        return draft;
    }
}
