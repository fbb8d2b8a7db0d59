namespace NewsTools;

/// <summary>
/// The day that an article says it was written on: a paragraph near its top that is a date and nothing else, or the
/// date of a wire dateline (<c>SEOUL, Nov 11 (Reuters) -</c>). A source's own date can be that of the upload.
/// </summary>
internal static class Dateline
{
    private const int Paragraphs = 4;
    private const int Characters = 60;
    private const int Days = 10;

    /// <summary>The article's day: its dateline's where that is within ten days of its own date or it has none, else its own.</summary>
    public static DateTime? ReferenceOf(Document document, List<TimeNode> nodes, DateTime? published)
    {
        foreach (var node in nodes)
        {
            if (node.Form is not CalendarForm { Month: not null, Day: not null }) continue;
            if (!IsDateline(document, node.Span)) continue;
            var day = node.Form.Resolve(new TimeContext { Reference = published }).Period;
            if (day is not { } found) continue;
            if (published is not { } own) return found.From;
            return Math.Abs((found.From - own.Date).TotalDays) is > 0 and <= Days ? found.From : published;
        }

        return published;
    }

    private static bool IsDateline(Document document, TextSpan span)
    {
        var paragraphs = document.Tokens.Paragraphs;
        for (var i = 0; i < Math.Min(paragraphs.Length, Paragraphs); i++)
        {
            if (paragraphs[i].Span.Start > span.Start) return false;
            if (Covers(span, paragraphs[i].Span, document.Text)) return true;
            if (i == 0 && span.Start > 0 && span.End < Characters && OpensWire(document.Text, span)) return true;
        }

        return false;
    }

    /// <summary>Whether a paragraph is the date but for a full stop.</summary>
    private static bool Covers(TextSpan date, TextSpan paragraph, string text) =>
        date.Start == paragraph.Start && (date.End == paragraph.End || (date.End + 1 == paragraph.End && text[date.End] == '.'));

    /// <summary>A place in capitals before the date, and an agency in parentheses or a dash after it.</summary>
    private static bool OpensWire(string text, TextSpan date)
    {
        var place = text.AsSpan(0, date.Start).Trim();
        if (place.IsEmpty || place[^1] != ',' || place[0] is < 'A' or > 'Z' || (place.Length > 1 && char.IsLower(place[1]))) return false;
        var rest = text.AsSpan(date.End).TrimStart();
        return !rest.IsEmpty && rest[0] is '(' or '-' or '–' or '—';
    }
}
