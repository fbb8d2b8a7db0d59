using NewsTools.Training.Lexicons;
using NewsTools.Training.Models;

namespace NewsTools.Training.Names;

/// <summary>Names by what they are, out of the lexicon's sources and the training corpora, to put in the place of others.</summary>
internal sealed class NamePools
{
    private readonly Dictionary<string, string[]> _pools = new(StringComparer.Ordinal);
    private readonly Dice _dice;

    public NamePools(Dice dice)
    {
        _dice = dice;
        var entries = LexiconSource.ReadFolder(Path.Combine("src", "NewsTools.Core", "Lexicons", "Sources"));
        Add("given", entries, LexiconKind.GivenName);
        Add("surname", entries, LexiconKind.Surname);
        Add("country", entries, LexiconKind.Country);
        Add("city", entries, LexiconKind.City, LexiconKind.Capital);
        Add("place", entries, LexiconKind.Region, LexiconKind.Place);
        Add("company", entries, LexiconKind.Company);
        Add("party", entries, LexiconKind.Party);
        Add("outlet", entries, LexiconKind.Outlet);
        Add("org", entries, LexiconKind.Organization, LexiconKind.Agency, LexiconKind.Legislature);
        Add("team", entries, LexiconKind.Team);
        Add("facility", entries, LexiconKind.Facility);
        Add("event", entries, LexiconKind.Event);
        _pools["title"] = [.. entries.Where(entry => entry.Kind == LexiconKind.Honorific && (entry.Traits & LexiconTraits.Last) == 0).SelectMany(entry => entry.Surfaces).Where(IsPlain)];
        _pools["role"] = [.. entries.Where(entry => entry.Kind == LexiconKind.Role && (entry.Traits & LexiconTraits.Official) != 0 && !entry.Name.Contains(' ', StringComparison.Ordinal)).Select(entry => entry.Name)];
        _pools["demonym"] = [.. entries.Where(entry => entry.Kind == LexiconKind.Demonym).Select(entry => entry.Aliases.Count > 0 ? entry.Aliases[0] : entry.Name).Where(IsPlain)];
    }

    /// <summary>A name of the pool.</summary>
    public string this[string pool] => Pick(_pools[pool]);

    /// <summary>A first name.</summary>
    public string Given() => Pick(_pools["given"]);

    /// <summary>A family name; some are no one's, put together from the halves of two.</summary>
    public string Surname()
    {
        var name = Pick(_pools["surname"]);
        var share = _dice.NextSingle();
        if (share < 0.3f) return Join(name, Pick(_pools["surname"]));
        return share < 0.36f ? name + "-" + Pick(_pools["surname"]) : name;
    }

    /// <summary>A full name.</summary>
    public string Person()
    {
        var name = Given() + " " + Surname();
        return _dice.NextSingle() switch
        {
            < 0.04f => Given() + " " + name,
            < 0.07f => name.Insert(name.IndexOf(' ', StringComparison.Ordinal), " " + (char)('A' + _dice.Next(26)) + "."),
            < 0.10f => name.Insert(name.IndexOf(' ', StringComparison.Ordinal), " " + Pick(["van", "de", "al", "von", "bin", "da"])),
            _ => name,
        };
    }

    /// <summary>A place of the pool or, seldom, one that is nowhere.</summary>
    public string Invented(string pool)
    {
        var name = Pick(_pools[pool]);
        return _dice.NextSingle() < 0.2f ? Join(name, Pick(_pools[pool])) : name;
    }

    public string Pick(string[] items) => items[_dice.Next(items.Length)];

    /// <summary>The first half of one word and the second half of another.</summary>
    private static string Join(string first, string second)
    {
        if (first.Length < 5 || second.Length < 5 || first.Contains(' ', StringComparison.Ordinal) || second.Contains(' ', StringComparison.Ordinal)) return first;
        return string.Concat(first.AsSpan(0, first.Length / 2 + 1), second.AsSpan(second.Length / 2).ToString().ToLowerInvariant());
    }

    private void Add(string pool, IEnumerable<LexiconEntry> entries, params LexiconKind[] kinds) =>
        _pools[pool] = [.. entries.Where(entry => kinds.Contains(entry.Kind) && (entry.Traits & (LexiconTraits.Historical | LexiconTraits.Head)) == 0)
            .SelectMany(entry => entry.Surfaces).Where(IsPlain).Distinct()];

    private static bool IsPlain(string name) => name.Length is > 2 and < 40 && char.IsUpper(name[0]) && !name.Contains(',', StringComparison.Ordinal);
}
