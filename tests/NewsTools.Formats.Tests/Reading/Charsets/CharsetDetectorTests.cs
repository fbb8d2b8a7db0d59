using System.Text;

namespace NewsTools.Formats.Reading.Tests;

public class CharsetDetectorTests
{
    private const string Sentence = "Der Außenminister sagte am Freitag, über die Häfen werde später entschieden.";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1252", false)]
    public void The_encoding_is_found(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sentence)];
        var article = Import.One(bytes, "a.txt");
        Assert.Equal(Sentence, article.Text);
        Assert.Empty(article.Metadata);
    }

    [Theory]
    [InlineData("Seoul agreed on\0Friday.")]
    [InlineData("Ab\0c. ab\0c. ab\0c. It was late.")]
    public void A_stray_zero_makes_no_other_encoding(string text) =>
        Assert.Equal(text.Replace('\0', '\uFFFD'), Import.One(Encoding.UTF8.GetBytes(text), "a.txt").Text);

    [Theory]
    [InlineData("“It’s late,” he said.")]
    [InlineData("中文报纸。 Seoul")]
    public void Wide_characters_without_a_mark_are_found_in_short_texts(string text) =>
        Assert.Equal(text, Import.One(Encoding.Unicode.GetBytes(text), "a.txt").Text);

    [Theory]
    [InlineData("windows-1251", "Министр иностранных дел заявил в пятницу, что решение о портах будет принято позже. Переговоры продолжаются, сообщили в министерстве.")]
    [InlineData("koi8-r", "Министр иностранных дел заявил в пятницу, что решение о портах будет принято позже. Переговоры продолжаются, сообщили в министерстве.")]
    [InlineData("shift_jis", "外務大臣は金曜日、港についての決定は後日になると述べた。交渉は続いている。")]
    [InlineData("euc-kr", "외무부 장관은 금요일에 항구에 대한 결정은 나중에 내려질 것이라고 말했다.")]
    [InlineData("gb18030", "外交部长星期五表示,关于港口的决定将在稍后作出。谈判仍在继续。")]
    [InlineData("windows-1250", "Předseda vlády řekl, že jednání bude pokračovat příští týden, ale žádné datum není určeno.")]
    [InlineData("big5", "外交部長星期五表示，關於港口的決定將在稍後作出。談判仍在繼續。")]
    [InlineData("windows-1252", "Le ministre a déclaré vendredi que les négociations étaient suspendues jusqu’à l’été.")]
    [InlineData("windows-1252", "“We don’t know yet,” the minister said – and left the café.")]
    public void A_charset_that_nothing_names_is_guessed(string name, string text) =>
        Assert.Equal(text, Import.One(CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(text), "a.txt").Text);

    [Fact]
    public void The_encoding_that_the_user_gives_wins_and_invalid_bytes_are_counted()
    {
        var article = Import.One([.. "Caf"u8, 0xE9, .. " and bar "u8, 0xE9, .. "t"u8], "a.txt", new ImportOptions { Encoding = Encoding.UTF8 });
        Assert.Equal("Caf\uFFFD and bar \uFFFDt", article.Text);
        Assert.Equal(["encoding=utf-8", "replacedCharacters=2"], article.Metadata.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal("Caf\u0449", Import.One([.. "Caf"u8, 0xF9], "a.txt", new ImportOptions { Encoding = KnownEncodings.Find("windows-1251") }).Text);
    }

    [Theory]
    [InlineData("<html><head><meta charset=utf-16></head><body><p>Forty were rescued.", "a.html")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><rss><channel><item><title>Forty were rescued.</title></item></channel></rss>", "a.xml")]
    public void A_declaration_that_cannot_be_true_does_not_count(string content, string name) =>
        Assert.Equal("Forty were rescued.", Import.One(Encoding.ASCII.GetBytes(content), name).Text);

    [Fact]
    public void Bytes_that_are_not_what_the_page_declares_are_guessed()
    {
        byte[] html = [.. "<html><head><meta charset=utf-8></head><body><p>The caf"u8, 0xE9, .. " was open on Friday, and that was it."u8];
        Assert.Equal("The café was open on Friday, and that was it.", Import.One(html, "a.html").Text);
    }

    [Fact]
    public void Replacement_characters_that_the_input_has_are_not_counted() =>
        Assert.Empty(Import.One("Caf\uFFFD open."u8.ToArray(), "a.txt").Metadata);

    [Fact]
    public void A_character_on_the_border_of_what_is_looked_at_first_is_whole()
    {
        var text = new string('x', 65_535) + "é and on";
        Assert.Equal(text, Import.One(Encoding.UTF8.GetBytes(text), "a.txt").Text);
        var lines = Import.All("{\"text\":\"" + new string('x', 65_526) + "é\"}\n{\"text\":\"é\"}", "a.jsonl");
        Assert.All(lines, line => Assert.EndsWith("é", line.Article!.Text));
    }
}
