namespace NewsTools;

/// <summary>
/// Whether <c>11/12/22</c> puts the day first. A date of the text that can be read one way only decides; else the
/// domain of the article's address (<c>.uk</c>, <c>.au</c>, <c>.in</c> ...: all but <c>.us</c> and those without a
/// country); else words that give Commonwealth spelling away against those of the United States; else the month first.
/// </summary>
internal static class DateOrder
{
    private const int Look = 4000;
    private static readonly WordSet British = WordSet.Of("labour defence centre colour programme organisation favour honour theatre neighbour behaviour whilst metre metres kilometre kilometres tonnes licence cheque");
    private static readonly WordSet American = WordSet.Of("labor defense center color program organization favor honor theater neighbor behavior meter meters kilometer kilometers check");
    private static readonly string[] Generic = ["com", "org", "net", "info", "gov", "edu", "mil", "us", "tv", "io", "co", "news", "int", "biz"];

    /// <summary>Whether numeric dates of the document put the day first.</summary>
    public static bool IsDayFirst(Document document, List<TimeNode> nodes)
    {
        var needed = false;
        foreach (var node in nodes)
        {
            if (node.Form is not NumericDateForm numeric) continue;
            if (numeric.OnlyDayFirst) return true;
            if (numeric.OnlyMonthFirst) return false;
            needed = true;
        }

        return needed && (OfAddress(document.Article.Url) ?? OfSpelling(document));
    }

    private static bool? OfAddress(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var domain = address.Host[(address.Host.LastIndexOf('.') + 1)..];
        return domain.Length == 2 && !Generic.Contains(domain) ? true : domain is "us" or "gov" or "mil" ? false : null;
    }

    private static bool OfSpelling(Document document)
    {
        var balance = 0;
        var tokens = document.Tokens.Tokens;
        foreach (ref readonly var token in tokens[..Math.Min(tokens.Length, Look)])
            balance += British.Contains(token.Lower) ? 1 : American.Contains(token.Lower) ? -1 : 0;
        return balance > 0;
    }
}
