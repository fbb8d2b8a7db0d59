namespace NewsTools.Core.Tests.Quantities;

/// <summary>What the corpus does not hold: SI values, rates, verbs, spellings of numbers.</summary>
public class QuantityValueTests
{
    [Theory]
    [InlineData("They walked 10 miles.", "16093.44", "m")]
    [InlineData("It was 20C in the shade.", "293.15", "K")]
    [InlineData("It was 68 degrees Fahrenheit.", "293.15", "K")]
    [InlineData("The car did 90 km/h.", "25", "m/s")]
    [InlineData("The plant makes 2 GW.", "2000000000", "W")]
    [InlineData("They sent 3 tonnes of rice.", "3000", "kg")]
    [InlineData("It burned 2 hectares.", "20000", "m2")]
    [InlineData("They paid $3.", null, null)]
    public void The_SI_value_stands_beside_the_given_one(string text, string? value, string? unit)
    {
        var fact = Assert.Single(QuantityTexts.Find(text));
        Assert.Equal(value, fact.SIValue?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(unit, fact.SIUnit);
    }

    [Theory]
    [InlineData("Oil costs $40 a barrel.", "[bbl_us]")]
    [InlineData("It earned $1.35 a share.", "share")]
    [InlineData("Wages are 12 euros per hour.", "h")]
    [InlineData("They pump 2 million barrels a day.", "d")]
    [InlineData("They pump 2 million bpd.", "d")]
    [InlineData("There are 80 people per square kilometre.", "km2")]
    [InlineData("There are 12 deaths per 100,000 people.", "100,000 people")]
    [InlineData("It cost $40.", null)]
    public void A_rate_says_what_it_is_for(string text, string? per) => Assert.Equal(per, QuantityTexts.Find(text)[0].Per);

    [Theory]
    [InlineData("The storm was blamed for killing 107 or more and wounding 238.", "kill wound")]
    [InlineData("At least 12 people were reportedly killed.", "kill")]
    [InlineData("Prices rose 5 percent.", "rise")]
    [InlineData("Police arrested about 40 others.", "arrest")]
    [InlineData("There was a tenfold increase.", "")]
    public void The_verb_is_the_role(string text, string roles) =>
        Assert.Equal(roles, string.Join(' ', QuantityTexts.Find(text).Select(fact => fact.Role).Where(role => role is not null)));

    [Theory]
    [InlineData("27\u00A0000 soldiers", "27000")]
    [InlineData("27\u202F000 soldiers", "27000")]
    [InlineData("\u0663\u0665 people", "35")]
    [InlineData("1,50,000 people", "150000")]
    [InlineData("2\u00BD tonnes", "2.5")]
    [InlineData("\u00BE of voters", "0.75")]
    [InlineData("\u22125 degrees Celsius", "-5")]
    [InlineData("-5 degrees Celsius", "-5")]
    [InlineData("minus five degrees Celsius", "-5")]
    [InlineData("two and a half million people", "2500000")]
    [InlineData("3 million and a half people", "3500000")]
    [InlineData("three lakh crore rupees", "3000000000000")]
    [InlineData("1.200.000 euros", "1200000")]
    [InlineData("$ 5.6m", "5600000")]
    [InlineData("5.6m dollars", "5600000")]
    [InlineData("thirteen dollars and forty-five cents", "13.45")]
    public void Numbers_are_read_in_all_their_spellings(string text, string value) =>
        Assert.Equal(value, Assert.Single(QuantityTexts.Find("They had " + text + ".")).Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("The Mexican state lent 20 pesos.", "MXN")]
    [InlineData("Chile lent 20 pesos.", "CLP")]
    [InlineData("Pakistan lent 20 rupees.", "PKR")]
    [InlineData("They lent 20 rupees.", "INR")]
    [InlineData("Norway lent 20 kroner.", "NOK")]
    [InlineData("North Korean officials paid 5,000 won.", "KRW")]
    public void A_name_of_several_currencies_is_that_of_the_country_in_the_text(string text, string code) => Assert.Equal(code, Assert.Single(QuantityTexts.Find(text)).Unit);

    [Fact]
    public void The_item_has_its_own_place()
    {
        var fact = Assert.Single(QuantityTexts.Find("It stations some 27,000 US troops there."));
        Assert.Equal(new TextSpan(24, 9), fact.GetItemSpan());
        Assert.Equal("some 27,000 US troops", fact.Text);
        Assert.Equal("US troops", fact.Item);
    }
}
