using System.IO.Compression;

namespace NewsTools.Formats.Reading;

/// <summary>Tells zip archives that are one document or program from those that hold files.</summary>
internal static class OfficeFile
{
    private static readonly (string Entry, string Kind)[] Marks =
        [.. ReadingData.Lines("zip-documents.txt").Select(line => line.Split(' ', 2)).Select(fields => (fields[0], fields[1]))];

    /// <summary>What the archive is, as an error says it (<c>a Word document</c>), or null where it holds files.</summary>
    public static string? KindOf(ZipArchive archive)
    {
        foreach (var (mark, kind) in Marks)
            if (archive.GetEntry(mark) is not null)
                return kind;
        return null;
    }
}
