using System.Globalization;

namespace NewsTools.Formats.Reading;

/// <summary>The bytes by which file types that are no text can be told. Immutable.</summary>
internal sealed class FileSignatures
{
    /// <summary>A mark shorter than this counts only where the content has zero bytes, for words may start with it.</summary>
    private const int SureLength = 4;

    private readonly List<(int Offset, byte[] Mark, string Kind)> _signatures = [];

    private FileSignatures()
    {
        foreach (var line in ReadingData.Lines("file-signatures.txt"))
        {
            var fields = line.Split(' ', 3);
            _signatures.Add((int.Parse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture), Convert.FromHexString(fields[1]), fields[2]));
        }
    }

    public static FileSignatures Shared { get; } = new();

    /// <summary>What the content is, with its article (<c>a PNG image</c>), or null where no mark fits.</summary>
    public string? Find(ReadOnlySpan<byte> head)
    {
        foreach (var (offset, mark, kind) in _signatures)
            if (head.Length >= offset + mark.Length && head.Slice(offset, mark.Length).SequenceEqual(mark) && (mark.Length >= SureLength || head.Contains((byte)0)))
                return kind;
        return null;
    }
}
