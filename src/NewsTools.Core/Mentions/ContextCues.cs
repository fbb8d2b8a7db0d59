namespace NewsTools;

/// <summary>Gathers the cues that stand around a phrase in its sentence.</summary>
/// <param name="scan">The evidence.</param>
internal sealed class ContextCues(NameScan scan)
{
    private const int OldestAge = 120;
    private const int RoleReach = 6;

    public void Read(in NamePhrase phrase, ref CueSet cues)
    {
        ref readonly var sentence = ref scan.Layer.Sentences[phrase.Sentence];
        ReadSentence(phrase, sentence, ref cues);
        var left = Math.Min(phrase.Start, phrase.RoleEnd > phrase.RoleStart ? phrase.RoleStart : phrase.Start) - 1;
        if (phrase.RoleEnd > phrase.RoleStart) ReadTitle(phrase, ref cues);
        if (left >= sentence.FirstToken) ReadLeft(left, sentence.FirstToken, ref cues);
        if (phrase.End < sentence.EndToken) ReadRight(phrase.End, sentence.EndToken, ref cues);
    }

    private void ReadSentence(in NamePhrase phrase, in SentenceRow sentence, ref CueSet cues)
    {
        cues.AddIf(phrase.Start == sentence.FirstToken && scan.CaseOf(phrase.Sentence) == SentenceCase.Normal, NameCue.SentenceStart);
        cues.AddIf(phrase.Count + 1 >= sentence.TokenCount, NameCue.AloneInSentence);
        var letters = phrase.Match.Count > 0 ? SentenceCase.Normal : scan.CaseOf(phrase.Sentence);
        cues.AddIf(letters == SentenceCase.Title, NameCue.TitleCase);
        cues.AddIf(letters == SentenceCase.Upper, NameCue.UpperCase);
        cues.AddIf(phrase.Count == 1 && scan.IsSeenLower(phrase.Start), NameCue.SeenLower);
        if (phrase.Start == sentence.FirstToken || phrase.End == sentence.EndToken) return;
        cues.AddIf(scan.Tokens[phrase.Start - 1].Has(TokenTraits.OpenQuote) && scan.Tokens[phrase.End].Has(TokenTraits.CloseQuote), NameCue.Quoted);
        cues.AddIf(scan.Tokens[phrase.Start - 1].Lower == FunctionWord.Open && scan.Tokens[phrase.End].Lower == FunctionWord.Close, NameCue.InBrackets);
    }

    private void ReadTitle(in NamePhrase phrase, ref CueSet cues)
    {
        cues.AddIf(scan.Is(phrase.RoleEnd - 1, LexiconKind.Honorific), NameCue.AfterHonorific);
        cues.AddIf(!scan.Is(phrase.RoleEnd - 1, LexiconKind.Honorific), NameCue.AfterRole);
    }

    private void ReadLeft(int left, int first, ref CueSet cues)
    {
        ref readonly var token = ref scan.Tokens[left];
        var lower = token.Lower;
        cues.AddIf(lower == FunctionWord.The, NameCue.AfterThe);
        cues.AddIf(lower == FunctionWord.A || lower == FunctionWord.An, NameCue.AfterArticle);
        cues.AddIf(lower == FunctionWord.Of, NameCue.AfterOf);
        cues.AddIf(lower == FunctionWord.From, NameCue.AfterFrom);
        cues.AddIf(lower == FunctionWord.To, NameCue.AfterTo);
        cues.AddIf(lower == FunctionWord.By, NameCue.AfterBy);
        cues.AddIf(lower == FunctionWord.For, NameCue.AfterFor);
        cues.AddIf(lower == FunctionWord.With, NameCue.AfterWith);
        cues.AddIf(scan.Is(left, LexiconKind.OrgNoun), NameCue.AfterOrgNoun);
        cues.AddIf(lower == FunctionWord.And, NameCue.AfterAnd);
        cues.AddIf(lower == FunctionWord.Hyphen && !token.Has(TokenTraits.SpaceBefore), NameCue.AfterHyphen);
        cues.AddIf(token.Has(TokenTraits.Clitic), NameCue.AfterPossessive);
        cues.AddIf(token.Kind == TokenKind.Number, NameCue.AfterNumber);
        var kinds = scan.KindsAt(left);
        AddIf(kinds, LexiconKinds.Bit(LexiconKind.PersonCue), NameCue.AfterPersonCue, ref cues);
        AddIf(kinds, LexiconKinds.Bit(LexiconKind.AgentVerb), NameCue.AfterSpeech, ref cues);
        AddIf(kinds, LexiconKinds.Peoples, NameCue.AfterPeople, ref cues);
        cues.AddIf(token.Has(TokenTraits.AllLower) && (kinds & LexiconKinds.Bit(LexiconKind.Role)) != 0, NameCue.AfterLowerRole);
        cues.AddIf(IsPlaceCue(left, first), NameCue.AfterPlaceCue);
        if (lower != FunctionWord.Comma || left == first) return;
        cues.AddIf(scan.IsAny(left - 1, LexiconKinds.Places), NameCue.AfterPlaceComma);
        cues.AddIf(scan.Is(left - 1, LexiconKind.Role), NameCue.AfterRoleComma);
    }

    /// <summary><c>in</c>, <c>near</c>, <c>north of</c>, <c>city of</c>.</summary>
    private bool IsPlaceCue(int left, int first)
    {
        for (var at = left; at >= first && at > left - 2; at--)
            if (scan.TryLongest(at, left + 1, LexiconKinds.Bit(LexiconKind.PlaceCue), out var match) && match.End == left + 1) return true;
        return scan.Tokens[left].Lower == FunctionWord.At;
    }

    private void ReadRight(int right, int end, ref CueSet cues)
    {
        ref readonly var token = ref scan.Tokens[right];
        var kinds = scan.KindsAt(right);
        cues.AddIf(token.Lower == FunctionWord.And, NameCue.BeforeAnd);
        cues.AddIf(token.Lower == FunctionWord.Open, NameCue.BeforeBracket);
        cues.AddIf(token.Lower == FunctionWord.Hyphen && !token.Has(TokenTraits.SpaceBefore), NameCue.BeforeHyphen);
        cues.AddIf(token.Lower == FunctionWord.Possessive || token.Lower == FunctionWord.Apostrophe, NameCue.BeforePossessive);
        AddIf(kinds, LexiconKinds.Bit(LexiconKind.AgentVerb), NameCue.BeforeSpeech, ref cues);
        AddIf(kinds, LexiconKinds.Bit(LexiconKind.PersonCue), NameCue.BeforePersonCue, ref cues);
        AddIf(kinds, LexiconKinds.Of(LexiconKind.Role, LexiconKind.BodyNoun, LexiconKind.PolicyNoun), NameCue.BeforeHeadNoun, ref cues);
        AddIf(kinds, LexiconKinds.Bit(LexiconKind.OrgNoun), NameCue.BeforeOrgNoun, ref cues);
        AddIf(kinds, LexiconKinds.Bit(LexiconKind.PlaceNoun), NameCue.BeforePlaceNoun, ref cues);
        AddIf(kinds, LexiconKinds.Bit(LexiconKind.PersonNoun), NameCue.BeforePersonNoun, ref cues);
        var isPlain = token.Has(TokenTraits.AllLower) && !token.Has(TokenTraits.Clitic);
        cues.AddIf(isPlain && (kinds & LexiconKinds.Of(LexiconKind.Stopword, LexiconKind.AgentVerb)) == 0, NameCue.BeforeNoun);
        if (token.Lower == FunctionWord.Comma && right + 1 < end) ReadAfterComma(right, end, ref cues);
    }

    private void ReadAfterComma(int comma, int end, ref CueSet cues)
    {
        ref readonly var next = ref scan.Tokens[comma + 1];
        cues.AddIf(scan.IsAny(comma + 1, LexiconKinds.Places) && next.Has(TokenTraits.Capitalized), NameCue.BeforeCommaPlace);
        cues.AddIf(scan.Is(comma + 1, LexiconKind.PersonCue), NameCue.BeforePersonCue);
        var isAge = comma + 2 < end && next.Kind == TokenKind.Number && scan.Tokens[comma + 2].Lower == FunctionWord.Comma
            && int.TryParse(scan.WordAt(comma + 1), out var age) && age is > 0 and < OldestAge;
        cues.AddIf(isAge, NameCue.BeforeAge);
        for (var at = comma + 1; at < Math.Min(end, comma + RoleReach); at++)
        {
            if (scan.Tokens[at].Kind == TokenKind.Punctuation && scan.Tokens[at].Lower != FunctionWord.Hyphen) return;
            if (!scan.Is(at, LexiconKind.Role) || !scan.Tokens[at].Has(TokenTraits.AllLower)) continue;
            cues.Add(NameCue.BeforeRoleComma);
            return;
        }
    }

    private static void AddIf(ulong kinds, ulong wanted, NameCue cue, ref CueSet cues) => cues.AddIf((kinds & wanted) != 0, cue);
}
