namespace NewsTools.Syntax;

/// <summary>The tags that the tagger knows: each number stands for a part of speech with a fine tag. Immutable.</summary>
internal sealed class TagSet
{
    private readonly PartOfSpeech[] _parts;
    private readonly string[] _fine;
    private readonly uint[] _keys;

    /// <summary>Reads the tags.</summary>
    /// <param name="lines">A line each: part of speech, tab, fine tag.</param>
    /// <exception cref="ModelFormatException">A line names no part of speech, or there are too many lines.</exception>
    public TagSet(string lines)
    {
        var rows = lines.Split('\n');
        (_parts, _fine, _keys) = (new PartOfSpeech[rows.Length], new string[rows.Length], new uint[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i].Split('\t');
            if (rows.Length > byte.MaxValue || row.Length != 2 || !Enum.TryParse(typeof(PartOfSpeech), row[0], out var part))
                throw new ModelFormatException("The section 'syntax.tags' of a model is no list of tags: up to 255 lines with part of speech, tab and fine tag were expected.");
            (_parts[i], _fine[i]) = ((PartOfSpeech)part, row[1]);
            _keys[i] = LemmaKey.OfTag(_parts[i], _fine[i]);
        }
    }

    /// <summary>The number of tags.</summary>
    public int Count => _parts.Length;

    /// <summary>The part of speech of a tag.</summary>
    public PartOfSpeech PartOf(byte tag) => _parts[tag];

    /// <summary>The fine tag of a tag.</summary>
    public string FineOf(byte tag) => _fine[tag];

    /// <summary>The key of a tag: <see cref="LemmaKey.OfTag"/>.</summary>
    public uint KeyOf(byte tag) => _keys[tag];
}
