using System.Text;
using NewsTools.Training.Models;

namespace NewsTools.Training.Names;

/// <summary>
/// Puts other names in the place of a document's persons, organisations and places, the same everywhere in it: a person's
/// words one by one, so that the family name alone still belongs to the full name.
/// </summary>
internal sealed class NameSwapper
{
    private static readonly KindSet Person = NameLabels.Of("PER"), Organization = NameLabels.Of("ORG"), Place = NameLabels.Of("LOC");
    private readonly Dice _dice;
    private readonly NamePools _pools;
    private readonly ComposedNames _composed;
    private readonly string[] _organizations, _places;

    public NameSwapper(IReadOnlyList<NameDocument> documents, Dice dice)
    {
        (_dice, _pools) = (dice, new NamePools(dice));
        _composed = new ComposedNames(_pools, dice);
        var trusted = documents.Where(document => document.Set is not ("btc" or "wnut" or "other")).ToList();
        _organizations = NamesOf(trusted, Organization);
        _places = NamesOf(trusted, Place);
    }

    /// <summary>The document with other names.</summary>
    public NameDocument Swap(NameDocument document)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        var (names, end) = (new List<NameSpan>(), 0);
        foreach (var name in document.Names)
        {
            text.Append(document.Text, end, name.Span.Start - end);
            if (name.Kinds == Person && TakesTitle(document.Text, name.Span)) text.Append(_pools["title"]).Append(' ');
            var now = OtherThan(name.Span.In(document.Text).ToString(), name.Kinds, words);
            names.Add(new NameSpan(new TextSpan(text.Length, now.Length), name.Kinds));
            text.Append(now);
            end = name.Span.End;
        }

        text.Append(document.Text, end, document.Text.Length - end);
        return document with { Text = text.ToString(), Names = names };
    }

    /// <summary>Now and then a person is given a title, where no word with a capital stands before the name.</summary>
    private bool TakesTitle(string text, TextSpan name)
    {
        var before = name.Start > 1 && text[name.Start - 1] == ' ' ? text.LastIndexOf(' ', name.Start - 2) + 1 : -1;
        return before > 0 && char.IsLower(text[before]) && char.IsLower(text[name.Start - 2]) && _dice.NextSingle() < 0.12f;
    }

    private string OtherThan(string name, KindSet kinds, Dictionary<string, string> words)
    {
        if (kinds == Person) return string.Join(' ', name.Split(' ').Select((word, i) => OtherWord(word, i == 0 && name.Contains(' ', StringComparison.Ordinal), words)));
        if (kinds != Organization && kinds != Place) return name;
        if (words.TryGetValue(name, out var known)) return known;
        var other = _dice.NextSingle() < 0.4f ? name : kinds == Organization ? OtherOrganization(name) : OtherPlace();
        return words[name] = other;
    }

    private string OtherWord(string word, bool first, Dictionary<string, string> words)
    {
        if (words.TryGetValue(word, out var known)) return known;
        var plain = word.Length > 2 && char.IsUpper(word[0]) && word.All(char.IsLetter) && !word.All(char.IsUpper);
        return words[word] = !plain || _dice.NextSingle() < 0.15f ? word : first ? _pools.Given() : _pools.Surname();
    }

    /// <summary>Acronyms for acronyms, other names for other names.</summary>
    private string OtherOrganization(string name)
    {
        if (name.All(char.IsUpper) && name.Length < 6) return new string([.. name.Select(_ => (char)('A' + _dice.Next(26)))]);
        return _dice.NextSingle() switch
        {
            < 0.4f => _pools.Pick(_organizations),
            < 0.65f => _composed[_pools.Pick(["body", "company", "party"])],
            _ => _pools[_pools.Pick(["company", "org", "party", "outlet", "org"])],
        };
    }

    private string OtherPlace() => _dice.NextSingle() switch
    {
        < 0.4f => _pools.Pick(_places),
        < 0.7f => _pools.Invented("city"),
        < 0.85f => _pools["place"],
        _ => _pools["country"],
    };

    private static string[] NamesOf(IEnumerable<NameDocument> documents, KindSet kinds) =>
        [.. documents.SelectMany(document => document.Names.Where(name => name.Kinds == kinds).Select(name => name.Span.In(document.Text).ToString()))
            .Where(name => name.Length > 3 && !name.Contains('\n', StringComparison.Ordinal)).Distinct()];
}
