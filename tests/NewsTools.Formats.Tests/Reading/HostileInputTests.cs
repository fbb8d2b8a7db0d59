using System.Text;

namespace NewsTools.Formats.Reading.Tests;

/// <summary>Input that is bad or made to harm: each one clear error or a sane article, and no neighbour lost.</summary>
public class HostileInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_file_that_is_missing_is_one_error()
    {
        var path = Path.Combine(_folder, "none.txt");
        var error = Assert.Single(new ArticleImporter().ReadFile(path)).Error!;
        Assert.Equal(ImportErrorId.NotFound, error.Id);
        Assert.Equal($"'{path}': there is no such file.", error.Message);
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_one_error() =>
        Assert.Equal($"'{_folder}': this is a folder. Name a file in it, or read the folder as one.", Assert.Single(new ArticleImporter().ReadFile(_folder)).Error!.Message);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    public void An_empty_file_is_one_error(string content) =>
        Assert.Equal("'a.txt': the input is empty. An article has at least one word.", Import.Error(content, "a.txt").Message);

    [Theory]
    [InlineData("255044462D312E370A", "a PDF file")]
    [InlineData("89504E470D0A1A0A0000", "a PNG image")]
    [InlineData("FFD8FFE000104A464946", "a JPEG image")]
    [InlineData("4D5A90000300000004000000", "a program (Windows)")]
    [InlineData("D0CF11E0A1B11AE10000", "an old Office document (Word, Excel, PowerPoint or Outlook)")]
    [InlineData("7B5C727466315C616E7369", "an RTF document")]
    [InlineData("0001020304050607080E0F", "binary data")]
    public void A_file_that_is_no_text_is_one_error_that_says_what_it_is(string hex, string kind)
    {
        var error = Import.Error(Convert.FromHexString(hex), "a.txt");
        Assert.Equal(ImportErrorId.NotText, error.Id);
        Assert.Equal($"'a.txt': this is {kind}, not text. Text, Markdown, HTML, JSON, RSS and Atom can be read, and .gz and .zip of these.", error.Message);
    }

    [Fact]
    public void Random_bytes_are_one_error()
    {
        var bytes = new byte[10_000];
        new Random(7).NextBytes(bytes);
        Assert.Equal(ImportErrorId.NotText, Import.Error(bytes, "a.txt").Id);
    }

    [Theory]
    [InlineData("MZ is the mark of old programs, and BM that of images.")]
    [InlineData("ID3 tags are at the start of many a file.")]
    public void Words_that_a_binary_file_may_start_with_are_text(string text) => Assert.Equal(text, Import.One(text).Text);

    [Fact]
    public void Single_nul_bytes_in_a_text_become_replacement_characters()
    {
        var article = Import.One("Forty people were rescued\0 on Friday off the coast."u8.ToArray(), "a.txt");
        Assert.Equal("Forty people were rescued\uFFFD on Friday off the coast.", article.Text);
        Assert.Equal("1", article.Metadata["replacedCharacters"]);
    }

    [Fact]
    public void Lone_surrogates_become_replacement_characters()
    {
        Assert.Equal("a \uFFFD b \uFFFD c 😀", Import.One("a \uD800 b \uDC00 c 😀").Text);
        Assert.Equal("a \uFFFD b", Import.One(Encoding.Unicode.GetPreamble().Concat(new byte[] { 0x61, 0, 0x20, 0, 0, 0xD8, 0x20, 0, 0x62, 0 }).ToArray(), "a.txt").Text);
        Assert.Equal("a \uFFFD\uFFFD\uFFFD b", Import.One([.. "a "u8, 0xED, 0xA0, 0x80, .. " b"u8], "a.txt", new ImportOptions { Encoding = Encoding.UTF8 }).Text);
    }

    [Fact]
    public void Two_hundred_megabytes_on_one_line_are_one_article()
    {
        const int Length = 200 << 20;
        var path = Path.Combine(_folder, "long.txt");
        using (var file = File.Create(path))
        {
            var chunk = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Forty were rescued. ", 52_429)))[..(1 << 20)];
            for (var i = 0; i < Length >> 20; i++) file.Write(chunk);
            file.Write("end\n"u8);
        }

        var article = Assert.Single(new ArticleImporter().ReadFile(path)).Article!;
        Assert.Equal(Length + 3, article.Text.Length);
        Assert.EndsWith("end", article.Text);
    }

    [Fact]
    public void Bad_files_in_a_folder_cost_their_neighbours_nothing()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "One.");
        File.WriteAllBytes(Path.Combine(_folder, "b.png"), Convert.FromHexString("89504E470D0A1A0A0000"));
        File.WriteAllText(Path.Combine(_folder, "c.json"), "{");
        File.WriteAllText(Path.Combine(_folder, "d.txt"), "");
        File.WriteAllText(Path.Combine(_folder, "e.xml"), "<rss><channel>");
        File.WriteAllText(Path.Combine(_folder, "f.txt"), "Two.");
        var results = new ArticleImporter().ReadFolder(_folder, recurse: true).ToList();
        Assert.Equal(["One.", "Two."], results.Where(result => result.IsArticle).Select(result => result.Article!.Text));
        Assert.Equal(
            [ImportErrorId.NotText, ImportErrorId.InvalidJson, ImportErrorId.EmptyFile, ImportErrorId.InvalidXml],
            results.Where(result => !result.IsArticle).Select(result => result.Error!.Id));
        Assert.True(results[1].Error!.IsSkipped);
    }

    [Fact]
    public void A_cancelled_token_stops_a_long_read()
    {
        using var endless = new EndlessStream("", "and on ");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => new ArticleImporter().ReadStream(endless, "a.txt", source.Token).Count());
        Assert.True(endless.IsDisposed);
    }

    [Fact]
    public void What_the_user_gives_wins_over_the_input()
    {
        var options = new ImportOptions { Published = new DateTimeOffset(2020, 1, 2, 0, 0, 0, TimeSpan.Zero), Source = "Given Post" };
        var article = Import.One("date: 2022-11-11\nsource: Harbour Post\n\nForty were rescued.", options);
        Assert.Equal(options.Published, article.Published);
        Assert.Equal("Given Post", article.Source);
    }
}
