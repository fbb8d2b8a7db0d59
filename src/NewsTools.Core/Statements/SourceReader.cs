using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Finds who a predicate's source is, and how far its noun phrase goes.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class SourceReader(StatementScene scene)
{
    private const int MaxSteps = 8;
    private const int MaxAside = 40;

    /// <summary>Participles that belong to the name of an office: <c>managing director</c>.</summary>
    private static readonly WordSet Offices = WordSet.Of(EmbeddedLines.Words("offices.txt"));

    private ImpliedSubject? _implied;

    private ImpliedSubject Implied => _implied ??= new ImpliedSubject(scene, this);

    /// <summary>The head of the subject of a predicate, its own or the one it shares with the verb it hangs on; or -1.</summary>
    public int SubjectOf(int predicate)
    {
        var start = predicate;
        for (var step = 0; step < MaxSteps && predicate >= scene.First; step++)
        {
            if (Own(predicate) is >= 0 and var subject) return step == 0 ? subject : Implied.AroundRelative(start, predicate, subject);
            if (scene.Child(predicate, Expl) >= 0) return -1;
            var head = scene.Head(predicate);
            if (head < scene.First) return -1;
            if (!(step > 0 && IsSetOffGerund(start)) && ImpliedBeside(predicate, head) is >= 0 and var implied) return implied;
            switch (scene.Relation(predicate))
            {
                case Conj when Joins(predicate, head):
                case Xcomp:
                case Parataxis when scene.IsVerbal(head) && !Breaks(head, predicate):
                    break;
                case Csubj when HasTo(predicate) && Own(head) is >= 0 and var judged && judged < head && scene.Tag(head) == PartOfSpeech.ADJ && scene.EmptySubjectOf(head) < 0:
                    return judged;
                case Advcl when scene.IsGerund(predicate) || HasTo(predicate):
                    break;
                case Acl or AclRelcl when scene.IsGerund(predicate):
                    return Implied.BelowNoun(predicate, head);
                default:
                    return -1;
            }

            predicate = head;
        }

        return -1;
    }

    private bool IsSetOffGerund(int token) => scene.IsGerund(token) && token > scene.First && scene.Is(token - 1, StatementWord.Comma);

    /// <summary>The subject that stands beside a predicate as another thing of the verb it hangs on; or -1.</summary>
    private int ImpliedBeside(int predicate, int head) => scene.Relation(predicate) switch
    {
        Advcl or Xcomp when head < predicate && scene.IsGerund(predicate) => Implied.MovedBy(head, predicate) is >= 0 and var moved ? moved : Implied.BesideWith(predicate),
        Advcl or Xcomp when head < predicate && HasTo(predicate) => Implied.MovedBy(head, predicate),
        Conj => Implied.JoinedBefore(predicate),
        _ => -1,
    };

    /// <summary>The head of the noun phrase right before a finite verb, where the tree has no subject; or -1.</summary>
    public int Before(int verb)
    {
        if (!scene.IsTensed(verb)) return -1;
        var token = verb - 1;
        while (token > scene.First && scene.Tag(token) is PartOfSpeech.ADV or PartOfSpeech.AUX) token--;
        if (token > scene.First) token = scene.BeforeBracket(token, MaxSteps);
        if (token > scene.First && scene.SetsIn(token)) token = BeforeAside(token);
        token = BeforeParticiple(token);
        if (token < scene.First || !(scene.IsNominal(token) || scene.IsParticiple(token)) || scene.IsTime(token)) return -1;
        for (var step = 0; step < MaxSteps && scene.Head(token) is var head && head >= scene.First && head < token && (scene.IsNominal(head) || scene.Tag(head) == PartOfSpeech.DET) && !IsSetOff(token); step++) token = head;
        return scene.IsNominal(token) && !scene.Is(token, StatementWord.It) ? token : -1;
    }

    /// <summary>Whether a comma parts a word from the head that the tree gives it.</summary>
    private bool IsSetOff(int token) =>
        scene.Relation(token) is Appos or Parataxis or Conj && scene.Tree.LeftOf(token) - 1 is var before && before >= scene.First && scene.IsPunctuation(before);

    /// <summary><c>A document filed Thursday says</c>, <c>those surveyed say</c>: the noun before a participle and its time.</summary>
    private int BeforeParticiple(int last)
    {
        var token = last;
        while (token > scene.First && last - token < MaxSteps && scene.IsTime(token)) token--;
        return token > scene.First && scene.Fine(token) is "VBN" or "VBD" && scene.IsNominal(token - 1) ? token - 1 : last;
    }

    /// <summary><c>John Smith, 47, a teacher from Leeds, said</c>: the noun before what is set in between commas or dashes; or -1.</summary>
    private int BeforeAside(int close)
    {
        var (found, mark, open) = (-1, scene.Lower(close), close);
        for (var token = close - 1; token > Math.Max(scene.First, close - MaxAside); token--)
        {
            if (scene.IsQuoteMark(token)) break;
            if (!scene.Is(token, mark)) continue;
            var last = scene.BeforeBracket(token - 1, MaxSteps);
            if (!scene.IsNominal(last) || HasFiniteVerb(token + 1, open)) break;
            (found, open) = (last, token);
        }

        return found;
    }

    /// <summary>Whether a stretch has a verb that makes it a clause of its own; a relative clause has none.</summary>
    private bool HasFiniteVerb(int from, int to)
    {
        if (scene.Fine(from) is "WP" or "WDT" or "WP$" or "WRB") return false;
        for (var token = from; token < to; token++)
            if (scene.Fine(token) is "WP" or "WDT" or "WP$") return false;
            else if (scene.IsFinite(token)) return true;
        return false;
    }

    /// <summary>The noun phrase of a source between two limits.</summary>
    /// <param name="head">Its head.</param>
    /// <param name="from">The first token that it may hold.</param>
    /// <param name="end">Index after the last token that it may hold.</param>
    public TokenStretch PhraseOf(int head, int from, int end)
    {
        var (first, last) = (scene.Tree.LeftOf(head), scene.Tree.RightOf(head));
        (first, last) = (Math.Max(first, from), Math.Min(last, end - 1));
        if (first > head || last < head) return new TokenStretch(head, head + 1);
        last = Math.Min(last, BeforeRemark(head, last));
        if (last > head && scene.Is(last, StatementWord.Comma) && scene.Head(last) == head) last = Math.Min(last, LastWordOf(head) + 1);
        while (last + 1 < end && ContinuesName(last)) last++;
        first = BehindCopula(first, head);
        while (first > from && IsTitle(first - 1, head)) first--;
        while (first < head && IsOpener(first, head)) first++;
        while (last > head && IsCloser(last)) last--;
        while (first < head && IsLink(first)) first++;
        if (last > head && scene.Fine(last) == "POS" && (scene.Relation(head) == NmodPoss || (last + 1 < scene.End && scene.Fine(last + 1) is "VBG" or "VBN"))) last--;
        if (last > head && last + 1 < scene.End && (scene.Is(last, StatementWord.Both) || scene.Is(last, StatementWord.All)) && scene.Tag(last - 1) is PartOfSpeech.NOUN or PartOfSpeech.PROPN && scene.IsVerbal(last + 1)) last--;
        return WithComma(new TokenStretch(first, last + 1), end);
    }

    /// <summary><c>The group is one of many backing him</c>: many back him, not the group that is said to be one of them.</summary>
    private int BehindCopula(int first, int head) =>
        scene.Child(head, Cop) is >= 0 and var copula && copula < head && copula >= first ? copula + 1 : first;

    /// <summary>Whether a word leads up to a noun phrase and is none of its words: <c>by officials</c>, not <c>at least two</c>.</summary>
    private bool IsLink(int token) =>
        scene.Is(token, StatementWord.By) || scene.Is(token, StatementWord.From) || scene.Is(token, StatementWord.With) || (scene.Is(token, StatementWord.As) && !(token + 2 < scene.End && scene.Is(token + 2, StatementWord.As)))
        || scene.Is(token, StatementWord.Than) || (scene.Is(token, StatementWord.That) && scene.Tag(token) == PartOfSpeech.SCONJ);

    /// <summary>The last word below a head: a comma behind another clause can hang on it (<c>The mayor, when asked about it, said</c>).</summary>
    private int LastWordOf(int head)
    {
        var last = head;
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if (child > head && !scene.IsPunctuation(child)) last = scene.Tree.RightOf(child);
        return last;
    }

    /// <summary>A name begins with the nouns before it, whatever the tree makes of them: <c>vice presidential candidate Tim Kaine</c>.</summary>
    private bool IsTitle(int token, int head)
    {
        if (scene.Tag(token + 1) is not (PartOfSpeech.PROPN or PartOfSpeech.NOUN or PartOfSpeech.ADJ) || scene.IsTime(token) || scene.Relation(token) is Obl or OblUnmarked) return false;
        if (scene.Tag(token) == PartOfSpeech.PROPN) return scene.Tag(token + 1) != PartOfSpeech.ADJ || (token + 1 < head && scene.Head(token + 1) == scene.Head(head));
        if (scene.Fine(token) == "PRP$") return scene.Tag(token + 1) == PartOfSpeech.NOUN && token + 1 < head && scene.Head(token + 1) == scene.Head(head);
        return scene.Tag(token) is PartOfSpeech.NOUN or PartOfSpeech.ADJ or PartOfSpeech.DET && scene.Tag(head) == PartOfSpeech.PROPN && (scene.Head(token) > token || scene.Head(token) == scene.Head(head))
            && scene.Relation(token) is Compound or Amod or NmodDesc or Nsubj or Obj or Det or Appos or Nummod;
    }

    /// <summary>A name goes on over the next noun, whatever the tree makes of it: <c>press secretary Josh Earnest</c>.</summary>
    private bool ContinuesName(int last) =>
        scene.Tag(last + 1) == PartOfSpeech.PROPN && scene.Tag(last) is PartOfSpeech.PROPN or PartOfSpeech.NOUN;

    /// <summary>Its own subject, the nearest before it where the tree has two.</summary>
    private int Own(int predicate)
    {
        var own = -1;
        for (var child = scene.Tree.ChildOf(predicate); child >= 0 && (own < 0 || child < predicate); child = scene.Tree.NextOf(child))
            if (scene.Relation(child) is Nsubj or NsubjOuter or NsubjPass && !IsEmpty(child) && !scene.IsTime(child) && (own < 0 || scene.IsNominal(child))) own = child;
        if (own >= 0 && own < predicate && Inverted(predicate) is >= 0 and var speaker) return speaker;
        return own >= 0 ? LastOfName(predicate, own) : scene.Child(predicate, Vocative) is var called && called < predicate ? called : -1;
    }

    /// <summary><c>The plan, said Lund, would be costly</c>: the name right behind a verb of speech, between it and a mark; or -1.</summary>
    private int Inverted(int verb)
    {
        if (verb == scene.First || !scene.Is(verb - 1, StatementWord.Comma) || scene.SpeechEntry(verb) is not { } entry || entry.Has(CueFrames.Np | CueFrames.Adr)) return -1;
        var name = scene.Child(verb, Obj);
        if (name < 0 && scene.Child(verb, Ccomp) is var clause && clause > verb && scene.Child(clause, Nsubj) is >= 0 and var other && scene.Tree.RightOf(other) + 1 < clause && scene.Is(scene.Tree.RightOf(other) + 1, StatementWord.Comma)) name = other;
        if (name < 0 || scene.Tree.LeftOf(name) != verb + 1 || !(scene.Tag(name) == PartOfSpeech.PROPN || scene.IsSpeaker(name)) || scene.IsTime(name)) return -1;
        for (var token = name + 1; token < scene.End; token++)
            if (scene.IsPunctuation(token)) return name;
            else if (scene.IsVerbal(token)) return -1;
        return name;
    }

    /// <summary><c>Said Aemet forecaster Rosa Diaz</c>: where the tree hangs each word of a name on the verb, the last that is a name is its head.</summary>
    private int LastOfName(int predicate, int subject)
    {
        if (subject < predicate) return subject;
        var (last, end) = (subject, scene.Tree.RightOf(subject) + 1);
        for (var child = scene.Tree.NextOf(subject); child >= 0 && scene.Tree.LeftOf(child) == end && !scene.IsTime(child); child = scene.Tree.NextOf(child))
        {
            if (scene.Relation(child) is not (Nsubj or Obj or Flat or Appos) || scene.Tag(child) is not (PartOfSpeech.PROPN or PartOfSpeech.NOUN or PartOfSpeech.ADJ)) break;
            if (scene.Tag(child) == PartOfSpeech.PROPN) last = child;
            end = scene.Tree.RightOf(child) + 1;
        }

        return last;
    }

    /// <summary><c>It is feared that</c>, <c>there are calls</c>: a subject that names nobody.</summary>
    private bool IsEmpty(int token) => scene.Is(token, StatementWord.There);

    /// <summary>A verb joined to one of another mood has no subject from it.</summary>
    private bool Joins(int predicate, int head) => scene.IsVerbal(head) || scene.Child(head, Cop) >= 0 || scene.IsVerbal(predicate);

    private bool Breaks(int head, int predicate) => !scene.IsGerund(predicate) || head > predicate;

    private bool HasTo(int predicate) =>
        scene.Child(predicate, Mark) is >= 0 and var mark && (scene.Is(mark, StatementWord.To) || (scene.Is(mark, StatementWord.As) && scene.Is(mark + 1, StatementWord.To)));

    /// <summary>A clause set behind a dash or joined loosely is no part of the name, nor is what somebody does besides: <c>Rui, speaking in Oslo, said</c>.</summary>
    private int BeforeRemark(int head, int last)
    {
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if (child > head && (scene.Relation(child) is Parataxis or Advcl or Dislocated or Ccomp || (scene.Relation(child) == Acl && scene.IsGerund(child) && ((IsSetOffGerund(child) && !Offices.Contains(scene.Lower(child))) || Cites(child)))))
                last = Math.Min(last, scene.Tree.LeftOf(child) - 1);
        return Math.Max(last, head);
    }

    private bool Cites(int gerund) => scene.SpeechEntry(gerund) is { } speech && speech.Has(CueFrames.Cites);

    private bool IsOpener(int token, int head) =>
        scene.IsPunctuation(token) && !IsBracket(token)
        || (scene.Head(token) == head && scene.Relation(token) is Case or Cc or Mark or Advmod && !IsBoth(token) && scene.Tag(token) is not PartOfSpeech.DET and not PartOfSpeech.ADJ && !IsQuantifier(token));

    /// <summary><c>About 20 people</c> keep their adverb.</summary>
    private bool IsQuantifier(int token) => scene.Relation(token) == Advmod;

    private bool IsBoth(int token) => scene.Relation(token) == CcPreconj;

    private bool IsBracket(int token) => scene.Word(token)[0] is '(' or '[' || scene.IsQuoteMark(token);

    private bool IsCloser(int token) =>
        (scene.IsPunctuation(token) && !(scene.Word(token)[0] is ')' or ']' or '"' or '”' or '’' or '.')) || scene.Is(token, StatementWord.And);

    /// <summary>The comma or dash that closes an insertion belongs to the phrase: <c>Kerry, who lost in 2004,</c>, <c>Rui – the owner –</c>.</summary>
    private TokenStretch WithComma(TokenStretch range, int end)
    {
        if (range.End >= end || !scene.SetsIn(range.End) && !IsHyphen(range.End)) return range;
        for (var token = range.First + 1; token < range.End; token++)
            if (scene.Is(token, scene.Lower(range.End)) && (scene.Is(token, StatementWord.Comma) || scene.Tokens[token].Start > scene.Tokens[token - 1].End)) return range with { End = range.End + 1 };
        return range;
    }

    private bool IsHyphen(int token) => scene.Is(token, StatementWord.Hyphen) || scene.Is(token, StatementWord.DoubleDash) || scene.Is(token, StatementWord.Bar);
}
