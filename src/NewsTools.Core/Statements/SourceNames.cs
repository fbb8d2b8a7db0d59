using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>The canonical names of a statement's sources.</summary>
/// <param name="scene">The document.</param>
internal sealed class SourceNames(StatementScene scene)
{
    private const int MaxSources = 8;

    public (string? Name, MentionKind? Kind, Attribution? Attribution, string? Role, string? Country) Of(Document document, StatementDraft draft)
    {
        if (draft.SourceHead < 0) return default;
        var head = Antecedent(draft.SourceHead);
        var first = EntityOf(document, draft, head) ?? BesideOf(document, draft, head);
        var name = first?.Name ?? scene.SpanOf(Bare(draft.Source)).In(document.Text).ToString();
        var joined = Joined(document, draft, head, name);
        return (joined, first?.Kind, first?.Attribution ?? Attribution.Unnamed, first?.Role, first?.Country);
    }

    /// <summary>What <c>who</c> or <c>which</c> stands for.</summary>
    private int Antecedent(int head)
    {
        if (!scene.Is(head, StatementWord.Who) && !scene.Is(head, StatementWord.Which) && !scene.Is(head, StatementWord.That)) return head;
        for (var at = scene.Head(head); at >= scene.First && at < scene.End; at = scene.Head(at))
            if (scene.Relation(at) is AclRelcl or Acl) return scene.Head(at);
        return head;
    }

    /// <summary><c>Her counterpart, Samuel Otieno</c>: the entity of a name set beside the head.</summary>
    private Entity? BesideOf(Document document, StatementDraft draft, int head)
    {
        if (head < scene.First || head >= scene.End) return null;
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) is Appos or Flat or NmodDesc && draft.Source.Holds(child) && document.Entities.EntityOf(child) is { } entity) return entity;
        return null;
    }

    private static Entity? EntityOf(Document document, StatementDraft draft, int head) =>
        document.Entities.EntityOf(head) ?? (draft.Source.Holds(head) ? EntityAround(document.Entities, head) : null);

    /// <summary>The entity of the smallest reference that holds a token, among the last few that begin before it.</summary>
    private static Entity? EntityAround(EntityLayer entities, int token)
    {
        var references = entities.References;
        int low = 0, high = references.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (references[middle].First <= token) low = middle + 1;
            else high = middle;
        }

        var best = -1;
        for (var i = low - 1; i >= Math.Max(0, low - MaxSources); i--)
            if (references[i].End > token && (best < 0 || references[i].End - references[i].First < references[best].End - references[best].First)) best = i;
        return best < 0 ? null : entities.Entities[references[best].Entity];
    }

    /// <summary><c>Both Moscow and Pyongyang</c>: each of the joined names; an age set beside a name is none.</summary>
    private string Joined(Document document, StatementDraft draft, int head, string name)
    {
        if (head < scene.First || head >= scene.End) return name;
        var count = 1;
        for (var child = scene.Tree.ChildOf(head); child >= 0 && count < MaxSources; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) == Conj && draft.Source.Holds(child) && scene.IsNominal(child) && scene.Tag(child) != PartOfSpeech.NUM)
            {
                var other = EntityOf(document, draft, child)?.Name ?? scene.SpanOf(scene.Stretch(child)).In(document.Text).ToString();
                if (other != name) name += "; " + other;
                count++;
            }

        return name;
    }

    private TokenStretch Bare(TokenStretch source)
    {
        var (first, end) = (source.First, source.End);
        if (end - first > 1 && scene.Tag(first) == PartOfSpeech.DET) first++;
        if (end - first > 1 && scene.IsPunctuation(end - 1)) end--;
        return new TokenStretch(first, end);
    }
}
