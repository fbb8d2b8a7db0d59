namespace NewsTools.Formats.Writing;

/// <summary>From when to when the articles of a report were published.</summary>
internal sealed class ReportPeriod
{
    /// <summary>The earliest date, or null.</summary>
    public DateTimeOffset? From { get; private set; }

    /// <summary>The latest date, or null.</summary>
    public DateTimeOffset? To { get; private set; }

    /// <summary>Widens the period to a date.</summary>
    public void Add(DateTimeOffset? date)
    {
        if (date is null) return;
        if (From is null || date < From) From = date;
        if (To is null || date > To) To = date;
    }
}
