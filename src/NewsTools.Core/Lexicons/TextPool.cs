using System.Runtime.InteropServices;
using System.Text;

namespace NewsTools;

/// <summary>The strings of a lexicon while it is compiled, each once: Latin-1 where that will do, else UTF-16.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, TextRecord> _records = new(StringComparer.Ordinal);
    private readonly List<byte> _bytes = [];

    /// <summary>Where a string is; it is added when it is new.</summary>
    /// <exception cref="FormatException">It is longer than 32,767 characters.</exception>
    public TextRecord Add(string text)
    {
        if (text.Length == 0) return default;
        if (_records.TryGetValue(text, out var record)) return record;
        if (text.Length >= TextRecord.Wide) throw new FormatException($"A name has {text.Length} characters; the most are {TextRecord.Wide - 1}.");
        var wide = text.AsSpan().ContainsAnyExceptInRange('\0', '\xFF');
        if (wide && _bytes.Count % 2 != 0) _bytes.Add(0);
        record = new TextRecord((uint)_bytes.Count, (ushort)(text.Length | (wide ? TextRecord.Wide : 0)));
        _bytes.AddRange(wide ? MemoryMarshal.AsBytes(text.AsSpan()) : Encoding.Latin1.GetBytes(text));
        return _records[text] = record;
    }

    public byte[] ToBytes() => [.. _bytes];
}
