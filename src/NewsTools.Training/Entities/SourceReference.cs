using System.Globalization;

namespace NewsTools.Training.Entities;

/// <summary>One reference of a passage and what it must resolve to.</summary>
/// <param name="Text">Its exact text.</param>
/// <param name="Occurrence">Which occurrence, from 1.</param>
/// <param name="Name">The canonical name, or null where it must resolve to nobody.</param>
/// <param name="Kind">The kind, or null where any will do.</param>
/// <param name="Country">The country, or null where any will do.</param>
internal sealed record SourceReference(string Text, int Occurrence, string? Name, string? Kind, string? Country)
{
    /// <summary>Reads a line's columns.</summary>
    public static SourceReference Of(string[] columns) => new(
        columns[1],
        int.Parse(columns[2], CultureInfo.InvariantCulture),
        columns[3] == "-" ? null : columns[3],
        columns.Length > 4 && columns[4].Length > 1 ? columns[4] : null,
        columns.Length > 5 && columns[5].Length > 1 ? columns[5] : null);

    /// <summary>Whether an entity is the right one; names may carry or lack an article.</summary>
    public bool Holds(Entity? entity)
    {
        if (Name is null || entity is null) return Name is null && entity is null;
        return string.Equals(WithoutArticle(entity.Name), WithoutArticle(Name), StringComparison.OrdinalIgnoreCase)
            && (Kind is null || entity.Kind.ToString() == Kind) && (Country is null || entity.Country == Country);
    }

    private static string WithoutArticle(string name)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return name[article.Length..];
        return name;
    }
}
