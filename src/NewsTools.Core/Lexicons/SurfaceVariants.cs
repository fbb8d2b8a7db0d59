using System.Text;

namespace NewsTools;

/// <summary>The spellings under which a surface is found: as given, and without the marks on Latin letters.</summary>
internal static class SurfaceVariants
{
    /// <summary>Groups of a plain spelling and the marked letters that newspapers replace by it.</summary>
    private static readonly (string Plain, string Marked)[] Groups =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("a", "àáâãäåāăąǎả"), ("AE", "Æ"), ("ae", "æ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐ"), ("d", "ďđ"),
        ("E", "ÈÉÊËĒĔĖĘĚƏ"), ("e", "èéêëēĕėęěəệếề"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦḤ"), ("h", "ĥħḥ"),
        ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽŁ"), ("l", "ĺļľł"),
        ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐƠ"), ("o", "òóôõöøōŏőơồố"), ("OE", "Œ"), ("oe", "œ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"),
        ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"), ("ss", "ß"), ("T", "ŢŤȚṬ"), ("t", "ţťțṭ"), ("Th", "Þ"), ("th", "þð"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯ"),
        ("u", "ùúûüũūŭůűųư"), ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýŷÿ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
    ];

    private static readonly Dictionary<char, string> PlainOf = Groups
        .SelectMany(group => group.Marked.Select(marked => (marked, group.Plain)))
        .ToDictionary(pair => pair.marked, pair => pair.Plain);

    /// <summary>The spellings, the given one first.</summary>
    public static IEnumerable<string> Of(string surface)
    {
        yield return surface;
        if (surface.Any(PlainOf.ContainsKey)) yield return WithoutMarks(surface);
    }

    private static string WithoutMarks(string surface)
    {
        var plain = new StringBuilder(surface.Length);
        foreach (var character in surface) plain.Append(PlainOf.TryGetValue(character, out var letters) ? letters : character.ToString());
        return plain.ToString();
    }
}
