namespace NewsTools.Statements;

/// <summary>
/// Gives each quote to a statement: to the one whose content it is already part of, else to the verb of speech beside it,
/// else, where its sentences hold nothing but the quote, to the speaker before. Titles, nicknames and words held off by
/// marks have no verb of speech and stay alone.
/// </summary>
/// <param name="scene">The document.</param>
/// <param name="sources">Reads sources.</param>
internal sealed class QuoteLinker(StatementScene scene, SourceReader sources)
{
    private const int LeastWords = 4;
    private const int Reach = 24;
    private const int MaxTag = 8;
    private readonly CueSpanReader _cues = new(scene);
    private readonly SourceEdges _edges = new(scene);

    /// <summary>Links every quote. Statements stand in the order of their sentences.</summary>
    public void Link(RowList<TokenStretch> quotes, List<StatementDraft> drafts)
    {
        var from = 0;
        StatementDraft? speaker = null;
        var added = new List<StatementDraft>();
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = quotes[i];
            var (first, last) = (scene.Layer.SentenceOfToken(quote.First), scene.Layer.SentenceOfToken(quote.End - 1));
            while (from < drafts.Count && drafts[from].Sentence < first) speaker = Later(speaker, drafts[from++]);
            var owner = OwnerOf(quote, drafts, from, last) ?? Last(added, last, quote);
            if (owner is not null) { Extend(owner, quote); speaker = owner; continue; }
            if (IsAlone(quote, first, last, quotes, i))
            {
                if (FollowsSpeaker(speaker, first)) Extend(speaker!, quote);
                continue;
            }

            if (!IsSpeech(quote)) continue;
            if (Beside(quote, last, first) is not { } draft) continue;
            if ((SameVerb(draft, drafts, from, last) ?? SameVerb(draft, added, Math.Max(0, added.Count - 2), last)) is { } known) { Extend(known, quote); speaker = known; continue; }
            added.Add(draft);
            speaker = draft;
        }

        drafts.AddRange(added);
    }

    private static StatementDraft? Later(StatementDraft? speaker, StatementDraft draft) =>
        draft.SourceHead >= 0 && draft.Entry.Has(CueFrames.Quote | CueFrames.That) ? draft : speaker;

    private static StatementDraft? Last(List<StatementDraft> added, int last, TokenStretch quote) =>
        added.Count > 0 && added[^1] is var draft && draft.Sentence <= last && draft.TouchesContent(quote) ? draft : null;

    /// <summary>The statement of the verb beside a quote, where it has one from what else it says: <c>"The dam," he added, "is no danger."</c></summary>
    private static StatementDraft? SameVerb(StatementDraft draft, List<StatementDraft> drafts, int from, int last)
    {
        for (var i = from; i < drafts.Count && drafts[i].Sentence <= last; i++)
            if (drafts[i].Head == draft.Head) return drafts[i];
        return null;
    }

    private static StatementDraft? OwnerOf(TokenStretch quote, List<StatementDraft> drafts, int from, int last)
    {
        StatementDraft? best = null;
        for (var i = from; i < drafts.Count && drafts[i].Sentence <= last; i++)
            if (drafts[i].TouchesContent(quote) && !quote.Holds(drafts[i].Head)
                && (best is null || drafts[i].Whole.First < best.Whole.First)) best = drafts[i];
        return best;
    }

    /// <summary>Widens a content to the whole of a quote that it touches, or adds the quote.</summary>
    private void Extend(StatementDraft draft, TokenStretch quote)
    {
        var (first, end) = (quote.First, quote.End);
        var at = draft.Content.Count;
        for (var i = draft.Content.Count - 1; i >= 0; i--)
        {
            var piece = draft.Content[i];
            if (!piece.Touches(new TokenStretch(first, end)) && piece.End != first) continue;
            (first, end) = (Math.Min(first, piece.First), Math.Max(end, piece.End));
            draft.Content.RemoveAt(i);
            at = i;
        }

        while (at > 0 && draft.Content[at - 1].First > first) at--;
        while (at < draft.Content.Count && draft.Content[at].First < first) at++;
        draft.Content.Insert(at, new TokenStretch(first, end));
        ContentReader.CutOut(draft.Content, draft.Cue);
        ContentReader.CutOut(draft.Content, draft.Source);
        for (var i = draft.Content.Count - 1; i >= 0; i--)
        {
            draft.Content[i] = Trim(draft.Content[i]);
            if (draft.Content[i].IsEmpty) draft.Content.RemoveAt(i);
        }

        draft.IsQuote = true;
        EndAtMark(draft, quote);
    }

    /// <summary>What stands between the closing mark and a cue behind it is the source's: <c>"…," the tall diplomat said</c>.</summary>
    private static void EndAtMark(StatementDraft draft, TokenStretch quote)
    {
        for (var i = 0; i < draft.Content.Count; i++)
            if (draft.Content[i].First == quote.First && draft.Content[i].End > quote.End && draft.Cue.First >= draft.Content[i].End && draft.Cue.First - quote.End < Reach)
                draft.Content[i] = draft.Content[i] with { End = quote.End };
    }

    private TokenStretch Trim(TokenStretch range) => scene.Trim(range);

    /// <summary>Whether the sentences of a quote hold nothing but quotes.</summary>
    private bool IsAlone(TokenStretch quote, int first, int last, RowList<TokenStretch> quotes, int index)
    {
        var start = scene.Layer.Sentences[first].FirstToken;
        var end = scene.Layer.Sentences[last].EndToken;
        var before = index > 0 ? Math.Max(start, quotes[index - 1].End) : start;
        return Blank(before, quote.First) && Blank(quote.End, end);
    }

    private bool Blank(int from, int to)
    {
        for (var token = from; token < to; token++)
            if (!scene.IsPunctuation(token)) return false;
        return true;
    }

    /// <summary>Whether the speaker's statement ends right before, in this paragraph or as a quote in the one before.</summary>
    private bool FollowsSpeaker(StatementDraft? speaker, int sentence)
    {
        if (speaker is null) return false;
        var end = scene.Layer.SentenceOfToken(Math.Max(speaker.Whole.End - 1, 0));
        var own = scene.Layer.Sentences[sentence].Paragraph;
        var before = scene.Layer.Sentences[end].Paragraph;
        return before == own ? sentence - end <= 1 : own - before == 1 && speaker.IsQuote && sentence - end <= 1;
    }

    private bool IsSpeech(TokenStretch quote)
    {
        var words = 0;
        for (var token = quote.First; token < quote.End && words < LeastWords; token++)
            if (!scene.IsPunctuation(token)) words++;
        return words >= LeastWords || (quote.End - 2 > quote.First && scene.Word(quote.End - 2)[0] is ',' or '?' or '!' or '.');
    }

    /// <summary>The statement of the verb of speech right behind or right before a quote.</summary>
    private StatementDraft? Beside(TokenStretch quote, int last, int first)
    {
        scene.GoTo(last);
        for (var token = quote.End; token < Math.Min(scene.End, quote.End + Reach) && !scene.IsQuoteMark(token); token++)
            if (scene.Is(token, StatementWord.Stop)) break;
            else if (scene.SpeechEntry(token) is { } entry) return Make(token, entry, quote);
        if (quote.End == scene.End && InSentenceBehind(quote, last + 1) is { } behind) return behind;
        scene.GoTo(first);
        if (quote.First == scene.First && first > 0 && scene.Is(quote.First - 1, StatementWord.Colon)) return InSentenceBefore(quote, first - 1);
        var colon = quote.First - 1 >= scene.First && scene.Is(quote.First - 1, StatementWord.Colon);
        for (var token = quote.First - 1; token >= Math.Max(scene.First, quote.First - Reach) && !scene.IsQuoteMark(token); token--)
            if (scene.SpeechEntry(token) is { } entry && (colon || IsLink(quote.First - 1, token))) return Make(token, entry, quote);
        return colon ? Named(quote) : null;
    }

    /// <summary><c>The surge is no surprise to pollster Dan Shaw: "…"</c>: the name before the colon.</summary>
    private StatementDraft? Named(TokenStretch quote)
    {
        var colon = quote.First - 1;
        var first = colon;
        while (first > scene.First && colon - first < MaxTag && (scene.Tag(first - 1) == PartOfSpeech.PROPN || (scene.Is(first - 1, StatementWord.And) && first < colon && scene.Tag(Math.Max(first - 2, 0)) == PartOfSpeech.PROPN))) first--;
        if (first == colon || first - 1 < 0) return null;
        var draft = new StatementDraft { Entry = ColonReader.Entry, Head = colon, Rule = "colon", Sentence = scene.Sentence, IsQuote = true, Cue = new TokenStretch(colon, colon + 1), SourceHead = first, Source = new TokenStretch(first, colon) };
        draft.Content.Add(quote);
        return draft;
    }

    /// <summary><c>"We will find them." Smith said.</c>: a sentence of nothing but a verb of speech and its subject.</summary>
    private StatementDraft? InSentenceBehind(TokenStretch quote, int sentence)
    {
        var layer = scene.Layer;
        if (sentence >= layer.Sentences.Length || layer.Sentences[sentence] is var row && (row.TokenCount > MaxTag || row.Paragraph != layer.Sentences[sentence - 1].Paragraph)) return null;
        scene.GoTo(sentence);
        for (var token = scene.First; token < scene.End; token++)
            if (scene.SpeechEntry(token) is { } entry && scene.Child(token, DependencyRelation.Ccomp, DependencyRelation.Xcomp) < 0 && (token + 2 >= scene.End || scene.IsTime(token + 1))) return Make(token, entry, quote);
        return null;
    }

    /// <summary><c>He said:</c> and the quote in a paragraph of its own.</summary>
    private StatementDraft? InSentenceBefore(TokenStretch quote, int sentence)
    {
        scene.GoTo(sentence);
        for (var token = scene.End - 2; token >= Math.Max(scene.First, scene.End - Reach); token--)
            if (scene.SpeechEntry(token) is { } entry) return Make(token, entry, quote);
        return null;
    }

    private bool IsLink(int before, int verb) =>
        before == verb || scene.Is(before, StatementWord.Comma) || scene.Is(before, StatementWord.That) || scene.Head(before) == verb || before - verb <= 4;

    private StatementDraft? Make(int verb, CueEntry entry, TokenStretch quote)
    {
        var draft = new StatementDraft { Entry = entry, Head = verb, Rule = "quote", Sentence = scene.Sentence, IsQuote = true, Cue = _cues.Around(verb, -1) };
        draft.Content.Add(quote);
        var subject = sources.SubjectOf(verb);
        if (subject < 0 || quote.Holds(subject)) subject = Neighbour(verb, quote);
        if (subject < 0) return null;
        draft.SourceHead = subject;
        var (from, end) = subject < verb ? (subject > quote.First ? quote.End : scene.First, draft.Cue.First) : (draft.Cue.End, quote.First > verb ? quote.First : scene.End);
        (from, end) = (Math.Max(from, scene.First), Math.Min(end, scene.End));
        draft.Source = sources.PhraseOf(subject, from, end);
        draft.Source = subject < verb ? _edges.Before(draft.Source, subject, from, draft.Cue.First) : _edges.Behind(draft.Source, subject, end);
        return draft;
    }

    /// <summary>The noun beside a verb, where the tree gives it no subject: <c>said Smith</c>.</summary>
    private int Neighbour(int verb, TokenStretch quote)
    {
        if (sources.Before(verb) is >= 0 and var before && !quote.Holds(before)) return before;
        for (var token = verb - 1; token >= Math.Max(scene.First, verb - 3) && !quote.Holds(token); token--)
            if (scene.IsNominal(token)) return token;
        for (var token = verb + 1; token < Math.Min(scene.End, verb + 6) && !quote.Holds(token) && !scene.IsPunctuation(token); token++)
            if (scene.IsNominal(token) && scene.Head(token) <= verb) return token;
        return -1;
    }
}
