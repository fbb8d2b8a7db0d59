namespace NewsTools.Formats;

/// <summary>Checks rows of a user's lexicon and keeps the sound ones.</summary>
internal sealed class LexiconRows
{
    private static readonly string[] Keys = ["name", "kind", "aliases", "country", "pattern"];
    private readonly List<LexiconEntry> _entries = [];
    private readonly List<UserLexiconError> _errors = [];

    public UserLexicon ToLexicon() => new(_entries, _errors);

    public void AddError(int line, int column, string message) => _errors.Add(new UserLexiconError(line, column, message));

    /// <summary>Notes a key that is none, if so.</summary>
    public bool IsKey(in LexiconField field)
    {
        if (Keys.Contains(field.Key)) return true;
        AddError(field.Line, field.Column, $"'{field.Key}' is unknown; a row has {string.Join(", ", Keys)}.");
        return false;
    }

    /// <summary>Adds a row that stands at a place, unless something is wrong with it.</summary>
    public void Add(IReadOnlyList<LexiconField> fields, int line, int column)
    {
        var errors = _errors.Count;
        var name = Single(fields, "name");
        var pattern = Single(fields, "pattern");
        if (name is null && pattern is null) AddError(line, column, "The row has no name and no pattern; it needs one of them.");
        CheckPattern(pattern);
        var kind = KindOf(Single(fields, "kind"), line, column);
        var country = CountryOf(Single(fields, "country"));
        if (_errors.Count > errors) return;
        _entries.Add(new LexiconEntry
        {
            Name = name?.Value ?? "",
            Kind = kind,
            Country = country,
            Aliases = [.. fields.Where(field => field.Key == "aliases" && field.Value.Length > 0).Select(field => field.Value)],
            Pattern = pattern?.Value,
        });
    }

    private LexiconField? Single(IReadOnlyList<LexiconField> fields, string key)
    {
        LexiconField? found = null;
        foreach (var field in fields)
        {
            if (field.Key != key || field.Value.Length == 0) continue;
            if (found is not null) AddError(field.Line, field.Column, $"The row has a second '{key}', '{field.Value}'; it can have one.");
            found ??= field;
        }

        return found;
    }

    private LexiconKind KindOf(LexiconField? field, int line, int column)
    {
        if (field is not { } kind)
        {
            AddError(line, column, $"The row has no kind; it needs one of {Names()}.");
            return LexiconKind.None;
        }

        foreach (var known in Lexicon.NameKinds)
            if (string.Equals(known.ToString(), kind.Value, StringComparison.OrdinalIgnoreCase))
                return known;
        AddError(kind.Line, kind.Column, $"'{kind.Value}' is no kind of name; it is one of {Names()}.");
        return LexiconKind.None;

        static string Names() => string.Join(", ", Lexicon.NameKinds);
    }

    private string? CountryOf(LexiconField? field)
    {
        if (field is not { } country) return null;
        if (country.Value is [var first, var second] && char.IsAsciiLetter(first) && char.IsAsciiLetter(second))
            return country.Value.ToUpperInvariant();
        AddError(country.Line, country.Column, $"'{country.Value}' is no country code; it has two letters (ISO 3166-1), such as 'KR'.");
        return null;
    }

    private void CheckPattern(LexiconField? field)
    {
        if (field is not { } pattern) return;
        try
        {
            WordPattern.Parse(pattern.Value);
        }
        catch (FormatException error)
        {
            AddError(pattern.Line, pattern.Column, error.Message);
        }
    }
}
