using System.Reflection;

namespace NewsTools.Formats.Writing;

/// <summary>One column of a table of facts: a property of their type.</summary>
internal sealed record FactColumn(string Name, bool IsDetail, Func<Fact, object?> Value)
{
    private static readonly FactColumn Words = new("Text", false, fact => fact.Text.ReplaceLineEndings(" "));

    /// <summary>What every fact has, behind its own properties.</summary>
    private static readonly FactColumn[] Common =
    [
        new("Title", false, fact => fact.Title),
        new("Published", false, fact => fact.Published),
        new("Paragraph", true, fact => (long)fact.Paragraph),
        new("Sentence", true, fact => (long)fact.Sentence),
        new("Start", true, fact => (long)fact.Start),
        new("Length", true, fact => (long)fact.Length),
        new("Confidence", true, fact => Math.Round(fact.Confidence, 4)),
        new("Rule", true, fact => fact.Rule),
        new("ArticleId", true, fact => fact.ArticleId),
    ];

    /// <summary>
    /// The columns of a type of fact: those of its shape where it has one, then its text, its own properties in the order of
    /// their declaration and the common ones.
    /// </summary>
    public static FactColumn[] For(Type type)
    {
        var all = All(type);
        if (FactShape.Of(type) is not { } shape) return all;
        var shown = shape.Shown.Select(name => Array.Find(all, column => column.Name == name)! with { IsDetail = false });
        return [.. shown, .. all.Where(column => !shape.Shown.Contains(column.Name)).Select(column => column with { IsDetail = true })];
    }

    private static FactColumn[] All(Type type)
    {
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OrderBy(property => property.MetadataToken)
            .Select(property => new FactColumn(property.Name, false, fact => ToCell(property.GetValue(fact))));
        return [Words, .. own, .. Common];
    }

    /// <summary>A property's value as one of the types of cell.</summary>
    private static object? ToCell(object? value) => value switch
    {
        null or string or long or double or bool or DateTimeOffset => value,
        int number => (long)number,
        decimal number => (double)number,
        float number => (double)number,
        DateTime date => RecordDate.FormatLocal(date),
        _ => value.ToString(),
    };
}
