using System.Text.RegularExpressions;
using NewsTools.Training.Models;

namespace NewsTools.Training.Names;

/// <summary>Puts together organisations that are nowhere, out of the parts of <c>organization-parts.txt</c>.</summary>
internal sealed partial class ComposedNames
{
    private static readonly string[] BrandEnds = ["", "", "", "a", "co", "com", "corp", "dex", "gas", "ia", "ix", "net", "o", "pharm", "tec", "tel", "tex", "x"];
    private readonly Dictionary<string, string[]> _parts;
    private readonly NamePools _pools;
    private readonly Dice _dice;

    public ComposedNames(NamePools pools, Dice dice)
    {
        (_pools, _dice) = (pools, dice);
        _parts = TemplateSections.Read("organization-parts.txt").ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>A name of one of the kinds: <c>body</c>, <c>party</c>, <c>firm</c>, whose first word may stand for it, or <c>company</c>.</summary>
    public string this[string kind] => Expand(_pools.Pick(_parts[kind]));

    /// <summary>The first letters of a name's words with a capital; null where these are too few or too many.</summary>
    public static string? AcronymOf(string name)
    {
        var letters = string.Concat(name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
        return letters.Length is > 2 and < 7 ? letters : null;
    }

    private string Expand(string pattern) => Slot().Replace(pattern, slot => slot.Groups[1].Value switch
    {
        "coined" => Brand(),
        "letters" => new string([.. Enumerable.Range(0, 3).Select(_ => (char)('A' + _dice.Next(26)))]),
        "city" => _pools.Invented("city"),
        "surname" => _pools.Surname(),
        "country" or "place" or "demonym" => _pools[slot.Groups[1].Value],
        var part => Expand(_pools.Pick(_parts[part])),
    });

    /// <summary>A word that is no one's name, or could be anyone's: <c>Nortel</c>, <c>Vindex</c>.</summary>
    private string Brand()
    {
        var word = _dice.NextSingle() < 0.5f ? _pools.Surname() : _pools.Invented("city");
        if (word.Contains(' ', StringComparison.Ordinal) || word.Contains('-', StringComparison.Ordinal)) return word;
        var end = _pools.Pick(BrandEnds);
        return end.Length == 0 || word.Length < 5 ? word : word[..Math.Min(word.Length - 1, 3 + _dice.Next(4))] + end;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();
}
