using NewsTools.Entities;
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
        var entities = document.Entities;
        var head = Antecedent(draft.SourceHead);
        var first = EntityOf(entities, draft, head) is >= 0 and var own ? own : BesideOf(entities, draft, head);
        if ((first < 0 || entities.Row(first) is not { Kind: MentionKind.Person, Attribution: Attribution.Named }) && BearerOf(entities, draft) is >= 0 and var bearer) first = bearer;
        if (first < 0) return (Joined(document, draft, head, scene.SpanOf(Bare(draft.Source)).In(document.Text).ToString()), null, Attribution.Unnamed, null, null);
        ref readonly var entity = ref entities.Row(first);
        return (Joined(document, draft, head, entities.NameOf(first)), entity.Kind, entity.Attribution, entities.RoleOf(first), entity.Country);
    }

    /// <summary>
    /// <c>Lund Students' Union president Ann Lee</c>, <c>director of the Oslo branch of the Aid Council Ann Lee</c>: the person whose
    /// name closes a source that begins with the office; or -1.
    /// </summary>
    private int BearerOf(EntityLayer entities, StatementDraft draft)
    {
        var end = draft.Source.End;
        while (end > draft.Source.First && scene.IsPunctuation(end - 1)) end--;
        if (NameEndingAt(entities, end) is not { } name || name.First <= draft.Source.First || entities.Row(name.Entity).Kind != MentionKind.Person) return -1;
        int office = -1, link = -1;
        for (var token = draft.Source.First; token < name.First; token++)
        {
            if (scene.Tag(token) is PartOfSpeech.CCONJ or PartOfSpeech.VERB or PartOfSpeech.PRON or PartOfSpeech.PART || (scene.IsPunctuation(token) && !scene.Is(token, StatementWord.Hyphen))) return -1;
            if (scene.Fine(token) == "NN" && link < 0) office = token;
            if (scene.Tag(token) == PartOfSpeech.ADP && link < 0) link = token;
        }

        if (scene.Fine(name.First - 1) == "NN" && (link < 0 || office < 0)) return name.Entity;
        return office >= 0 && scene.Tag(draft.Source.First) is not PartOfSpeech.DET && scene.Tag(name.First - 1) is PartOfSpeech.PROPN or PartOfSpeech.NOUN && link == office + 1 ? name.Entity : -1;
    }

    private static ReferenceRow? NameEndingAt(EntityLayer entities, int end)
    {
        var references = entities.References;
        for (var i = entities.CountTo(end - 1) - 1; i >= 0 && references[i].First >= end - MaxSources; i--)
            if (references[i].End == end && references[i].Form == MentionForm.Name) return references[i];
        return null;
    }

    /// <summary>What <c>who</c> or <c>which</c> stands for.</summary>
    private int Antecedent(int head)
    {
        if (!scene.Is(head, StatementWord.Who) && !scene.Is(head, StatementWord.Which) && !scene.Is(head, StatementWord.That)) return head;
        for (var at = scene.Head(head); at >= scene.First && at < scene.End; at = scene.Head(at))
            if (scene.Relation(at) is AclRelcl or Acl) return scene.Head(at);
        return head;
    }

    /// <summary><c>Her counterpart, Samuel Otieno</c>: the entity of a name set beside the head, or -1.</summary>
    private int BesideOf(EntityLayer entities, StatementDraft draft, int head)
    {
        if (head < scene.First || head >= scene.End) return -1;
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) is Appos or Flat or NmodDesc && draft.Source.Holds(child) && entities.IndexOf(child) is >= 0 and var entity) return entity;
        return -1;
    }

    /// <summary>The entity of a head, or -1.</summary>
    private static int EntityOf(EntityLayer entities, StatementDraft draft, int head) =>
        entities.IndexOf(head) is >= 0 and var entity ? entity : draft.Source.Holds(head) ? EntityAround(entities, head) : -1;

    /// <summary>The entity of the smallest reference that holds a token, among the last few that begin before it; or -1.</summary>
    private static int EntityAround(EntityLayer entities, int token)
    {
        var references = entities.References;
        var count = entities.CountTo(token);
        var best = -1;
        for (var i = count - 1; i >= Math.Max(0, count - MaxSources); i--)
            if (references[i].End > token && (best < 0 || references[i].End - references[i].First < references[best].End - references[best].First)) best = i;
        return best < 0 ? -1 : references[best].Entity;
    }

    /// <summary>
    /// <c>Both Moscow and Pyongyang</c>: each of the joined names; an age set beside a name is none, nor is the second of two
    /// offices (<c>Ada Brandt, president and chief of Larch Capital</c>).
    /// </summary>
    private string Joined(Document document, StatementDraft draft, int head, string name)
    {
        if (head < scene.First || head >= scene.End) return name;
        var count = 1;
        for (var child = scene.Tree.ChildOf(head); child >= 0 && count < MaxSources; child = scene.Tree.NextOf(child))
            if (scene.Relation(child) == Conj && draft.Source.Holds(child) && scene.IsNominal(child) && scene.Tag(child) != PartOfSpeech.NUM && !IsOffice(document.Entities, draft, head, child))
            {
                var other = EntityOf(document.Entities, draft, child) is >= 0 and var entity ? document.Entities.NameOf(entity) : scene.SpanOf(scene.Stretch(child)).In(document.Text).ToString();
                if (other != name) name += "; " + other;
                count++;
            }

        return name;
    }

    /// <summary>Whether a word that is joined to a name is of the role of its bearer, and names nobody itself.</summary>
    private bool IsOffice(EntityLayer entities, StatementDraft draft, int head, int child)
    {
        if (EntityOf(entities, draft, head) is not (>= 0 and var entity) || entities.RoleOf(entity) is not { } role) return false;
        if (entities.IndexOf(child) is >= 0 and var own && own != entity) return false;
        return role.AsSpan().IndexOf(scene.Word(child), StringComparison.Ordinal) is >= 0 and var at
            && (at == 0 || role[at - 1] == ' ') && (at + scene.Word(child).Length == role.Length || !char.IsLetterOrDigit(role[at + scene.Word(child).Length]));
    }

    private TokenStretch Bare(TokenStretch source)
    {
        var (first, end) = (source.First, source.End);
        if (end - first > 1 && scene.Tag(first) == PartOfSpeech.DET) first++;
        if (end - first > 1 && scene.IsPunctuation(end - 1)) end--;
        return new TokenStretch(first, end);
    }
}
