namespace NewsTools;

/// <summary>One meaning of a surface: <c>Jordan</c> as a country, as a given name, as a family name.</summary>
public readonly struct LexiconReading
{
    private readonly LexiconImage _image;
    private readonly uint _reading;

    internal LexiconReading(LexiconImage image, uint reading)
    {
        _image = image;
        _reading = reading;
    }

    /// <summary>What it is.</summary>
    public LexiconKind Kind => Entry.Kind;

    /// <summary>What else is known of it.</summary>
    public LexiconTraits Traits => Entry.Traits | ReadingBits.TraitsOf(_reading);

    /// <summary>The canonical name.</summary>
    public string Name => _image.TextOf(Entry.Name);

    /// <summary>ISO 3166-1 alpha-2 code of its country, or null.</summary>
    public string? Country => CountryCode.ToText(Entry.Country);

    /// <summary>What sort of its kind it is, or null: the type of an organisation's head, of a demonym.</summary>
    public string? Detail => Entry.Detail.Length == 0 ? null : _image.TextOf(Entry.Detail);

    /// <summary>Whether it has all of <paramref name="traits"/>.</summary>
    public bool Has(LexiconTraits traits) => (Traits & traits) == traits;

    /// <summary>Whether <see cref="Detail"/> is this; nothing is allocated.</summary>
    internal bool DetailIs(string detail) => _image.TextIs(Entry.Detail, detail);

    internal ushort CountryNumber => Entry.Country;

    private ref readonly EntryRecord Entry => ref _image.Entries[(int)ReadingBits.EntryOf(_reading)];
}
