using System.Text;

namespace NewsTools;

/// <summary>A surface while the lexicon is compiled.</summary>
/// <param name="text">Its characters, normalised.</param>
/// <param name="tokens">Its tokens.</param>
internal sealed class CompiledSurface(string text, TokenRow[] tokens)
{
    private readonly SortedDictionary<int, uint> _readings = [];

    public string Text { get; } = text;

    public TokenRow[] Tokens { get; } = tokens;

    public ulong Kinds { get; set; }

    /// <summary>In the order of their entries, which is that of their kinds.</summary>
    public IEnumerable<uint> Readings => _readings.Values;

    /// <summary>Adds a reading, unless the entry is there: what the first of its surfaces said stays.</summary>
    public void AddReading(int entry, uint reading) => _readings.TryAdd(entry, reading);

    /// <summary>The tokens with one space where white space stands between them, apostrophes straightened.</summary>
    public static string Normalize(string spelling, ReadOnlySpan<TokenRow> tokens)
    {
        var text = new StringBuilder(spelling.Length);
        foreach (ref readonly var token in tokens)
        {
            if (text.Length > 0 && token.Has(TokenTraits.SpaceBefore)) text.Append(' ');
            text.Append(token.Span.In(spelling));
        }

        return text.Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u02BC', '\'').ToString();
    }
}
