using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Finds the content of a verb of speech by the order of words, where the tree has none: <c>told a crowd on Monday that …</c>,
/// <c>asked whether …</c>, <c>…, said Smith</c>.
/// </summary>
/// <param name="scene">The sentence.</param>
internal sealed class SpeechFallback(StatementScene scene)
{
    /// <summary>The most tokens of a clause that are looked at, so that a text without stops is read in linear time.</summary>
    private const int MaxClause = 400;

    private const int ThatReach = 16;
    private const int EndReach = 30;

    public FoundContent? Find(int verb, CueEntry entry, int subject)
    {
        if (entry.Part != CuePart.Verb) return null;
        if (!entry.Has(CueFrames.Quote))
            return !entry.Has(CueFrames.That) ? null : scene.Child(verb, Obj) < 0 && BehindThat(verb, entry) is { } known ? known : IsOpinion(entry) ? RightBehind(verb, entry, subject) : null;
        return BehindColon(verb) ?? BehindThat(verb, entry) ?? (entry.Has(CueFrames.That) ? BeforeComma(verb, entry, subject) ?? RightBehind(verb, entry, subject) : null);
    }

    /// <summary><c>Felt her anger was real</c>: of verbs that are not of speech only those of opinion, which take no things.</summary>
    private static bool IsOpinion(CueEntry entry) =>
        entry.Certainty != Certainty.Certain && entry.Stance is Stance.Believes or Stance.Wants && !entry.Has(CueFrames.Np | CueFrames.Thing | CueFrames.Seem);

    /// <summary>The clause that a conjunction opens a few words behind the verb.</summary>
    public FoundContent? BehindThat(int verb, CueEntry entry)
    {
        for (var token = verb + 1; token < Math.Min(scene.End, verb + ThatReach); token++)
        {
            if (token > verb + 2 && scene.Is(token - 1, StatementWord.Comma) && scene.IsRelativeWord(token) && CommaBehind(token) is >= 0 and var comma) token = comma;
            if ((scene.IsVerbal(token) && !scene.IsParticiple(token) && !(scene.IsGerund(token) && scene.Tag(token - 1) is PartOfSpeech.SCONJ or PartOfSpeech.ADP && !scene.IsCue(token) && scene.Child(verb, Obj) < 0)) || scene.IsQuoteMark(token)) return null;
            var opens = (scene.Tag(token) == PartOfSpeech.SCONJ || entry.Has(CueFrames.Adr) || OpensClause(token, verb, entry))
                && (entry.Has(CueFrames.That) && scene.Is(token, StatementWord.That) || scene.Is(token, StatementWord.Whether) || (entry.Has(CueFrames.Whq) && scene.Is(token, StatementWord.If)))
                || (entry.Has(CueFrames.Whq) && scene.Fine(token) is "WRB" or "WP" && (token > verb + 1 || verb == scene.First))
                || (entry.Has(CueFrames.Quote) && token > verb + 1 && IsHow(token) && (scene.Tag(token - 1) != PartOfSpeech.ADP || entry.Takes(scene.Lower(token - 1))) && (scene.Child(verb, Obj) < 0 || entry.Has(CueFrames.Adr)));
            if (opens) return new FoundContent("clause by word order", PredicateBehind(token)).With(scene.Trim(new TokenStretch(token, EndOfClause(token, entry))));
        }

        return null;
    }

    /// <summary><c>Told guests how he saved the hall</c>, <c>explained to us why she left</c>; not <c>the reason why</c>.</summary>
    private bool IsHow(int token) =>
        (scene.Is(token, StatementWord.How) || scene.Is(token, StatementWord.Why)) && token + 2 < scene.End && scene.Tag(token + 1) is PartOfSpeech.PRON or PartOfSpeech.DET or PartOfSpeech.PROPN or PartOfSpeech.NOUN or PartOfSpeech.ADJ or PartOfSpeech.ADV;

    /// <summary><c>Said in an interview taped in May that prices had fallen</c>: of a verb that takes no thing, <c>that</c> before a noun opens its clause.</summary>
    private bool OpensClause(int token, int verb, CueEntry entry) =>
        scene.Is(token, StatementWord.That) && token > verb + 1 && token + 1 < scene.End && (!entry.Has(CueFrames.Np) || scene.Child(verb, Obj) < 0)
        && (scene.Tag(token + 1) is PartOfSpeech.PROPN or PartOfSpeech.PRON or PartOfSpeech.DET or PartOfSpeech.NOUN || (scene.Tag(token + 1) is PartOfSpeech.ADP or PartOfSpeech.SCONJ or PartOfSpeech.PUNCT && scene.Relation(token) == Mark));

    /// <summary>The comma that closes a clause set in, near behind, or -1.</summary>
    private int CommaBehind(int from)
    {
        for (var token = from + 1; token < Math.Min(scene.End, from + ThatReach); token++)
            if (scene.Is(token, StatementWord.Comma)) return token;
        return -1;
    }

    /// <summary><c>He wrote: Let the old bridge stand</c>: what follows a colon in the sentence.</summary>
    private FoundContent? BehindColon(int verb) =>
        verb + 2 < scene.End && scene.Is(verb + 1, StatementWord.Colon) && !scene.IsQuoteMark(verb + 2)
            ? new FoundContent("behind a colon", PredicateBehind(verb + 2)).With(scene.Trim(new TokenStretch(verb + 2, scene.End))) : null;

    /// <summary>A whole clause, a comma, and then the verb with its subject and little more.</summary>
    private FoundContent? BeforeComma(int verb, CueEntry entry, int subject)
    {
        if (subject < 0 || scene.Child(verb, Ccomp) >= 0 || entry.Has(CueFrames.Thing) || OpensAdverbial(scene)) return null;
        var comma = (subject < verb ? scene.Tree.LeftOf(subject) : verb) - 1;
        while (comma > scene.First && subject > verb && scene.Tag(comma) is PartOfSpeech.AUX or PartOfSpeech.ADV) comma--;
        if (comma <= scene.First || !scene.Is(comma, StatementWord.Comma) || scene.End - verb > EndReach || !HasPredicate(scene.First, comma) || scene.IsQuoteMark(comma - 1)) return null;
        if (scene.Fine(scene.First) is "VBN" or "VBG" || scene.Cue(scene.First).Entries is not null && scene.IsVerbal(scene.First)) return null;
        return HasPlainVerb(verb + 1) ? null
            : new FoundContent("clause before, by word order", PredicateBehind(scene.First)).With(scene.Trim(new TokenStretch(scene.First, comma)));
    }

    /// <summary><c>Goff said succeeding is hard</c>: what follows at once has a verb of its own.</summary>
    public FoundContent? RightBehind(int verb, CueEntry entry, int subject)
    {
        var first = verb + 2 < scene.End && IsMannerOfSaying(verb, entry) ? verb + 2 : verb + 1;
        if (subject < 0 || subject > verb || first + 1 >= scene.End || scene.IsPunctuation(first) || scene.Is(first, StatementWord.To)) return null;
        if (!IsOfNounBehind(first, entry) && scene.Tag(first) is not (PartOfSpeech.PROPN or PartOfSpeech.PRON or PartOfSpeech.DET or PartOfSpeech.NOUN or PartOfSpeech.ADJ or PartOfSpeech.NUM) && !(scene.IsGerund(first) && !entry.Has(CueFrames.Ing))) return null;
        var predicate = FiniteBehind(verb, entry);
        if (predicate < 0 || !HasFiniteForm(predicate)) predicate = TakesNoThing(entry) ? HiddenVerb(first) : -1;
        return predicate < 0
            ? null : new FoundContent("clause behind, by word order", predicate).With(scene.Trim(new TokenStretch(first, IsSubordinate(verb, subject) ? EndAtComma(first) : EndAtVerb(first))));
    }

    private bool HasFiniteForm(int predicate) =>
        scene.IsFinite(predicate) || scene.Child(predicate, Aux, Cop) >= 0;

    /// <summary>Whether it leads to words and clauses alone: <c>say</c>, <c>insist</c>.</summary>
    private static bool TakesNoThing(CueEntry entry) => entry.Has(CueFrames.Quote) && !entry.Has(CueFrames.Np | CueFrames.Thing | CueFrames.Gives | CueFrames.Adr);

    /// <summary><c>Say privately his plan would fail</c>.</summary>
    private bool IsMannerOfSaying(int verb, CueEntry entry) =>
        TakesNoThing(entry) && scene.Tag(verb + 1) == PartOfSpeech.ADV && scene.Head(verb + 1) == verb && scene.Word(verb + 1).EndsWith("ly", StringComparison.Ordinal);

    /// <summary><c>Say his plan and his promise make him strong</c>, <c>say the governor plans to run</c>: a verb in the present that was taken for an infinitive or a noun; or -1.</summary>
    private int HiddenVerb(int first)
    {
        for (var token = first + 1; token + 1 < Math.Min(scene.End, first + MaxClause) && !scene.Is(token, StatementWord.Comma); token++)
            if (scene.IsCapitalized(token)) continue;
            else if (scene.Fine(token) == "VB" && !scene.HasChildWord(token, StatementWord.To) && scene.Relation(token) is Xcomp or Ccomp && scene.Child(token, Aux, Mark) < 0) return token;
            else if (scene.Fine(token) == "NNS" && scene.Is(token + 1, StatementWord.To) && scene.IsNominal(token - 1) && scene.IsCue(token, CueMarks.Verb) && TakesInfinitive(token)) return token;
        return -1;
    }

    private bool TakesInfinitive(int token) =>
        Array.Exists(scene.Cue(token).Entries!, entry => entry.Part == CuePart.Verb && entry.Has(CueFrames.Inf));

    /// <summary><c>Said nearly every farmer had left</c>: an adverb of the word behind it.</summary>
    private bool IsOfNounBehind(int token, CueEntry entry) =>
        TakesNoThing(entry) && scene.Tag(token) == PartOfSpeech.ADV && !scene.IsRelativeWord(token)
        && scene.Head(token) is var head && head > token && scene.Tag(head) is PartOfSpeech.DET or PartOfSpeech.NUM or PartOfSpeech.NOUN or PartOfSpeech.PROPN or PartOfSpeech.PRON;

    /// <summary><c>As the mayor spoke, two men replied</c>: the clause before tells when.</summary>
    public static bool OpensAdverbial(StatementScene scene) =>
        scene.Fine(scene.First) == "WRB"
        || (scene.Tag(scene.First) == PartOfSpeech.SCONJ && !scene.Is(scene.First, StatementWord.If) && !scene.Is(scene.First, StatementWord.That) && !scene.Is(scene.First, StatementWord.Whether));

    private int EndOfClause(int first, CueEntry entry) => entry.Has(CueFrames.Whq) ? EndAtComma(first) : EndAtVerb(first);

    /// <summary>The end of the sentence, or the comma before what the speaker adds: <c>…, adding that …</c>.</summary>
    private int EndAtVerb(int first)
    {
        for (var token = first + 1; token + 1 < Math.Min(scene.End, first + MaxClause); token++)
            if (scene.Is(token, StatementWord.Comma) && scene.IsGerund(token + 1) && scene.SpeechEntry(token + 1) is not null) return token;
            else if (scene.SpeechEntry(token) is not null && AsideBefore(token) is var mark && mark > first) return mark;
        return scene.End;
    }

    /// <summary><c>…, while others say he is well</c>: the comma or dash before a third one's words; or -1.</summary>
    private int AsideBefore(int verb)
    {
        var name = RemarkRepair.FirstOfName(scene, verb);
        if (name - 2 <= scene.First || !scene.IsTensed(verb)) return -1;
        if (scene.Tag(name - 1) == PartOfSpeech.SCONJ && scene.Is(name - 2, StatementWord.Comma)) return name - 2;
        return scene.IsDash(name - 1) || scene.Is(name - 1, StatementWord.Hyphen) ? name - 1 : -1;
    }

    private int EndAtComma(int first)
    {
        for (var token = first; token < scene.End; token++)
            if (scene.Is(token, StatementWord.Comma)) return token;
        return scene.End;
    }

    /// <summary><c>While the army said the town had fallen, …</c>: the main clause follows behind a comma.</summary>
    private bool IsSubordinate(int verb, int subject) =>
        scene.Tree.LeftOf(subject) - 1 is var before && before >= scene.First && scene.Tag(before) == PartOfSpeech.SCONJ && before == scene.First && verb > subject;

    /// <summary>The first finite verb behind, or the first word with a copula; of a verb that takes things only up to a comma.</summary>
    private int FiniteBehind(int verb, CueEntry entry)
    {
        var (thing, takesThings) = (scene.Child(verb, Obj), entry.Has(CueFrames.Np | CueFrames.Thing));
        if (takesThings && thing > verb && scene.Child(thing, Acl) < 0) return -1;
        var noun = false;
        for (var token = verb + 1; token < scene.End; token++)
        {
            if (!takesThings && !entry.Has(CueFrames.Adr) && scene.Relation(token) == Acl && scene.Fine(token) == "VB" && scene.HasChildWord(token, StatementWord.To)) { noun = true; continue; }
            if (noun && scene.Child(token, Mark) is >= 0 and var mark && !scene.Is(mark, StatementWord.By)) continue;
            if (scene.Is(token, StatementWord.Comma) && (takesThings || !entry.Has(CueFrames.Quote) || (entry.Has(CueFrames.Gives) && thing > verb && thing < token))) return -1;
            if (entry.Has(CueFrames.Gives) && scene.Fine(token) is "WDT" or "WP" or "WRB" && token > thing && thing > verb) return -1;
            if (scene.Tag(token) == PartOfSpeech.VERB && scene.Fine(token) is not ("VBG" or "VBN") || scene.Child(token, Cop, Aux) is var group && group >= 0 && group < token) return token;
        }

        return -1;
    }

    private bool HasPredicate(int from, int to)
    {
        for (var token = from; token < to; token++)
            if (scene.IsVerbal(token)) return true;
        return false;
    }

    /// <summary>A verb behind that is not in a relative clause.</summary>
    private bool HasPlainVerb(int from)
    {
        for (var token = from; token < scene.End; token++)
            if (scene.Tag(token) == PartOfSpeech.VERB && scene.Relation(token) is Conj or Ccomp or Root or Parataxis) return true;
        return false;
    }

    private int PredicateBehind(int from)
    {
        for (var token = from; token < scene.End; token++)
            if (scene.Tag(token) == PartOfSpeech.VERB || scene.Child(token, Cop) >= 0) return token;
        return -1;
    }
}
