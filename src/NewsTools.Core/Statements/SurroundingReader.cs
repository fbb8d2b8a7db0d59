using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Reads what stands beside a cue: when, by what means and to whom something was said.</summary>
/// <param name="scene">The document.</param>
internal sealed class SurroundingReader(StatementScene scene)
{
    private static readonly WordSet Channels = WordSet.Of(EmbeddedLines.Words("channels.txt").SelectMany(VerbForms.OfNoun));

    /// <summary>Whether a noun names a means of speaking.</summary>
    public static bool IsChannel(uint lower) => Channels.Contains(lower);

    /// <summary>The value of the date or time nearest to the cue, in its clause and outside the content.</summary>
    public string? TimeOf(Document document, StatementDraft draft)
    {
        var times = scene.Times;
        if (times.Length == 0) return null;
        var sentence = document.Tokens.Sentences[draft.Sentence].Span;
        var cue = scene.SpanOf(draft.Cue);
        TimeExpression? best = null;
        for (var i = FirstFrom(times, sentence.Start); i < times.Length && times[i].Start < sentence.End; i++)
            if (times[i].Type is TimeType.Date or TimeType.Time && IsBeside(document, draft, times[i].GetSpan())
                && (best is null || Distance(times[i].GetSpan(), cue) < Distance(best.GetSpan(), cue))) best = times[i];
        return best?.Value;
    }

    /// <summary>The noun phrase of the means: <c>in a statement</c>, <c>on Twitter</c>.</summary>
    public string? ChannelOf(Document document, StatementDraft draft)
    {
        if (draft.Entry.Has(CueFrames.Court)) return scene.Child(draft.Head, Nsubj) is >= 0 and var court ? scene.SpanOf(scene.Trim(scene.Stretch(court))).In(document.Text).ToString() : null;
        for (var child = scene.Tree.ChildOf(draft.Head); child >= 0; child = scene.Tree.NextOf(child))
        {
            if (scene.Relation(child) != Obl || !Channels.Contains(scene.Lower(child)) || draft.HasInContent(new TokenStretch(child, child + 1)) || draft.Source.Holds(child)) continue;
            if (scene.Child(child, Case) is >= 0 and var preposition && IsMeans(preposition))
                return scene.SpanOf(new TokenStretch(preposition + 1, ShortEnd(child))).In(document.Text).ToString();
        }

        return null;
    }

    /// <summary>The noun phrase of the person addressed.</summary>
    public string? AddresseeOf(Document document, StatementDraft draft)
    {
        var head = scene.Child(draft.Head, Iobj);
        if (head < 0 && draft.Entry.Has(CueFrames.Adr | CueFrames.AInf | CueFrames.AdrFuture | CueFrames.Whq)) head = scene.Child(draft.Head, Obj);
        if (head < 0 && ToldOf(draft) is >= 0 and var told) return scene.SpanOf(new TokenStretch(scene.Stretch(told).First, ShortEnd(told))).In(document.Text).ToString();
        if (head < draft.Head || draft.HasInContent(new TokenStretch(head, head + 1)) || draft.Source.Holds(head)) return null;
        var phrase = scene.Stretch(head);
        var end = Math.Min(phrase.End, ShortEnd(head));
        foreach (var piece in draft.Content)
            if (piece.First > head) end = Math.Min(end, piece.First);
        return scene.SpanOf(new TokenStretch(Math.Max(phrase.First, draft.Head + 1), Math.Max(end, head + 1))).In(document.Text).ToString();
    }

    /// <summary>The subject of a passive that the person addressed is, or -1: <c>the court was told that …</c></summary>
    private int ToldOf(StatementDraft draft)
    {
        var told = draft.Entry.Has(CueFrames.Adr) && scene.Relation(draft.Head) != AclRelcl ? scene.Child(draft.Head, NsubjPass) : -1;
        return told == draft.SourceHead || (told >= 0 && draft.HasInContent(new TokenStretch(told, told + 1))) ? -1 : told;
    }

    private int ShortEnd(int noun)
    {
        var end = noun + 1;
        while (end < scene.End && scene.Head(end) == noun && scene.Relation(end) is Flat or Compound or Appos) end++;
        return end;
    }

    private bool IsMeans(int token) =>
        scene.Is(token, StatementWord.In) || scene.Is(token, StatementWord.On) || scene.Is(token, StatementWord.At)
        || scene.Is(token, StatementWord.During) || scene.Is(token, StatementWord.Through) || scene.Is(token, StatementWord.Via) || scene.Is(token, StatementWord.By);

    private bool IsBeside(Document document, StatementDraft draft, TextSpan time)
    {
        foreach (var piece in draft.Content)
            if (scene.SpanOf(piece).Overlaps(time)) return false;
        if (!draft.Source.IsEmpty && scene.SpanOf(draft.Source).Overlaps(time)) return false;
        var token = TokenAt(document, time.Start);
        for (var step = 0; step < 4 && token >= scene.First; step++)
        {
            if (token == draft.Head || draft.Cue.Holds(token)) return true;
            token = scene.Head(token);
        }

        return false;
    }

    private int TokenAt(Document document, int offset)
    {
        for (var token = scene.First; token < scene.End; token++)
            if (document.Tokens.Tokens[token].End > offset) return token;
        return scene.End - 1;
    }

    private static int Distance(TextSpan one, TextSpan other) => one.Start < other.Start ? other.Start - one.End : one.Start - other.End;

    private static int FirstFrom(ReadOnlySpan<TimeExpression> times, int offset)
    {
        int low = 0, high = times.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (times[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
