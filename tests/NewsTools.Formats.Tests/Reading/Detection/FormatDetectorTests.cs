namespace NewsTools.Formats.Reading.Tests;

public class FormatDetectorTests
{
    [Theory]
    [InlineData("Forty were rescued.", ImportFormat.Text)]
    [InlineData("[1] See the note below.", ImportFormat.Text)]
    [InlineData("{{ title }} was left empty.", ImportFormat.Text)]
    [InlineData("<jane@example.org> wrote on Friday.", ImportFormat.Text)]
    [InlineData("#Pusan is the tag of the day.", ImportFormat.Text)]
    [InlineData("5 < 6, he said.", ImportFormat.Text)]
    [InlineData("---\n\nForty were rescued.", ImportFormat.Text)]
    [InlineData("# Ferry sinks\n\nForty were rescued.", ImportFormat.Markdown)]
    [InlineData("---\ntitle: Ferry\n---\nForty.", ImportFormat.Markdown)]
    [InlineData("Forty were **rescued** by [boats](https://example.org/a).", ImportFormat.Markdown)]
    [InlineData("<!-- made by hand --><!DOCTYPE html><title>x</title>", ImportFormat.Html)]
    [InlineData("\uFEFF\n<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html>", ImportFormat.Html)]
    [InlineData("<p>Forty were rescued.", ImportFormat.Html)]
    [InlineData("<H1>Ferry sinks</H1>", ImportFormat.Html)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss version='2.0'>", ImportFormat.Feed)]
    [InlineData("<rdf:RDF xmlns:rdf='x'>", ImportFormat.Feed)]
    [InlineData("<atom:feed>", ImportFormat.Feed)]
    [InlineData("{\"title\":\"x\"}", ImportFormat.Json)]
    [InlineData(" [ {\"title\":\"x\"} ]", ImportFormat.Json)]
    [InlineData("{\"title\":\"x\"}\n{\"title\":\"y\"}", ImportFormat.JsonLines)]
    [InlineData("{\"title\":x}\r\n\r\n{\"title\":\"y\"}", ImportFormat.JsonLines)]
    [InlineData("{\n\"title\":\"x\"}\n{\"title\":\"y\"}", ImportFormat.Json)]
    public void Content_tells_the_form(string text, ImportFormat format) =>
        Assert.Equal(format, FormatDetector.Detect(new ImportInput(text, ImportOptions.Default)));

    [Theory]
    [InlineData("Forty were rescued.", "a.md", ImportFormat.Markdown)]
    [InlineData("<p align=center>Forty</p>", "a.md", ImportFormat.Markdown)]
    [InlineData("Forty were rescued.", "a.HTML", ImportFormat.Html)]
    [InlineData("not json", "a.json", ImportFormat.Json)]
    [InlineData("not json", "a.ndjson", ImportFormat.JsonLines)]
    [InlineData("<html></html>", "a.txt", ImportFormat.Html)]
    [InlineData("{\"a\":1}", "a.txt", ImportFormat.Json)]
    [InlineData("<orders/>", "a.xml", ImportFormat.Feed)]
    public void The_extension_tells_it_where_content_does_not(string text, string path, ImportFormat format)
    {
        using var content = new HeadStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal(format, FormatDetector.Detect(new ImportInput(content, new InputOrigin { Path = path }, ImportOptions.Default)));
    }

    [Fact]
    public void The_form_that_the_user_gives_wins() =>
        Assert.Equal("<p>Forty.</p>", Import.One("<p>Forty.</p>", new ImportOptions { Format = ImportFormat.Text }).Text);
}
