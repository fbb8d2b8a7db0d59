using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// Turns entries into an image (<see cref="LexiconImage"/>). The same entries give the same bytes, in whatever
/// order they come. Surfaces are cut into words by the library's own tokenizer, as the texts are.
/// </summary>
internal sealed class LexiconCompiler
{
    private readonly TextPool _text = new();
    private readonly List<EntryRecord> _entries = [];
    private readonly SortedDictionary<string, CompiledSurface> _surfaces = new(StringComparer.Ordinal);

    /// <summary>The image of the entries, in an array that the garbage collector does not move.</summary>
    /// <exception cref="FormatException">A country code is malformed, or an entry names nothing.</exception>
    public static byte[] Compile(IEnumerable<LexiconEntry> entries)
    {
        var compiler = new LexiconCompiler();
        foreach (var entry in entries.OrderBy(entry => entry.Kind).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .ThenBy(entry => entry.Country, StringComparer.Ordinal))
            compiler.Add(entry);
        return compiler.Write();
    }

    private void Add(LexiconEntry entry)
    {
        if (entry.Name.Length == 0 && entry.Pattern is null) throw new FormatException("An entry has neither name nor pattern.");
        var number = _entries.Count;
        _entries.Add(new EntryRecord(
            _text.Add(entry.Name), _text.Add(entry.Detail ?? ""), CountryCode.ToNumber(entry.Country), entry.Traits, entry.Kind));
        foreach (var surface in entry.Surfaces)
            foreach (var spelling in SurfaceVariants.Of(surface))
                AddSurface(spelling, entry, number, ambiguous: entry.Ambiguous.Contains(surface));
    }

    private void AddSurface(string spelling, LexiconEntry entry, int number, bool ambiguous)
    {
        var tokens = TextSegmenter.Segment(spelling).Tokens.ToArray();
        if (tokens.Length is 0 or > Lexicon.MaxTokens) return;
        var text = CompiledSurface.Normalize(spelling, tokens);
        if (!_surfaces.TryGetValue(text, out var surface)) _surfaces[text] = surface = new CompiledSurface(text, tokens);
        surface.Kinds |= 1UL << (int)entry.Kind;
        surface.AddReading(number, ReadingBits.Of(number, ambiguous, alias: spelling != entry.Name));
    }

    private byte[] Write()
    {
        var table = new LexiconTable(_surfaces.Values);
        var surfaces = new List<SurfaceRecord>();
        var readings = new List<uint>();
        ulong[] kindSets = [.. _surfaces.Values.Select(surface => surface.Kinds).Distinct().Order()];
        foreach (var group in table.Groups)
            for (var i = 0; i < group.Count; i++)
            {
                var surface = group[i];
                surfaces.Add(new SurfaceRecord(
                    (ushort)Array.BinarySearch(kindSets, surface.Kinds), _text.Add(surface.Text), (byte)surface.Tokens.Length, (byte)(i + 1 == group.Count ? 1 : 0), (uint)readings.Count));
                readings.AddRange(surface.Readings);
            }

        surfaces.Add(new SurfaceRecord(0, default, 0, 1, (uint)readings.Count));
        return Assemble(table, CollectionsMarshal.AsSpan(surfaces), CollectionsMarshal.AsSpan(readings), kindSets);
    }

    private byte[] Assemble(LexiconTable table, Span<SurfaceRecord> surfaces, Span<uint> readings, ulong[] kindSets)
    {
        var filter = LexiconFilter.Of(_surfaces.Values);
        var entries = CollectionsMarshal.AsSpan(_entries);
        var text = _text.ToBytes();
        var header = new LexiconHeader
        {
            Magic = LexiconHeader.Signature,
            Version = LexiconHeader.CurrentVersion,
            FilterWords = filter.Length,
            Slots = table.Slots.Length,
            Surfaces = surfaces.Length - 1,
            Readings = readings.Length,
            Entries = entries.Length,
            KindSets = kindSets.Length,
            TextBytes = text.Length,
        };
        ReadOnlySpan<byte> body =
        [
            .. MemoryMarshal.AsBytes(filter.AsSpan()), .. MemoryMarshal.AsBytes(table.Slots.AsSpan()), .. MemoryMarshal.AsBytes(surfaces),
            .. MemoryMarshal.AsBytes(readings), .. MemoryMarshal.AsBytes(entries), .. MemoryMarshal.AsBytes(kindSets.AsSpan()), .. text,
        ];
        header.Length = Marshal.SizeOf<LexiconHeader>() + body.Length;
        var image = GC.AllocateUninitializedArray<byte>(header.Length, pinned: true);
        MemoryMarshal.Write(image, header);
        body.CopyTo(image.AsSpan(Marshal.SizeOf<LexiconHeader>()));
        header.Checksum = LexiconChecksum.Of(image.AsSpan(LexiconHeader.Unchecked));
        MemoryMarshal.Write(image, header);
        return image;
    }
}
