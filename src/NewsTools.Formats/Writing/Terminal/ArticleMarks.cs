using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>The places of a document that are marked, by layer.</summary>
internal static class ArticleMarks
{
    /// <summary>The layers of analysis that marks are made of.</summary>
    public static Layers LayersOf(IEnumerable<MarkedLayer> include) =>
        include.Aggregate(Layers.Tokens, (layers, marked) => layers | marked switch
        {
            MarkedLayer.Names => Layers.Names,
            MarkedLayer.References => Layers.Entities,
            MarkedLayer.Times => Layers.Times,
            MarkedLayer.Quantities => Layers.Quantities,
            _ => Layers.Statements,
        });

    /// <summary>The marks of the layers, in no order.</summary>
    public static IEnumerable<Mark> Of(Document document, IReadOnlyCollection<MarkedLayer> include)
    {
        var marks = Enumerable.Empty<Mark>();
        if (include.Contains(MarkedLayer.Names)) marks = marks.Concat(document.Mentions.Select(Of));
        if (include.Contains(MarkedLayer.References))
            marks = marks.Concat(document.Entities.Mentions.Where(mention => mention.Form != MentionForm.Name).Select(Of));
        if (include.Contains(MarkedLayer.Times)) marks = marks.Concat(document.Times.Select(Of));
        if (include.Contains(MarkedLayer.Quantities)) marks = marks.Concat(document.Quantities.Select(Of));
        if (include.Contains(MarkedLayer.Statements)) marks = marks.Concat(document.Statements.SelectMany(Of));
        return marks.Where(mark => mark.Span.Length > 0);
    }

    /// <summary>A name is labelled with its kind, a noun phrase or pronoun with the name that it stands for.</summary>
    private static Mark Of(Mention mention) => new(mention.GetSpan(), RoleOf(mention.Kind), mention switch
    {
        { Form: not MentionForm.Name, Name.Length: > 0 } => SafeText.Line(mention.Name),
        { Metonym: true } => "government",
        _ => mention.Kind.ToString().ToLowerInvariant(),
    });

    private static MarkRole RoleOf(MentionKind kind) => kind switch
    {
        MentionKind.Person => MarkRole.Person,
        MentionKind.Organization => MarkRole.Organization,
        MentionKind.Place or MentionKind.Nationality or MentionKind.Facility => MarkRole.Place,
        _ => MarkRole.Thing,
    };

    private static Mark Of(TimeExpression time) => new(time.GetSpan(), MarkRole.Time, SafeText.Line(time.Value));

    private static Mark Of(Quantity quantity)
    {
        var modifier = quantity.Modifier switch
        {
            QuantityModifier.Exact => "",
            QuantityModifier.About or QuantityModifier.Nearly => "~",
            QuantityModifier.AtLeast => "≥",
            QuantityModifier.MoreThan => ">",
            QuantityModifier.AtMost => "≤",
            _ => "<",
        };
        var upper = quantity.UpperValue is { } value ? $"–{Number(value)}" : "";
        return new(quantity.GetSpan(), MarkRole.Quantity, $"{modifier}{Number(quantity.Value)}{upper} {quantity.Unit}".TrimEnd());
    }

    private static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static IEnumerable<Mark> Of(Statement statement, int index)
    {
        if (statement is { SourceStart: { } start, SourceLength: { } length }) yield return new(new(start, length), MarkRole.Source);
        yield return new(new(statement.CueStart, statement.CueLength), MarkRole.Cue);
        foreach (var piece in statement.GetContentSpans())
            yield return new(piece, MarkRole.Content, (index + 1).ToString(CultureInfo.InvariantCulture));
    }
}
