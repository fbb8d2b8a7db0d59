using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Sets a verb of speech apart by commas and the order of words, whatever the tree makes of it: <c>…, the minister said.</c>,
/// <c>…, said Smith, a former mayor.</c>, <c>The plan, he said, would fail.</c> Only the copy at hand changes, not the layer.
/// </summary>
internal static class RemarkRepair
{
    private const int MaxName = 14;
    private const int MaxGroup = 4;
    private const int MaxSentence = 240;
    private const int MaxDescribed = 40;

    /// <summary>Hangs the clause around or before a remark on its verb, or the verb on that clause.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int verb, CueEntry entry)
    {
        if (scene.End - scene.First > MaxSentence || !entry.Has(CueFrames.That | CueFrames.Whq) || scene.Fine(verb) is not ("VBD" or "VBZ" or "VBP" or "VB" or "VBN")) return false;
        if (IsInverted(scene, verb, entry)) return SetLast(scene, verb, verb - 1, verb + 1);
        if (!scene.IsVerbal(verb)) return false;
        var first = FirstOfName(scene, verb);
        if ((first < 0 || (first > scene.First && !IsMark(scene, first - 1))) && ClosesSentence(scene, verb, entry)) first = FirstOfPiece(scene, verb);
        if (first < 0) return false;
        var mark = first - 1;
        if (mark <= scene.First || !IsMark(scene, mark)) return false;
        if (scene.IsQuoteMark(mark) && !scene.IsQuoteMark(scene.End - 1) && scene.Child(verb, Ccomp) is var said && said < verb) return SetLast(scene, verb, mark, first);
        if (ClosesSentence(scene, verb, entry)) return scene.HasFinite(scene.First, mark) && !IsAdverbial(scene, mark) && SetLast(scene, verb, mark, first);
        return scene.Is(mark, StatementWord.Comma) && CloseOfRemark(scene, verb, entry) is >= 0 and var close && close + 2 < scene.End && SetInside(scene, verb, mark, close, first);
    }

    /// <summary><c>While Rui spoke, the crowd shouted</c>: all before the comma tells when.</summary>
    private static bool IsAdverbial(StatementScene scene, int mark)
    {
        if (!SpeechFallback.OpensAdverbial(scene)) return false;
        for (var token = scene.First + 1; token < mark; token++)
            if (scene.Is(token, StatementWord.Comma) || scene.IsQuoteMark(token)) return false;
        return true;
    }

    private static bool IsMark(StatementScene scene, int token) =>
        scene.SetsIn(token) || scene.IsQuoteMark(token);

    /// <summary><c>…, said Smith, who leads the party</c>: nothing behind has a verb of its own but what tells who that is.</summary>
    private static bool IsInverted(StatementScene scene, int verb, CueEntry entry)
    {
        if (verb - 1 <= scene.First || verb + 1 >= scene.End || !(scene.Is(verb - 1, StatementWord.Comma) || scene.IsQuoteMark(verb - 1))) return false;
        if (!OpensName(scene, verb + 1) || scene.Child(verb, Aux, AuxPass) >= 0 || HasDescribedSubject(scene, verb)) return false;
        var quoted = scene.IsQuoteMark(verb - 1);
        if (!quoted && (entry.Has(CueFrames.Thing) || !scene.HasFinite(scene.First, verb - 1) || (scene.Relation(verb) == Conj && scene.Child(verb, Obj, Ccomp) > verb))) return false;
        return !HasMainVerb(scene, verb + 1, scene.End) && !(entry.Has(CueFrames.Adr) && FirstOfName(scene, verb) >= 0);
    }

    /// <summary><c>Berg, who had run the mill, criticised the bank</c>: a subject with what describes it before the verb, and a thing behind.</summary>
    private static bool HasDescribedSubject(StatementScene scene, int verb) =>
        scene.Child(verb, Nsubj) is >= 0 and var subject && subject < verb && scene.Child(verb, Obj) > verb && scene.Child(verb, Ccomp) < 0
        && scene.Child(subject, AclRelcl, Appos) > subject;

    private static bool OpensName(StatementScene scene, int token) => scene.Tag(token) switch
    {
        PartOfSpeech.DET or PartOfSpeech.PROPN or PartOfSpeech.NOUN or PartOfSpeech.ADJ or PartOfSpeech.NUM => true,
        PartOfSpeech.PRON => scene.Fine(token) is "PRP$" || scene.Relation(token) is Nsubj,
        _ => false,
    };

    /// <summary>Whether a finite verb follows that no relative pronoun or conjunction leads to.</summary>
    private static bool HasMainVerb(StatementScene scene, int from, int end)
    {
        for (var token = from; token < end; token++)
            if (scene.IsRelativeWord(token) || scene.Tag(token) == PartOfSpeech.SCONJ) return false;
            else if (scene.IsFinite(token)) return true;
        return false;
    }

    /// <summary>The first word of the noun phrase right before a verb and its auxiliaries, or -1.</summary>
    public static int FirstOfName(StatementScene scene, int verb)
    {
        var token = verb - 1;
        while (token > scene.First && token > verb - MaxGroup && scene.Tag(token) is PartOfSpeech.ADV or PartOfSpeech.AUX) token--;
        var last = token;
        if (token > scene.First && scene.Is(token, StatementWord.Comma)) return FirstOfDescribed(scene, token);
        if (token > scene.First) token = scene.BeforeBracket(token, MaxName);
        last = token;
        while (token >= scene.First && last - token < MaxName && (IsOfName(scene, token) || (scene.Is(token, StatementWord.And) && token - 1 >= scene.First && IsOfName(scene, token - 1)))) token--;
        return token < last && scene.IsNominal(last) ? token + 1 : -1;
    }

    /// <summary><c>…, Bill Tarn, a lawyer, who lives in Oslo, said</c>: the first word behind the clause before, over what describes the name; or -1.</summary>
    private static int FirstOfDescribed(StatementScene scene, int close)
    {
        var end = close;
        for (var token = close - 1; token > Math.Max(scene.First, close - MaxDescribed); token--)
        {
            var quote = scene.IsQuoteMark(token);
            if (!quote && !scene.Is(token, StatementWord.Comma)) continue;
            if (!scene.IsRelativeWord(token + 1) && HasMainVerb(scene, token + 1, end)) return -1;
            if (quote) return token + 1 < end && OpensName(scene, token + 1) ? token + 1 : -1;
            if (scene.HasFinite(PieceBefore(scene, token), token) && OpensName(scene, token + 1) && !scene.IsRelativeWord(PieceBefore(scene, token))) return end < close ? token + 1 : -1;
            end = token;
        }

        return -1;
    }

    /// <summary><c>…, a man close to the company said</c>, <c>…, papers filed in May show</c>: the first word behind the mark before, where only a noun and what describes it stand between; or -1.</summary>
    private static int FirstOfPiece(StatementScene scene, int verb)
    {
        if (!scene.IsTensed(verb)) return -1;
        var noun = false;
        for (var token = verb - 1; token > Math.Max(scene.First, verb - MaxName); token--)
        {
            if (IsMark(scene, token)) return noun && OpensName(scene, token + 1) && !(scene.IsQuoteMark(token) && !scene.IsPunctuation(token - 1)) ? token + 1 : -1;
            if (scene.IsFinite(token) || scene.IsRelativeWord(token) || scene.Tag(token) is PartOfSpeech.SCONJ or PartOfSpeech.CCONJ && !scene.Is(token, StatementWord.And)) return -1;
            noun |= scene.IsNominal(token);
        }

        return -1;
    }

    private static int PieceBefore(StatementScene scene, int comma)
    {
        var token = comma - 1;
        while (token >= scene.First && !scene.Is(token, StatementWord.Comma) && !scene.IsQuoteMark(token)) token--;
        return token + 1;
    }

    private static bool IsOfName(StatementScene scene, int token) => scene.Tag(token) switch
    {
        PartOfSpeech.DET or PartOfSpeech.ADJ or PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.NUM or PartOfSpeech.PRON => !scene.IsRelativeWord(token),
        PartOfSpeech.PART => scene.Fine(token) == "POS",
        PartOfSpeech.ADP => scene.Is(token, StatementWord.Of) || scene.Is(token, StatementWord.For),
        _ => false,
    };

    /// <summary>Whether nothing follows a verb but when, where and by what means it was said, and an added participle.</summary>
    private static bool ClosesSentence(StatementScene scene, int verb, CueEntry entry)
    {
        for (var token = verb + 1; token < scene.End; token++)
        {
            if (scene.Is(token, StatementWord.Comma) && token + 2 < scene.End && (scene.IsGerund(token + 1) || AddsSpeech(scene, token + 1))) return true;
            if (scene.IsQuoteMark(token) && token < scene.End - 1) return false;
            if (scene.Is(token, StatementWord.Colon) || scene.IsFinite(token) || scene.IsRelativeWord(token) || scene.Tag(token) == PartOfSpeech.SCONJ || scene.Is(token, StatementWord.That)) return false;
            if (token == verb + 1 && scene.Is(token, StatementWord.To) && scene.Tag(token) != PartOfSpeech.ADP) return false;
            if (token == verb + 1 && !entry.Has(CueFrames.Adr) && !IsBehindVerb(scene, token)) return false;
        }

        return true;
    }

    /// <summary><c>…, he said, but added that …</c>.</summary>
    private static bool AddsSpeech(StatementScene scene, int link) =>
        scene.Tag(link) == PartOfSpeech.CCONJ && scene.SpeechEntry(scene.Tag(link + 1) == PartOfSpeech.ADV && link + 2 < scene.End ? link + 2 : link + 1) is not null;

    private static bool IsBehindVerb(StatementScene scene, int token) =>
        (scene.IsPunctuation(token) && (token == scene.End - 1 || scene.Is(token, StatementWord.Comma) && scene.Tag(token + 1) == PartOfSpeech.ADP)) || scene.IsTime(token)
        || (scene.Tag(token) == PartOfSpeech.ADP && !scene.Is(token, StatementWord.Of) && !scene.Is(token, StatementWord.About)) || scene.Tag(token) == PartOfSpeech.ADV;

    /// <summary>Makes the verb the sentence's, and all that stands before the mark its object.</summary>
    private static bool SetLast(StatementScene scene, int verb, int mark, int name)
    {
        var top = verb;
        while (scene.Head(top) >= scene.First) top = scene.Head(top);
        if (top > mark && top != verb) return false;
        var clause = top != verb ? top : LargestChild(scene, verb, scene.First, mark, false) is >= 0 and var said ? said : LargestChild(scene, verb, scene.First, mark, true);
        if (clause < 0) return false;
        if (top != verb) scene.Tree.Move(verb, -1, Root);
        scene.Tree.Move(clause, verb, Ccomp);
        Regroup(scene, verb, clause, new TokenStretch(scene.IsQuoteMark(mark) ? mark + 1 : mark, scene.End));
        GiveSubject(scene, verb, name);
        return true;
    }

    /// <summary>The comma right behind a verb, or behind where and by what means it was said: <c>The party, Keller wrote in a letter, has …</c>; or -1.</summary>
    private static int CloseOfRemark(StatementScene scene, int verb, CueEntry entry)
    {
        if (scene.Is(verb + 1, StatementWord.Comma)) return verb + 1;
        if (entry.Has(CueFrames.As) || !scene.IsTensed(verb)) return -1;
        if (scene.Tag(verb + 1) != PartOfSpeech.ADP && !scene.IsTime(verb + 1)) return -1;
        for (var token = verb + 1; token < Math.Min(scene.End, verb + MaxName); token++)
            if (scene.Is(token, StatementWord.Comma)) return token;
            else if (scene.IsVerbal(token) || scene.IsQuoteMark(token) || scene.IsRelativeWord(token) || scene.Tag(token) == PartOfSpeech.SCONJ || scene.Is(token, StatementWord.That)) return -1;
        return -1;
    }

    /// <summary>Hangs a verb set in between commas on the clause around it.</summary>
    private static bool SetInside(StatementScene scene, int verb, int mark, int close, int name)
    {
        if (scene.IsQuoteMark(close + 1) || scene.IsGerund(close + 1) || scene.Tag(close + 1) == PartOfSpeech.CCONJ || scene.IsRelativeWord(close + 1) || scene.Is(close + 1, StatementWord.That)) return false;
        if (!scene.HasFinite(close, scene.End)) return false;
        var remark = new TokenStretch(mark, close + 1);
        var clause = scene.Head(verb);
        while (clause >= scene.First && (remark.Holds(clause) || scene.Tree.LeftOf(clause) > close || scene.Tree.RightOf(clause) < mark || (scene.IsNominal(clause) && scene.Child(clause, Cop) < 0 && scene.Head(clause) >= scene.First))) clause = scene.Head(clause);
        if (close > verb + 1 && clause < close && !IsAround(scene, verb, remark)) return false;
        if (clause < scene.First)
        {
            clause = LargestChild(scene, verb, close, scene.End, false);
            if (clause < 0 || scene.Head(verb) >= scene.First) return false;
            scene.Tree.Move(clause, -1, Root);
        }

        scene.Tree.Move(verb, clause, Parataxis);
        Regroup(scene, verb, clause, remark);
        GiveSubject(scene, verb, name);
        return true;
    }

    /// <summary>Whether the tree gives the verb a clause that begins before the remark and goes on behind it.</summary>
    private static bool IsAround(StatementScene scene, int verb, TokenStretch remark) =>
        scene.Head(verb) < scene.First && scene.Child(verb, Ccomp) is >= 0 and var clause && clause >= remark.End && scene.Tree.LeftOf(clause) < remark.First;

    private static int LargestChild(StatementScene scene, int verb, int from, int end, bool any)
    {
        var (best, width) = (-1, 0);
        for (var child = scene.Tree.ChildOf(verb); child >= 0; child = scene.Tree.NextOf(child))
            if (child >= from && child < end && ((any && !scene.IsPunctuation(child)) || scene.IsVerbal(child) || scene.Child(child, Cop) >= 0 || scene.Relation(child) is Ccomp) && scene.Tree.RightOf(child) - scene.Tree.LeftOf(child) >= width)
                (best, width) = (child, scene.Tree.RightOf(child) - scene.Tree.LeftOf(child));
        return best;
    }

    /// <summary>What stands outside the remark hangs on the clause, what stands inside on the verb.</summary>
    private static void Regroup(StatementScene scene, int verb, int clause, TokenStretch remark)
    {
        for (var token = scene.First; token < scene.End; token++)
        {
            var head = scene.Head(token);
            if (token == verb || token == clause || head < scene.First) continue;
            if (remark.Holds(token) == remark.Holds(head)) continue;
            scene.Tree.Move(token, remark.Holds(token) ? verb : clause, scene.Relation(token));
        }
    }

    /// <summary>The head of the noun phrase of a remark is the verb's subject.</summary>
    private static void GiveSubject(StatementScene scene, int verb, int name)
    {
        for (var token = scene.First; token < scene.End; token++)
            if (scene.Head(token) == verb && scene.Relation(token) is Nsubj && (name < verb) == (token < verb) && token >= name) return;
        for (var token = name; token < scene.End && token != verb; token++)
            if (scene.IsNominal(token) && !scene.IsTime(token) && scene.Head(token) is var head && (head == verb || head < name))
            {
                scene.Tree.Move(token, verb, Nsubj);
                return;
            }

        if (name < scene.End && name > verb && FirstNoun(scene, name) is >= 0 and var noun) scene.Tree.Move(noun, verb, Nsubj);
    }

    private static int FirstNoun(StatementScene scene, int from)
    {
        for (var token = from; token < scene.End && !scene.IsPunctuation(token); token++)
            if (scene.Tag(token) is PartOfSpeech.NOUN or PartOfSpeech.PROPN) return token;
        return -1;
    }
}
