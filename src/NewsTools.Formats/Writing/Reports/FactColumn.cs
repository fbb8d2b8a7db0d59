using System.Reflection;

namespace NewsTools.Formats.Writing;

/// <summary>One column of a table of facts: a property of their type.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="IsDetail">Whether it is for programs.</param>
/// <param name="Value">Its value of a fact as one of the types of cell.</param>
internal sealed record FactColumn(string Name, bool IsDetail, Func<object, object?> Value)
{
    private static readonly FactColumn Words = Common<string>("Text", false, fact => fact.Text.ReplaceLineEndings(" "));

    /// <summary>What every fact has, behind its own properties.</summary>
    private static readonly FactColumn[] CommonColumns =
    [
        Common("Title", false, fact => fact.Title),
        Common("Published", false, fact => fact.Published),
        Common("Paragraph", true, fact => (long)fact.Paragraph),
        Common("Sentence", true, fact => (long)fact.Sentence),
        Common("Start", true, fact => (long)fact.Start),
        Common("Length", true, fact => (long)fact.Length),
        Common("Confidence", true, fact => Math.Round(fact.Confidence, 4)),
        Common("Rule", true, fact => fact.Rule),
        Common("ArticleId", true, fact => fact.ArticleId),
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
        var isFact = type.IsSubclassOf(typeof(Fact));
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | (isFact ? BindingFlags.DeclaredOnly : BindingFlags.Default))
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.MetadataToken)
            .Select(property => new FactColumn(property.Name, property.Name.EndsWith("Id", StringComparison.Ordinal) && !isFact, fact => ToCell(property.GetValue(fact))));
        return isFact ? [Words, .. own, .. CommonColumns] : [.. own];
    }

    private static FactColumn Common<T>(string name, bool isDetail, Func<Fact, T> value) => new(name, isDetail, fact => value((Fact)fact));

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
