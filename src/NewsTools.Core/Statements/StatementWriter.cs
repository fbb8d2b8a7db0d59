namespace NewsTools.Statements;

/// <summary>Makes statements of drafts: names the source, reads certainty, time, channel and addressee.</summary>
/// <param name="scene">The document.</param>
internal sealed class StatementWriter(StatementScene scene)
{
    private readonly CertaintyReader _certainty = new(scene);
    private readonly SurroundingReader _surroundings = new(scene);
    private readonly SourceNames _names = new(scene);

    public Statement[] Write(Document document, List<StatementDraft> drafts)
    {
        var statements = new Statement[drafts.Count];
        for (var i = 0; i < drafts.Count; i++) drafts[i].Written = statements[i] = Write(document, drafts[i]);
        return statements;
    }

    private Statement Write(Document document, StatementDraft draft)
    {
        scene.GoTo(draft.Sentence);
        KeepNameWhole(draft);
        var outer = draft.Within?.Written;
        var content = new TextSpan[draft.Content.Count];
        for (var i = 0; i < content.Length; i++) content[i] = scene.SpanOf(draft.Content[i]);
        var cue = scene.SpanOf(draft.Cue);
        TextSpan? source = draft.Source.IsEmpty ? null : scene.SpanOf(draft.Source);
        var names = _names.Of(document, draft);
        return new Statement(document.Locate(scene.SpanOf(draft.Whole), ConfidenceOf(draft), draft.Rule + ": " + draft.Entry.Words), content)
        {
            Form = FormOf(draft),
            Source = source?.In(document.Text).ToString(), SourceStart = source?.Start, SourceLength = source?.Length,
            SourceName = names.Name, SourceKind = names.Kind, Attribution = names.Attribution, Role = names.Role, Country = names.Country,
            Cue = cue.In(document.Text).ToString(), CueStart = cue.Start, CueLength = cue.Length,
            Stance = StanceOf(draft), Certainty = _certainty.Of(draft), ReporterCertainty = _certainty.OfReporter(draft), Negated = _certainty.IsNegated(draft),
            SaidOn = _surroundings.TimeOf(document, draft), Channel = _surroundings.ChannelOf(document, draft), Addressee = _surroundings.AddresseeOf(document, draft),
            ReportedBy = outer?.SourceName, Depth = outer is null ? 1 : outer.Depth + 1,
        };
    }

    /// <summary>A source that ends within a name has all of it: <c>according to spokesman Faouzi | Marzouk</c>.</summary>
    private void KeepNameWhole(StatementDraft draft)
    {
        if (draft.Source.IsEmpty || draft.Rule == ColonReader.TurnRule || scene.EndOfName(draft.Source.End - 1) is var end && end <= draft.Source.End) return;
        var rest = new TokenStretch(draft.Source.End, end);
        if (draft.Cue.First < rest.End && rest.First < draft.Cue.End) return;
        if (IsAllOf(draft.Content, rest)) return;
        draft.Source = draft.Source with { End = end };
        ContentReader.CutOut(draft.Content, rest);
        for (var i = draft.Content.Count - 1; i >= 0; i--)
            if (scene.Trim(draft.Content[i]).IsEmpty) draft.Content.RemoveAt(i);
    }

    private static bool IsAllOf(RowList<TokenStretch> content, TokenStretch whole)
    {
        foreach (var piece in content)
            if (!whole.Contains(piece)) return false;
        return true;
    }

    /// <summary>A negated cue turns some stances: <c>does not believe</c>, <c>would not confirm</c>, <c>did not deny</c>.</summary>
    private Stance StanceOf(StatementDraft draft)
    {
        var stance = draft.Entry.Stance;
        if (IsNobody(draft) && (stance == Stance.Denies || (stance == Stance.States && _certainty.HasWould(draft)))) return Stance.Declines;
        if (!_certainty.IsCueNegated(draft)) return stance;
        return stance switch
        {
            Stance.Believes when draft.Entry.Certainty == Certainty.Probable => Stance.Disagrees,
            Stance.Wants or Stance.Agrees or Stance.Praises => Stance.Disagrees,
            Stance.Confirms or Stance.Denies => Stance.Declines,
            Stance.States when _certainty.HasWould(draft) => Stance.Declines,
            _ => stance,
        };
    }

    /// <summary><c>Neither side would say</c>, <c>nobody would comment</c>, <c>nobody disputed it</c>.</summary>
    private bool IsNobody(StatementDraft draft) =>
        !draft.Source.IsEmpty && (scene.Is(draft.Source.First, StatementWord.Neither) || scene.Is(draft.Source.First, StatementWord.No)
            || scene.Is(draft.Source.First, StatementWord.Nobody) || scene.Is(draft.Source.First, StatementWord.None));

    private static double ConfidenceOf(StatementDraft draft) =>
        draft.SourceHead >= 0 && draft.Entry.Has(CueFrames.Quote) ? 0.95 : draft.SourceHead >= 0 ? 0.85 : 0.7;

    private StatementForm FormOf(StatementDraft draft)
    {
        var (marked, bare) = (0, 0);
        foreach (var piece in draft.Content)
        {
            var quoted = false;
            for (var token = piece.First; token < piece.End; token++)
                if (scene.IsQuoteMark(token)) { quoted = scene.Tokens[token].Has(TokenTraits.OpenQuote); marked++; }
                else if (!quoted && !scene.IsPunctuation(token)) bare++;
        }

        return marked == 0 ? draft.Rule == ColonReader.TurnRule ? StatementForm.Direct : StatementForm.Indirect : bare <= 1 ? StatementForm.Direct : StatementForm.Mixed;
    }
}
