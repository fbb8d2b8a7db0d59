using NewsTools.Training.Lexicons;

namespace NewsTools.Core.Tests.Lexicons;

public class LexiconTests
{
    private static readonly Lexicon Small = Lexicon.Open(LexiconCompiler.Compile(
    [
        new LexiconEntry { Name = "Jordan", Kind = LexiconKind.Country, Country = "JO", Ambiguous = ["Jordan"] },
        new LexiconEntry { Name = "Jordan", Kind = LexiconKind.GivenName },
        new LexiconEntry { Name = "New York", Kind = LexiconKind.City, Country = "US", Aliases = ["NYC"] },
        new LexiconEntry { Name = "The New York Times", Kind = LexiconKind.Outlet, Country = "US", Aliases = ["New York Times"] },
        new LexiconEntry { Name = "United States", Kind = LexiconKind.Country, Country = "US", Aliases = ["US"] },
        new LexiconEntry { Name = "us", Kind = LexiconKind.Stopword },
        new LexiconEntry { Name = "artillery shells", Kind = LexiconKind.Equipment, Traits = LexiconTraits.Generic },
        new LexiconEntry { Name = "Córdoba", Kind = LexiconKind.City, Country = "AR" },
        new LexiconEntry { Name = "Łódź", Kind = LexiconKind.City, Country = "PL" },
        new LexiconEntry { Name = "Côte d'Ivoire", Kind = LexiconKind.Country, Country = "CI" },
    ]));

    [Theory]
    [InlineData("Jordan spoke", "Jordan:Country Jordan:GivenName", LexiconCase.Exact)]
    [InlineData("New York Times", "New York:City The New York Times:Outlet", LexiconCase.Exact)]
    [InlineData("New  York", "New York:City", LexiconCase.Exact)]
    [InlineData("NEW YORK, Nov 11", "New York:City", LexiconCase.Upper)]
    [InlineData("US troops", "United States:Country", LexiconCase.Exact)]
    [InlineData("us too", "us:Stopword", LexiconCase.Exact)]
    [InlineData("Us too", "us:Stopword", LexiconCase.Capitalized)]
    [InlineData("artillery shells", "artillery shells:Equipment", LexiconCase.Exact)]
    [InlineData("Artillery Shells", "artillery shells:Equipment", LexiconCase.Capitalized)]
    [InlineData("Cordoba", "Córdoba:City", LexiconCase.Exact)]
    [InlineData("CÓRDOBA", "Córdoba:City", LexiconCase.Upper)]
    [InlineData("Lodz", "Łódź:City", LexiconCase.Exact)]
    [InlineData("Łódź", "Łódź:City", LexiconCase.Exact)]
    [InlineData("Côte d’Ivoire", "Côte d'Ivoire:Country", LexiconCase.Exact)]
    [InlineData("new york", "", LexiconCase.None)]
    [InlineData("NewYork", "", LexiconCase.None)]
    [InlineData("jordan", "", LexiconCase.None)]
    [InlineData("JoRDAN", "", LexiconCase.None)]
    public void A_surface_is_found_with_all_its_readings(string text, string expected, LexiconCase letters)
    {
        var found = Find(Small, text);
        Assert.Equal(expected, string.Join(' ', found.SelectMany(match => Readings(Small, match))));
        if (found.Count > 0) Assert.Equal(letters, found[^1].Case);
    }

    [Fact]
    public void A_reading_tells_country_ambiguity_and_alias()
    {
        var jordan = Small.ReadingsOf(Find(Small, "Jordan")[0])[0];
        Assert.Equal(("JO", LexiconTraits.Ambiguous), (jordan.Country, jordan.Traits));
        var times = Small.ReadingsOf(Find(Small, "New York Times")[1])[0];
        Assert.Equal(("The New York Times", LexiconTraits.Alias), (times.Name, times.Traits));
        Assert.Equal("United States", Small.CountryName("US"));
        Assert.Null(Small.CountryName("XX"));
    }

    [Fact]
    public void Words_with_the_same_hash_are_told_apart_by_their_letters()
    {
        var (one, other) = CollidingWords();
        Assert.Equal(WordHash.OfLower(one), WordHash.OfLower(other));
        var lexicon = Lexicon.Open(LexiconCompiler.Compile([new LexiconEntry { Name = one, Kind = LexiconKind.City }]));
        Assert.Single(Find(lexicon, one));
        Assert.Empty(Find(lexicon, other));
    }

    [Fact]
    public void The_order_of_the_entries_does_not_change_the_image()
    {
        var entries = LexiconSource.ReadFolder(Sources).Take(2000).ToList();
        var straight = LexiconCompiler.Compile(entries);
        entries.Reverse();
        Assert.Equal(straight, LexiconCompiler.Compile(entries));
    }

    [Fact]
    public void The_committed_lexicon_is_what_its_sources_compile_to()
    {
        var compiled = LexiconCompiler.Compile(LexiconSource.ReadFolder(Sources));
        var committed = File.ReadAllBytes(Path.Combine(Sources, "..", "names.lexicon"));
        Assert.True(compiled.AsSpan().SequenceEqual(committed), "names.lexicon is out of date: run the trainer's command build-lexicon.");
    }

    [Fact]
    public void Every_country_with_a_code_has_one_name()
    {
        Assert.Equal("South Korea", Lexicon.Default.CountryName("KR"));
        Assert.Equal("United Kingdom", Lexicon.Default.CountryName("GB"));
        Assert.Equal("Georgia", Lexicon.Default.CountryName("GE"));
    }

    [Fact]
    public void Damaged_images_are_refused_and_the_message_says_what_was_found()
    {
        var image = LexiconCompiler.Compile([new LexiconEntry { Name = "Seoul", Kind = LexiconKind.Capital }]);
        Assert.Contains("fewer than its header", MessageOf(image[..10]), StringComparison.Ordinal);
        Assert.Contains("and says", MessageOf(image[..^1]), StringComparison.Ordinal);
        Assert.Contains("checksum", MessageOf(Changed(image, image.Length - 1)), StringComparison.Ordinal);
        Assert.Contains("begins with", MessageOf(Changed(image, 0)), StringComparison.Ordinal);
        Assert.Contains("format", MessageOf(Changed(image, 4)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_entries_come_first_and_the_lexicon_they_were_added_to_stays_as_it_was()
    {
        var user = Small.With([new LexiconEntry { Name = "Jordan Ltd", Kind = LexiconKind.Organization, Aliases = ["Jordan"], Country = "GB" }]);
        Assert.Equal("Jordan Ltd:Organization", Readings(user, Find(user, "Jordan")[0]).Single());
        Assert.True(user.ReadingsOf(Find(user, "Jordan")[0])[0].Has(LexiconTraits.User));
        Assert.Single(Find(Small, "Jordan"));
        Assert.Empty(Small.UserEntries);
    }

    [Fact]
    public void A_users_entry_replaces_an_earlier_one_of_that_name_and_kind_and_can_be_removed()
    {
        var acme = new LexiconEntry { Name = "Acme", Kind = LexiconKind.Organization };
        var user = Small.With([acme]).With([acme with { Country = "FR" }, acme with { Name = "Zeta", Pattern = "Zeta *" }]);
        Assert.Equal(["FR", null], user.UserEntries.Select(entry => entry.Country));
        Assert.Single(user.UserPatterns);
        var less = user.Without(entry => entry.Name == "Acme");
        Assert.Equal(["Zeta"], less.UserEntries.Select(entry => entry.Name));
        Assert.Empty(Find(less, "Acme"));
    }

    private static string Sources => Path.Combine(Repository.Root, "src", "NewsTools.Core", "Lexicons", "Sources");

    private static List<LexiconMatch> Find(Lexicon lexicon, string text)
    {
        var room = new LexiconMatch[8];
        var tokens = TextSegmenter.Segment(text).Tokens;
        return [.. room[..lexicon.FindAt(tokens, text, 0, room)]];
    }

    private static List<string> Readings(Lexicon lexicon, LexiconMatch match)
    {
        var readings = new List<string>();
        foreach (var reading in lexicon.ReadingsOf(match)) readings.Add($"{reading.Name}:{reading.Kind}");
        return readings;
    }

    private static (string, string) CollidingWords()
    {
        var seen = new Dictionary<uint, string>();
        for (var i = 0; ; i++)
        {
            var word = string.Concat("Q", string.Concat(i.ToString("D9").Select(digit => (char)(digit - '0' + 'a'))));
            if (!seen.TryAdd(WordHash.OfLower(word), word)) return (seen[WordHash.OfLower(word)], word);
        }
    }

    private static byte[] Changed(byte[] image, int at)
    {
        var changed = image.ToArray();
        changed[at] ^= 0x10;
        return changed;
    }

    private static string MessageOf(byte[] image) => Assert.Throws<InvalidDataException>(() => Lexicon.Open(image)).Message;
}
