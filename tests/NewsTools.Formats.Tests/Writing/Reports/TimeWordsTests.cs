using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Tests.Writing.Reports;

public class TimeWordsTests
{
    [Theory]
    [InlineData("2022-11-11", "11 November 2022")]
    [InlineData("2022-11-11T14:30", "11 November 2022, 14:30")]
    [InlineData("2022-11-11TEV", "11 November 2022")]
    [InlineData("2022-10", "October 2022")]
    [InlineData("2022-W44", "week of 31 October 2022")]
    [InlineData("0384-12", "December 384")]
    [InlineData("0171", "171")]
    [InlineData("2022-FA", "2022-FA")]
    [InlineData("2022-W99", "2022-W99")]
    [InlineData("9999-W53", "9999-W53")]
    [InlineData("P3D", "P3D")]
    [InlineData("XXXX-10-05", "XXXX-10-05")]
    [InlineData("", "")]
    public void A_value_is_written_for_readers(string value, string expected) => Assert.Equal(expected, TimeWords.Of(value));
}
