using System.IO.Compression;
using System.Text;

namespace NewsTools.Formats.Reading.Tests;

public class ArchiveTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    [Fact]
    public void A_gzip_file_is_read_by_the_name_inside()
    {
        var article = Import.One(Gzip("# Ferry sinks\n\nForty were rescued."u8.ToArray()), "a.md.gz");
        Assert.Equal("Ferry sinks", article.Title);
        Assert.Equal("a.md.gz", article.Path);
    }

    [Fact]
    public void Gzip_members_that_follow_each_other_are_one_text()
    {
        byte[] twice = [.. Gzip("Forty were "u8.ToArray()), .. Gzip("rescued."u8.ToArray())];
        Assert.Equal("Forty were rescued.", Import.One(twice, "a.txt.gz").Text);
    }

    [Fact]
    public void A_text_in_a_gzip_file_that_breaks_off_is_kept_and_there_is_one_error()
    {
        var results = Import.All(Gzip(Encoding.UTF8.GetBytes(Words(20_000)))[..^2000], "a.txt.gz");
        Assert.StartsWith("w0 w1 w2", results[0].Article!.Text);
        Assert.Equal("true", results[0].Article!.Metadata["truncated"]);
        var error = Assert.Single(results.Skip(1)).Error!;
        Assert.Equal("'a.txt.gz': the gzip file breaks off or is damaged; what came before was read. Get it again, whole.", error.Message);
    }

    [Theory]
    [InlineData("a.jsonl.gz", "", "{\"text\":\"WORDS\"}\n", "")]
    [InlineData("a.json.gz", "[", "{\"text\":\"WORDS\"},", "{}]")]
    [InlineData("a.xml.gz", "<rss><channel>", "<item><title>WORDS</title></item>", "</channel></rss>")]
    public void Articles_before_the_break_are_kept_and_there_is_one_error(string name, string start, string item, string end)
    {
        var content = start + string.Concat(Enumerable.Range(0, 200).Select(i => item.Replace("WORDS", Words(100) + i))) + end;
        var results = Import.All(Gzip(Encoding.UTF8.GetBytes(content))[..^500], name);
        Assert.InRange(results.Count(result => result.IsArticle), 20, 199);
        Assert.Equal(ImportErrorId.TruncatedGzip, Assert.Single(results, result => !result.IsArticle).Error!.Id);
    }

    [Fact]
    public void A_gzip_file_of_its_header_alone_is_one_error() =>
        Assert.Equal(ImportErrorId.TruncatedGzip, Import.Error(Gzip("Forty were rescued."u8.ToArray())[..10], "a.txt.gz").Id);

    [Fact]
    public void The_entries_of_a_zip_archive_are_read_each_by_its_form()
    {
        var results = Import.All(
            Zip(("b/", []), ("b/one.txt", "One."u8.ToArray()), ("two.jsonl", "{\"text\":\"Two.\"}\n{\"text\":\"Three.\"}"u8.ToArray()), ("__MACOSX/._x", [1]), (".hidden.txt", "No."u8.ToArray()), ("four.txt.gz", Gzip("Four."u8.ToArray()))),
            "a.zip");
        Assert.Equal(["One.", "Two.", "Three.", "Four."], results.Select(result => result.Article!.Text));
        Assert.Equal(["a.zip!b/one.txt", "a.zip!two.jsonl", "a.zip!two.jsonl", "a.zip!four.txt.gz"], results.Select(result => result.Article!.Path));
    }

    [Fact]
    public void A_bad_entry_is_one_error_and_its_neighbours_are_kept()
    {
        var results = Import.All(Zip(("one.txt", "One."u8.ToArray()), ("empty.txt", []), ("bad.json", "{\"a\""u8.ToArray()), ("photo.png", Png), ("two.txt", "Two."u8.ToArray())), "a.zip");
        Assert.Equal(["One.", "Two."], results.Where(result => result.IsArticle).Select(result => result.Article!.Text));
        var errors = results.Where(result => !result.IsArticle).Select(result => result.Error!).ToList();
        Assert.Equal([ImportErrorId.EmptyFile, ImportErrorId.InvalidJson, ImportErrorId.NotText], errors.Select(error => error.Id));
        Assert.Equal([false, false, true], errors.Select(error => error.IsSkipped));
        Assert.Equal("'a.zip!photo.png': this is a PNG image, not text. Text, Markdown, HTML, JSON, RSS and Atom can be read, and .gz and .zip of these.", errors[2].Message);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "a.zip!etc/passwd.txt")]
    [InlineData("/etc/passwd.txt", "a.zip!etc/passwd.txt")]
    [InlineData("C:\\windows\\x.txt", "a.zip!windows/x.txt")]
    [InlineData("..\\x\u001b[31m.txt", "a.zip!x\uFFFD[31m.txt")]
    public void A_name_that_leads_out_of_the_archive_is_shown_without_what_does(string name, string shown) =>
        Assert.Equal(shown, Import.One(Zip((name, "One."u8.ToArray())), "a.zip").Path);

    [Fact]
    public void A_zip_bomb_is_one_error()
    {
        var error = Import.Error(Zip(("bomb.txt", new byte[40 << 20].Select(_ => (byte)'x').ToArray()), ("two.txt", "Two."u8.ToArray())), "a.zip");
        Assert.Equal(ImportErrorId.ArchiveBomb, error.Id);
        Assert.Equal("'a.zip!bomb.txt': the archive expands to more than 200 times its size, as no text does. It was read no further.", error.Message);
    }

    [Fact]
    public void A_gzip_bomb_is_one_error() =>
        Assert.Equal(ImportErrorId.ArchiveBomb, Import.Error(Gzip(new byte[40 << 20].Select(_ => (byte)'x').ToArray()), "a.txt.gz").Id);

    [Fact]
    public void The_absolute_limit_holds()
    {
        var error = Import.Error(Gzip(Encoding.UTF8.GetBytes(Words(10_000))), "a.txt.gz", new ImportOptions { MaxExpandedBytes = 1000 });
        Assert.Equal("'a.txt.gz': the archive expands to more than 1,000 bytes. It was read no further.", error.Message);
    }

    [Fact]
    public void A_zip_in_a_zip_is_read_and_one_deeper_is_an_error()
    {
        var inner = Zip(("one.txt", "One."u8.ToArray()));
        Assert.Equal("a.zip!inner.zip!one.txt", Import.One(Zip(("inner.zip", inner)), "a.zip").Path);
        var error = Import.Error(Zip(("middle.zip", Zip(("inner.zip", inner)))), "a.zip");
        Assert.Equal("'a.zip!middle.zip!inner.zip': this is an archive in an archive in an archive; archives are read one in the other and no deeper. Unpack the outer one.", error.Message);
    }

    [Fact]
    public void A_zip_archive_that_breaks_off_is_one_error()
    {
        var whole = Zip(("one.txt", Encoding.UTF8.GetBytes(Words(1000))));
        Assert.Equal(ImportErrorId.InvalidArchive, Import.Error(whole[..^30], "a.zip").Id);
        Assert.Equal("'a.zip': the zip archive has no files.", Import.Error(Zip(), "a.zip").Message);
    }

    [Fact]
    public void A_damaged_entry_is_one_error_and_its_neighbours_are_kept()
    {
        var bytes = Zip(("one.txt", Encoding.UTF8.GetBytes(Words(3000))), ("two.txt", "Two."u8.ToArray()));
        bytes.AsSpan(40, 60).Fill(0xFF);
        var results = Import.All(bytes, "a.zip");
        Assert.Equal(ImportErrorId.InvalidArchive, Assert.Single(results, result => !result.IsArticle).Error!.Id);
        Assert.Equal("Two.", results[^1].Article!.Text);
    }

    [Theory]
    [InlineData("word/document.xml", "a Word document")]
    [InlineData("xl/workbook.xml", "an Excel workbook")]
    [InlineData("META-INF/container.xml", "an EPUB book")]
    public void An_office_file_is_one_error(string entry, string kind) =>
        Assert.StartsWith($"'a.docx': this is {kind}, not text.", Import.Error(Zip(("[Content_Types].xml", [1]), (entry, [1])), "a.docx").Message);

    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{i}"));

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(content);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }

        return packed.ToArray();
    }
}
