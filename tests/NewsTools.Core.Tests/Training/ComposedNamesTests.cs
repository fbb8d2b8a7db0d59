using NewsTools.Training.Names;

namespace NewsTools.Core.Tests.Training;

public class ComposedNamesTests
{
    [Theory]
    [InlineData("National Fisheries Authority", "NFA")]
    [InlineData("Ministry of Health and Sports", "MHS")]
    [InlineData("Oil Company", null)]
    public void An_acronym_is_the_first_letters_of_words_with_a_capital(string name, string? acronym) =>
        Assert.Equal(acronym, ComposedNames.AcronymOf(name));
}
