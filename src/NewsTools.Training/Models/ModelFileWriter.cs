using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using NewsTools.Models;

namespace NewsTools.Training.Models;

/// <summary>Collects the sections of a model file and writes it; the same sections give the same bytes.</summary>
internal sealed class ModelFileWriter
{
    private readonly SortedDictionary<string, byte[]> _sections = new(StringComparer.Ordinal);

    /// <summary>Adds a section, in place of one of the same name.</summary>
    public void Add(string name, ReadOnlySpan<byte> bytes)
    {
        if (name.Length is 0 or > ModelFormat.NameLength || !Ascii.IsValid(name))
            throw new ArgumentException($"'{name}' is no name of a section: 1 to {ModelFormat.NameLength} ASCII characters are.", nameof(name));
        _sections[name] = bytes.ToArray();
    }

    /// <summary>Adds a section of numbers.</summary>
    public void Add<T>(string name, ReadOnlySpan<T> numbers) where T : unmanaged => Add(name, MemoryMarshal.AsBytes(numbers));

    /// <summary>Takes over all sections of a file whose names start so.</summary>
    public void AddFrom(ModelFile file, string prefix)
    {
        foreach (var name in file.Sections.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            Add(name, file.Section(name));
    }

    /// <summary>Writes the file, beside its place first and then into it.</summary>
    public void Write(string path)
    {
        var bytes = ToBytes();
        var beside = path + ".new";
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
    }

    private byte[] ToBytes()
    {
        var offset = (long)ModelFormat.Block * (1 + _sections.Count);
        var length = _sections.Values.Aggregate(offset, (end, section) => Align(end + section.Length));
        var bytes = new byte[length];
        var directory = bytes.AsSpan(ModelFormat.Block, _sections.Count * ModelFormat.Block);
        var entry = directory;
        foreach (var (name, section) in _sections)
        {
            WriteEntry(entry, name, offset, section);
            section.CopyTo(bytes.AsSpan((int)offset));
            offset = Align(offset + section.Length);
            entry = entry[ModelFormat.Block..];
        }

        WriteHeader(bytes, ModelFormat.Checksum(directory));
        return bytes;
    }

    private void WriteHeader(Span<byte> bytes, ulong checksum)
    {
        ModelFormat.Mark.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[ModelFormat.VersionAt..], ModelFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[ModelFormat.CountAt..], (uint)_sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[ModelFormat.LengthAt..], bytes.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[ModelFormat.ChecksumAt..], checksum);
    }

    private static void WriteEntry(Span<byte> entry, string name, long offset, byte[] section)
    {
        Encoding.ASCII.GetBytes(name, entry);
        BinaryPrimitives.WriteInt64LittleEndian(entry[ModelFormat.EntryOffsetAt..], offset);
        BinaryPrimitives.WriteInt64LittleEndian(entry[ModelFormat.EntryLengthAt..], section.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(entry[ModelFormat.EntryChecksumAt..], ModelFormat.Checksum(section));
    }

    private static long Align(long offset) => (offset + ModelFormat.Block - 1) / ModelFormat.Block * ModelFormat.Block;
}
