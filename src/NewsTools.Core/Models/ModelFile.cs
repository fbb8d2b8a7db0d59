using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Text;
using NewsTools.Models;

namespace NewsTools;

/// <summary>
/// A file of learned weights, mapped into memory and shared by all threads. Opening reads the directory alone; a section
/// is checked against its checksum when it is first asked for. Immutable; safe to read from many threads.
/// </summary>
public sealed unsafe class ModelFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly long _length;
    private readonly Dictionary<string, SectionPlace> _entries = new(StringComparer.Ordinal);

    private ModelFile(string path, long length)
    {
        (Path, _length) = (path, length);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + _view.PointerOffset;
    }

    /// <summary>Where a section lies, and whether it was compared with its checksum. A class, for the dictionary's code over structs would be compiled in every process.</summary>
    private sealed class SectionPlace(long offset, long length, ulong checksum)
    {
        private volatile bool _checked;

        public long Offset => offset;

        public long Length => length;

        public ulong Checksum => checksum;

        public bool Checked { get => _checked; set => _checked = value; }
    }

    /// <summary>Where the file lies.</summary>
    public string Path { get; }

    /// <summary>The names of the sections, sorted.</summary>
    public IReadOnlyList<string> Sections => [.. _entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Opens a model file.</summary>
    /// <exception cref="ModelFormatException">It is no model file, of another version, cut short or damaged.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ModelFile Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var info = new FileInfo(path);
        if (!info.Exists) throw new FileNotFoundException($"The model file '{path}' does not exist.", path);
        if (info.Length < ModelFormat.Block)
            throw new ModelFormatException($"'{path}' is no model file: it has {info.Length} bytes, and the header alone has {ModelFormat.Block}.");
        var file = new ModelFile(path, info.Length);
        try
        {
            file.ReadHeader();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether the file has a section of that name.</summary>
    public bool Has(string section) => _entries.ContainsKey(section);

    /// <summary>The bytes of a section, where they lie in memory; valid until the file is disposed.</summary>
    /// <exception cref="ModelFormatException">There is no such section, or its bytes do not fit its checksum.</exception>
    public ReadOnlySpan<byte> Section(string name)
    {
        var start = Find(name, 1, out var count);
        return new ReadOnlySpan<byte>(start, count);
    }

    /// <summary>A section as numbers of one kind.</summary>
    /// <exception cref="ModelFormatException">As for <see cref="Section(string)"/>, or the length is no multiple of the number's size.</exception>
    public ReadOnlySpan<T> Section<T>(string name) where T : unmanaged
    {
        var start = Find(name, sizeof(T), out var count);
        return new ReadOnlySpan<T>(start, count);
    }

    /// <summary>Where a section starts, and how many items of a size it has.</summary>
    /// <exception cref="ModelFormatException">As for <see cref="Section{T}(string)"/>.</exception>
    internal void* Find(string name, int itemSize, out int count)
    {
        if (!_entries.TryGetValue(name, out var entry))
            throw new ModelFormatException($"'{Path}' has no section '{name}'; it has {string.Join(", ", Sections.Select(other => $"'{other}'"))}.");
        if (!entry.Checked) Check(name, entry);
        var length = (int)entry.Length;
        if (length % itemSize != 0)
            throw new ModelFormatException($"The section '{name}' of '{Path}' has {length} bytes; a multiple of {itemSize} was expected.");
        count = length / itemSize;
        return _start + entry.Offset;
    }

    private void Check(string name, SectionPlace entry)
    {
        var found = ModelFormat.Checksum(new ReadOnlySpan<byte>(_start + entry.Offset, (int)entry.Length));
        if (found != entry.Checksum)
            throw new ModelFormatException($"The section '{name}' of '{Path}' is damaged: its checksum is {found:x16}, and {entry.Checksum:x16} was expected.");
        entry.Checked = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    private void ReadHeader()
    {
        var header = new ReadOnlySpan<byte>(_start, ModelFormat.Block);
        if (!header.StartsWith(ModelFormat.Mark))
            throw new ModelFormatException($"'{Path}' is no model file: it starts with {Show(header[..8])}, and {Show(ModelFormat.Mark)} was expected.");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[ModelFormat.VersionAt..]);
        if (version != ModelFormat.Version)
            throw new ModelFormatException($"'{Path}' is a model file of version {version}; version {ModelFormat.Version} was expected.");
        var length = BinaryPrimitives.ReadInt64LittleEndian(header[ModelFormat.LengthAt..]);
        if (length != _length)
            throw new ModelFormatException($"'{Path}' has {_length} bytes; its header says {length}.");
        ReadDirectory(header);
    }

    private void ReadDirectory(ReadOnlySpan<byte> header)
    {
        var count = BinaryPrimitives.ReadUInt32LittleEndian(header[ModelFormat.CountAt..]);
        if (count > (_length - ModelFormat.Block) / ModelFormat.Block)
            throw new ModelFormatException($"'{Path}' says that it has {count} sections, for which its {_length} bytes have no room.");
        var directory = new ReadOnlySpan<byte>(_start + ModelFormat.Block, (int)count * ModelFormat.Block);
        var expected = BinaryPrimitives.ReadUInt64LittleEndian(header[ModelFormat.ChecksumAt..]);
        var found = ModelFormat.Checksum(directory);
        if (found != expected)
            throw new ModelFormatException($"The directory of '{Path}' is damaged: its checksum is {found:x16}, and {expected:x16} was expected.");
        for (; directory.Length > 0; directory = directory[ModelFormat.Block..]) ReadEntry(directory[..ModelFormat.Block]);
    }

    private void ReadEntry(ReadOnlySpan<byte> bytes)
    {
        var name = Encoding.ASCII.GetString(bytes[..ModelFormat.NameLength].TrimEnd((byte)0));
        var entry = new SectionPlace(
            BinaryPrimitives.ReadInt64LittleEndian(bytes[ModelFormat.EntryOffsetAt..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[ModelFormat.EntryLengthAt..]),
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[ModelFormat.EntryChecksumAt..]));
        if (entry.Offset < 0 || entry.Length < 0 || entry.Length > int.MaxValue || entry.Offset > _length - entry.Length)
            throw new ModelFormatException($"The section '{name}' of '{Path}' lies at {entry.Offset} with {entry.Length} bytes, outside the file's {_length}.");
        _entries[name] = entry;
    }

    private static string Show(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder("'");
        foreach (var value in bytes)
            if (value is >= 32 and < 127) text.Append((char)value);
            else text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\x{value:x2}");
        return text.Append('\'').ToString();
    }
}
