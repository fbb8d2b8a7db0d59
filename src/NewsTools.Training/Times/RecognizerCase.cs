using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsTools.Training.Times;

/// <summary>One case of the Recognizers-Text specs for dates and times.</summary>
internal sealed partial record RecognizerCase(string Input, DateTimeOffset? Reference, IReadOnlyList<RecognizerResult> Results)
{
    /// <summary>
    /// Why a case is left out of the news-like part, or null for one that is in: what its expected results mean decides,
    /// never how the sentence around them is put.
    /// </summary>
    public string? LeftOut => this switch
    {
        _ when Results.Any(result => result.Type is "timezone") => "time zones by themselves",
        _ when Results.Any(result => result.IsEitherHalfOfDay) => "hours that could be of the morning or the afternoon",
        _ when Results.Any(result => result.Timex.Any(timex => ClockRange().IsMatch(timex))) => "appointments: from one clock time to another",
        _ when CashTag().IsMatch(Input) || Results.Any(result => Shorthand().IsMatch(result.Text)) => "shorthand of messages",
        _ when Results.Any(result => Address().IsMatch(Input) && Address().Match(Input).Value.Contains(result.Text, StringComparison.OrdinalIgnoreCase)) => "dates in file names and addresses",
        _ when Results.Any(result => result.Timex.Any(timex => timex.Contains("BD", StringComparison.Ordinal) || timex.Contains("ME", StringComparison.Ordinal))) => "business days and meal times",
        _ when Reference?.TimeOfDay == TimeSpan.Zero && Results.Any(result => result.Type == "datetime" && MinutesFromNow().IsMatch(result.Text)) => "minutes from a reference at midnight, which is a date alone here",
        _ when Results.Any(result => result.Type == "date" && Counted().IsMatch(result.Text)) => "weeks, months or years from now, which the spec counts to the day and TimeML to the unit",
        _ when Results.Any(result => LengthWithStart().IsMatch(result.Text)) => "lengths with their start (3 days from today), which TimeML marks as two expressions",
        _ when Results.Any(result => OpenBound().IsMatch(result.Text)) => "open bounds (or later, as early as, no later than), which TimeML leaves to signals outside the expression",
        _ when Results.Any(result => Vague().IsMatch(result.Text)) => "vague counts, which the spec takes for three",
        _ when Results.Any(result => Mechanical().IsMatch(result.Text)) => "calendar shorthand of spreadsheets (cy18, q1-2019, 10/1-11/2)",
        _ => null,
    };

    /// <summary>Whether the sentence is a request to a calendar assistant or a query to a program, which no news would hold.</summary>
    public bool IsRequest => Query().IsMatch(Input) || AssistantRequest().IsMatch(Input);

    /// <summary>Reads the cases of a file.</summary>
    public static IReadOnlyList<RecognizerCase> Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.EnumerateArray().Select(Parse)];
    }

    private static RecognizerCase Parse(JsonElement item)
    {
        DateTimeOffset? reference = item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var at)
            ? new DateTimeOffset(DateTime.Parse(at.GetString()!, CultureInfo.InvariantCulture), TimeSpan.Zero)
            : null;
        return new RecognizerCase(item.GetProperty(nameof(Input)).GetString()!, reference,
            [.. item.GetProperty(nameof(Results)).EnumerateArray().Select(RecognizerResult.Parse)]);
    }

    [GeneratedRegex(@"^(show|is this a valid|tel|rows|how many|how about|what's your|what are the sales|total sales|i want sales|plan trip|the file's|this screen|datetime search|www|call me)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Query();

    [GeneratedRegex(@"\b(cortana|schedule|book|meet|meeting|let's|let’s|set up|set ooo|reminder|remind|call me|skype|find time|find us|can we|are you available|shall we|please)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AssistantRequest();

    [GeneratedRegex(@"^(eod|the eod|otd|noonish)$|\d(p|a|h|y|m|ampm)\b|^[a-z]{3}\d|tonite|~|\bw/c\b|\bmin\b|oclock")]
    private static partial Regex Shorthand();

    [GeneratedRegex(@"\b(minutes?|hours?)( from now)?$")]
    private static partial Regex MinutesFromNow();

    [GeneratedRegex(@"^\(.*T\d")]
    private static partial Regex ClockRange();

    [GeneratedRegex(@"www\.\S+|\w+_\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(for )?\w+ (days|weeks),? (from|starting)\b")]
    private static partial Regex LengthWithStart();

    [GeneratedRegex(@"\$[A-Z]{3}|@\w")]
    private static partial Regex CashTag();

    [GeneratedRegex(@"^(in )?[\w ]+ (weeks?|months?|years?|fortnight)( later| from now| hence)?$")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(or|and) later\b|^as (early|late)\b|^no later\b|^(more|less) than .* (before|after)\b|\b(before|by) \d+(pm| in)")]
    private static partial Regex OpenBound();

    [GeneratedRegex(@"^(few|some) (hours|days)$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"\bcy ?\d|^q\d-|^\d+-\d{4}$|\d/\d+-\d+/|^(from )?\d+-\d+-\d+-\d|^> |^\d{4} \d\d \d\d$|^\d{4}/\w+/\w+|school year|^cy |^[a-z]{3}/\d|^(from this |next )\d+/|otd")]
    private static partial Regex Mechanical();
}
