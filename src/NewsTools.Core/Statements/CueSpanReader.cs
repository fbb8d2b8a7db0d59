using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>How far a cue goes: the verb with its auxiliaries, negation and adverbs, and the preposition behind it.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class CueSpanReader(StatementScene scene)
{
    private const int CatenativeReach = 6;

    private static readonly WordSet Manners = WordSet.Of(EmbeddedLines.Words("manners.txt"));
    private static readonly WordSet Phases = WordSet.Of(EmbeddedLines.Words("phases.txt").SelectMany(VerbForms.OfVerb));

    /// <summary>The cue around a predicate.</summary>
    /// <param name="predicate">The verb, or the adjective with its copula.</param>
    /// <param name="preposition">The preposition that leads to the content, or -1.</param>
    public TokenStretch Around(int predicate, int preposition)
    {
        var first = Leftmost(predicate);
        var end = predicate + 1;
        while (end < scene.End && IsTail(end, predicate)) end++;
        if (preposition >= end && preposition <= end + 1 && (preposition == end || scene.Tag(end) == PartOfSpeech.ADV)) end = preposition + 1;
        if (end < scene.End && scene.Is(end, StatementWord.Colon)) end++;
        return new TokenStretch(first, end);
    }

    private int Leftmost(int predicate)
    {
        var first = predicate;
        while (first > scene.First && IsGroup(first - 1, predicate)) first--;
        var head = scene.Head(predicate);
        var carries = (scene.Relation(predicate) == Xcomp || (scene.Relation(predicate) == Advcl && IsRightBehind(head, first))) && head >= scene.First && head < first && scene.IsVerbal(head)
            && predicate - head <= CatenativeReach && scene.Child(head, Obj) < 0;
        if (carries || IsManner(predicate, head, first) || IsPhase(predicate, head, first)) return Leftmost(head);
        while (first < predicate && IsLoose(first)) first++;
        return first - 2 > scene.First && scene.Is(first - 1, StatementWord.But) && scene.Is(first - 2, StatementWord.All) ? first - 2 : first;
    }

    /// <summary><c>Was quick to point out that …</c>: the adjective only tells how.</summary>
    private bool IsManner(int predicate, int head, int first) =>
        scene.Relation(predicate) is Xcomp or Advcl or Ccomp && head >= scene.First && head == first - 1 && scene.Lower(first) == StatementWord.To && Manners.Contains(scene.Lower(head)) && scene.Tag(head) == PartOfSpeech.ADJ;

    /// <summary><c>Began by saying that …</c>, <c>followed up by asking</c>.</summary>
    private bool IsPhase(int predicate, int head, int first)
    {
        if (scene.Relation(predicate) != Advcl || !scene.IsGerund(predicate) || head < scene.First || head >= first - 1 || first - head > 3 || !scene.Is(first - 1, StatementWord.By) || !Phases.Contains(scene.Lower(head))) return false;
        return first - 2 == head || scene.Relation(head + 1) == CompoundPrt;
    }

    /// <summary>Whether nothing but particles stands between: <c>went on to say</c>.</summary>
    private bool IsRightBehind(int head, int first)
    {
        if (head < scene.First || head >= first || scene.Lower(first) != StatementWord.To) return false;
        for (var token = head + 1; token < first; token++)
            if (scene.Tag(token) is not (PartOfSpeech.ADP or PartOfSpeech.ADV or PartOfSpeech.PART)) return false;
        return true;
    }

    /// <summary>A word of the verb group: it hangs on the verb, or on a word of the group, and carries nothing itself.</summary>
    private bool IsGroup(int token, int predicate)
    {
        var head = scene.Head(token);
        if (head != predicate && !(head > token && head < predicate)) return false;
        if (scene.Tree.ChildOf(token) >= 0 && scene.Relation(token) == Advmod && scene.Tree.LeftOf(token) < token - 1) return false;
        return scene.Relation(token) switch
        {
            Aux or AuxPass or Cop => true,
            Advmod => head == predicate ? !IsSentenceAdverb(token) : scene.Tag(token) is PartOfSpeech.ADV or PartOfSpeech.PART,
            Mark => scene.Is(token, StatementWord.To),
            CcPreconj => true,
            _ => false,
        };
    }

    private bool IsSentenceAdverb(int token) =>
        token == scene.First || scene.Fine(token) is "WRB" || scene.Is(token - 1, StatementWord.Comma) && scene.Is(token + 1, StatementWord.Comma);

    /// <summary>An adverb that links sentences stays outside, and <c>here</c>: <c>further informed</c>, <c>voters here said</c>.</summary>
    private bool IsLoose(int token) => scene.Is(token, StatementWord.Further) || scene.Is(token, StatementWord.Here);

    /// <summary>A particle or an adverb of manner right behind the verb.</summary>
    private bool IsTail(int token, int predicate) =>
        scene.Head(token) == predicate
        && (scene.Relation(token) == CompoundPrt
            || (scene.Relation(token) == Advmod && scene.Tree.ChildOf(token) < 0 && scene.Word(token).EndsWith("ly", StringComparison.Ordinal)));
}
