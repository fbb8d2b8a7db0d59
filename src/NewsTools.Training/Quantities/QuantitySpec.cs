using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsTools.Training.Quantities;

/// <summary>One case of the Recognizers-Text specs for quantities.</summary>
internal sealed partial record QuantitySpec(string Model, string Input, IReadOnlyList<QuantitySpecResult> Results)
{
    /// <summary>Why a case is left out of the news-like part, or null for one that is in.</summary>
    public string? LeftOut => this switch
    {
        _ when Power().IsMatch(Input) => "powers, exponents, formulas",
        _ when Results.Any(result => Mechanical().IsMatch(result.Text)) => "fractions spelled as formulas (twenty-firsts, 1 over three)",
        _ when Model == "Number" && Results.Count == 1 && Input.Trim().TrimEnd('.').Equals(Results[0].Text, StringComparison.OrdinalIgnoreCase) => "a number alone, without a word that it counts",
        _ when Results.Any(result => result.Value is null) => "a unit without a number",
        _ when Model == "Number" && Results.Any(result => Dictated().IsMatch(result.Text)) => "numbers as they are dictated (4 thousand 3 hundred and 21)",
        _ when Model == "Number" && NotCounted().IsMatch(Input) => "digits of telephone numbers, sums of money, versions and lists, which are no counts here",
        _ when Results.Any(result => Shorthand().IsMatch(result.Text)) => "shorthand of chats and tables (15 dollars 50, MAUD 60, 20 [kg], 10 \")",
        _ when Query().IsMatch(Input) => "queries to a program",
        _ => null,
    };

    /// <summary>Reads the cases of a file.</summary>
    public static IReadOnlyList<QuantitySpec> Load(string file, string model)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.EnumerateArray().Select(item => new QuantitySpec(model, item.GetProperty(nameof(Input)).GetString()!,
            [.. item.GetProperty(nameof(Results)).EnumerateArray().Select(QuantitySpecResult.Parse)]))];
    }

    /// <summary>Whether facts give what is expected.</summary>
    public bool IsMetBy(IReadOnlyList<Quantity> facts) => Results.Count == 0
        ? !facts.Any(IsOfModel)
        : Results.All(result => facts.Any(result.IsMetBy));

    private bool IsOfModel(Quantity fact) => Model switch
    {
        "Currency" => fact.Measure == QuantityMeasure.Money,
        "Percent" => fact.Measure == QuantityMeasure.Percent,
        "Temperature" => fact.Measure == QuantityMeasure.Temperature,
        "Dimension" => fact.Measure is not (QuantityMeasure.Count or QuantityMeasure.Money or QuantityMeasure.Percent or QuantityMeasure.Ratio or QuantityMeasure.Ordinal or QuantityMeasure.Temperature),
        _ => fact.Measure == QuantityMeasure.Count,
    };

    [GeneratedRegex(@"\d\^|\de[+-]?\d|x10")]
    private static partial Regex Power();

    [GeneratedRegex(@"(firsts?|fifths?|ionths?|eighths?|hundredths?|sands?ths)$| over |^- \d", RegexOptions.IgnoreCase)]
    private static partial Regex Mechanical();

    [GeneratedRegex(@"\d \w+ (\d|and \d)|hundred and one|billion and|nought|^0000$")]
    private static partial Regex Dictated();

    [GeneratedRegex(@"phone number|\$1|version|nrs|zero is|millionths|two valid")]
    private static partial Regex NotCounted();

    [GeneratedRegex(@"dollars (\d|forty five)|usd \d|^m?aud \d|\[|<|\""|kuai|satoshi|^sen |^dollar \d|drachma|^2 pm$", RegexOptions.IgnoreCase)]
    private static partial Regex Shorthand();

    [GeneratedRegex(@"^(convert|could you convert|rotate|raise|keep|let|turn|fahrenheit to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Query();
}
