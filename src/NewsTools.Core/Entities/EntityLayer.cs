using NewsTools.Entities;

namespace NewsTools;

/// <summary>
/// The entities of an article and the places that refer to them. Immutable; safe to read from many threads. Entities and
/// mentions are made when they are first asked for.
/// </summary>
public sealed class EntityLayer
{
    private readonly Document _document;
    private readonly EntityRow[] _rows;
    private readonly ReferenceRow[] _references;
    private readonly int[] _entityAt;
    private readonly int _longest;
    private readonly Lazy<Entity[]> _entities;
    private readonly Lazy<Mention[]> _mentions;
    private readonly Lazy<ReferenceLists> _lists;

    /// <param name="document">The document.</param>
    /// <param name="rows">The entities in the order of their first references.</param>
    /// <param name="references">The references in text order.</param>
    /// <param name="entityAt">For each token the number, from 1, of the entity of which it is a head; 0 for none.</param>
    internal EntityLayer(Document document, EntityRow[] rows, ReferenceRow[] references, int[] entityAt)
    {
        (_document, _rows, _references, _entityAt) = (document, rows, references, entityAt);
        var tokens = document.Tokens;
        foreach (ref readonly var reference in references.AsSpan()) _longest = Math.Max(_longest, tokens.SpanOf(reference.First, reference.End).Length);
        _lists = new(() => new ReferenceLists(_rows.Length, _references));
        _entities = new(() => EntityWriter.WriteEntities(_document, this, _rows));
        _mentions = new(() => EntityWriter.WriteMentions(_document, Entities, _references));
    }

    /// <summary>The entities in the order of their first mentions.</summary>
    public IReadOnlyList<Entity> Entities => _entities.Value;

    /// <summary>Names, noun phrases and pronouns that refer to an entity, in text order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions.Value;

    internal ReadOnlySpan<ReferenceRow> References => _references;

    /// <summary>The number of entities.</summary>
    internal int Count => _rows.Length;

    /// <summary>The indices of an entity's references, in text order.</summary>
    internal ReadOnlySpan<int> ReferencesOf(int entity) => _lists.Value.Of(entity);

    /// <summary>The entity of the smallest mention that has the token as its syntactic head, or null.</summary>
    /// <param name="token">The token's index in the document, from 0.</param>
    public Entity? EntityOf(int token) => IndexOf(token) is >= 0 and var entity ? Entities[entity] : null;

    /// <summary>The index of that entity, or -1.</summary>
    internal int IndexOf(int token) => _entityAt[token] - 1;

    /// <summary>An entity as the resolver left it, without an object.</summary>
    internal ref readonly EntityRow Row(int entity) => ref _rows[entity];

    /// <summary>The canonical name of an entity.</summary>
    internal string NameOf(int entity) => EntityWriter.NameOf(_document, _rows[entity]);

    /// <summary>The role of an entity as the text gives it first, or null.</summary>
    internal string? RoleOf(int entity) => EntityWriter.RoleOf(_document, _rows[entity]);

    /// <summary>The indices of all references to that entity, in text order; none where there is no such entity.</summary>
    internal ReadOnlySpan<int> ReferencesLike(int token) => IndexOf(token) is >= 0 and var entity ? ReferencesOf(entity) : [];

    /// <summary>The entity of the mention at exactly the span, else of the largest that lies within it, else of the smallest around it; or null.</summary>
    public Entity? EntityAt(TextSpan span)
    {
        int best = -1, bestLength = 0;
        var i = FirstFrom(span.Start);
        for (; i < _references.Length && PlaceOf(i) is var place && place.Start < span.End; i++)
        {
            if (place == span) return Entities[_references[i].Entity];
            if (span.Contains(place) && place.Length > bestLength) (best, bestLength) = (_references[i].Entity, place.Length);
        }

        return best >= 0 ? Entities[best] : Around(span, i);
    }

    /// <summary>The number of references that begin at a token or before it.</summary>
    internal int CountTo(int token)
    {
        int low = 0, high = _references.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_references[middle].First <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private TextSpan PlaceOf(int reference) => _document.Tokens.SpanOf(_references[reference].First, _references[reference].End);

    /// <summary>The first reference that starts at an offset or later.</summary>
    private int FirstFrom(int start)
    {
        int low = 0, high = _references.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Tokens.Tokens[_references[middle].First].Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The smallest mention around a span, among those before an index that are near enough to reach it.</summary>
    private Entity? Around(TextSpan span, int end)
    {
        int best = -1, bestLength = int.MaxValue;
        for (var i = end - 1; i >= 0; i--)
        {
            var place = PlaceOf(i);
            if (place.Start + _longest <= span.Start) break;
            if (place.Contains(span) && place.Length < bestLength) (best, bestLength) = (_references[i].Entity, place.Length);
        }

        return best >= 0 ? Entities[best] : null;
    }
}
