using NewsTools.Training.Names;

namespace NewsTools.Core.Tests.Training;

public class PersonTitlesTests
{
    [Theory]
    [InlineData("Iraqi President Fuad Masum", "Fuad Masum")]
    [InlineData("Fuad Masum", "Fuad Masum")]
    [InlineData("Jordan Peterson", "Jordan Peterson")]
    [InlineData("Lt. Gen. Sean MacFarland", "Sean MacFarland")]
    [InlineData("Vice President", null)]
    [InlineData("Americans", null)]
    [InlineData("We", null)]
    public void What_stands_before_a_name_is_cut_off(string text, string? name) =>
        Assert.Equal(name, PersonTitles.Cut(text, new TextSpan(0, text.Length))?.In(text).ToString());
}
