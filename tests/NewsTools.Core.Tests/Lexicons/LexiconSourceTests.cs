using NewsTools.Training.Lexicons;

namespace NewsTools.Core.Tests.Lexicons;

public class LexiconSourceTests
{
    private const string Header = "name\tkind\tcountry\taliases\tattributes\n";

    [Fact]
    public void A_row_gives_aliases_country_and_attributes()
    {
        var entry = Assert.Single(Read(Header + "# a comment\nSomaland Army\tAgency\tXS\tArmy of Somaland|SA\tambiguous=SA;type=security\n"));
        Assert.Equal(["Somaland Army", "Army of Somaland", "SA"], entry.Surfaces);
        Assert.Equal(("XS", "security"), (entry.Country, entry.Detail));
        Assert.Equal(["SA"], entry.Ambiguous);
    }

    [Fact]
    public void The_country_of_a_demonym_is_no_surface_of_it()
    {
        var entries = Read(Header + "Somaland\tDemonym\tXS\tSomalandic\ttype=country\nAinu\tDemonym\t\t\ttype=ethnic\n").ToList();
        Assert.Equal(["Somalandic"], entries[0].Surfaces);
        Assert.Equal(["Ainu"], entries[1].Surfaces);
    }

    [Theory]
    [InlineData("name\tkind\n", "bad.tsv, line 1: found 'name\tkind' where the header was due.")]
    [InlineData(Header + "A\tCountry\tXX\t\n", "bad.tsv, line 2: found 4 columns, not 5.")]
    [InlineData(Header + "\nA\tLand\t\t\t\n", "bad.tsv, line 3: 'Land' is no kind.")]
    [InlineData(Header + "A\tCity\t\t\tsize=9\n", "bad.tsv, line 2: attribute 'size=9' is unknown.")]
    public void A_malformed_row_is_named_by_file_and_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(text).Count).Message);

    private static List<LexiconEntry> Read(string text)
    {
        var folder = Directory.CreateTempSubdirectory("lexicon");
        try
        {
            var file = Path.Combine(folder.FullName, "bad.tsv");
            File.WriteAllText(file, text);
            return [.. LexiconSource.ReadFile(file)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
