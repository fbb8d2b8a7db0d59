using NewsTools.Statements;
using static NewsTools.DependencyRelation;

namespace NewsTools.Timelines;

/// <summary>Who takes part in a clause, and where it is.</summary>
/// <param name="scene">The document.</param>
internal sealed class ParticipantReader(TimelineScene scene)
{
    private const int MostSteps = 4;
    private const int MostWordsBefore = 3;
    private const int MostDepth = 12;
    private const string Separator = "; ";

    /// <summary>The canonical names of the subject, the object and the agent, or null.</summary>
    public string? Participants(TimeOwner owner)
    {
        var names = new List<string>();
        if (owner.IsClause) AddSubject(owner.Head, names);
        for (var child = scene.Syntax.Tree.ChildOf(owner.Head); child >= 0; child = scene.Syntax.Tree.NextOf(child))
            if (IsArgument(child, owner)) AddAll(child, names);
        return names.Count == 0 ? null : string.Join(Separator, names.Distinct(StringComparer.Ordinal));
    }

    /// <summary>The first place with a name in a stretch that a preposition of place leads to, or null.</summary>
    public Mention? Place(TokenStretch stretch, int head)
    {
        var span = scene.Document.Tokens.SpanOf(stretch.First, stretch.End);
        var mentions = scene.Document.Mentions;
        for (var i = FirstAt(span.Start); i < mentions.Count && mentions[i].Start < span.End; i++)
            if (mentions[i].Kind is MentionKind.Place or MentionKind.Facility && !mentions[i].Metonym && scene.TokenAt(mentions[i].Start) is var name && IsWhere(name, stretch.First) && !IsAside(name, head)) return mentions[i];
        return null;
    }

    private bool IsArgument(int child, TimeOwner owner) => scene.Syntax.Relation(child) switch
    {
        Nsubj or NsubjPass or Obj or Iobj or OblAgent => !scene.Syntax.IsTime(child),
        NmodPoss => !owner.IsClause && !scene.Syntax.IsTime(child),
        Nmod => !owner.IsClause && scene.Syntax.Child(child, Case) is >= 0 and var opener && scene.Syntax.Lower(opener) is var word && (word == StatementWord.By || word == StatementWord.Of || word == FunctionWord.Between || word == FunctionWord.Against),
        _ => false,
    };

    /// <summary>The subject of a verb that has none of its own: that of the verb beside or above it, or the noun of a relative clause.</summary>
    private void AddSubject(int verb, List<string> names)
    {
        var at = verb;
        for (var steps = 0; steps < MostSteps && scene.Syntax.Child(at, Nsubj, NsubjPass) is var subject; steps++)
        {
            if (subject >= 0 && !IsRelative(subject)) { AddAll(subject, names); return; }
            var relation = scene.Syntax.Relation(at);
            if (relation is not (Conj or Xcomp or AclRelcl or Acl or Advcl) || scene.Syntax.Head(at) is not (>= 0 and var head)) return;
            if (relation is AclRelcl or Acl) { AddAll(head, names); return; }
            at = head;
        }
    }

    private bool IsRelative(int subject) => scene.Syntax.Is(subject, StatementWord.Which) || scene.Syntax.Is(subject, StatementWord.Who) || scene.Syntax.Is(subject, StatementWord.That);

    private void AddAll(int noun, List<string> names)
    {
        if (scene.Document.Entities.EntityOf(noun) is { } entity) names.Add(entity.Name);
        for (var child = scene.Syntax.Tree.ChildOf(noun); child >= 0; child = scene.Syntax.Tree.NextOf(child))
            if (scene.Syntax.Relation(child) == Conj && scene.Document.Entities.EntityOf(child) is { } other) names.Add(other.Name);
    }

    /// <summary><c>In Lyon</c>, <c>near the northern city of Mosul</c>: past words in small letters.</summary>
    private bool IsWhere(int name, int first)
    {
        for (int token = name - 1, words = 0; token >= first && words <= MostWordsBefore; token--, words++)
        {
            if (TimelineWords.Where.Contains(scene.Syntax.Lower(token))) return true;
            if (!scene.Syntax.Tokens[token].Has(TokenTraits.AllLower) || scene.Syntax.IsVerbal(token)) return false;
        }

        return false;
    }

    /// <summary>Whether a word stands in a relative clause or another one below the main one, which has a place of its own.</summary>
    private bool IsAside(int token, int head)
    {
        for (var steps = 0; steps < MostDepth && token >= 0 && token != head; steps++, token = scene.Syntax.Head(token))
            if (scene.Syntax.Relation(token) is AclRelcl or Acl or Ccomp) return true;
        return false;
    }

    private int FirstAt(int offset)
    {
        var mentions = scene.Document.Mentions;
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

}
