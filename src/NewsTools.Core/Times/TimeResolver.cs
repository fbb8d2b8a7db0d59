namespace NewsTools;

/// <summary>Turns what the rules found into facts, in text order: each date can lean on those before it.</summary>
internal static class TimeResolver
{
    /// <summary>The facts of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="nodes">What the rules found, in text order.</param>
    /// <param name="given">The reference that the caller gives, or null for the article's own day.</param>
    public static TimeExpression[] Resolve(Document document, List<TimeNode> nodes, DateTimeOffset? given)
    {
        var context = ContextOf(document, nodes, given is { } at ? Local(at) : Dateline.ReferenceOf(document, nodes, Local(document.Article.Published)));
        var facts = new List<TimeExpression>(nodes.Count);
        var sentence = -1;
        foreach (var node in nodes)
        {
            var index = document.Tokens.SentenceAt(node.Span.Start);
            if (index != sentence)
            {
                context.BeginSentence(document.Tokens.Sentences[sentence = index].Paragraph);
                context.IsYearly = IsYearly(document.Tokens, index);
            }

            if (node.Form is NoForm) continue;
            facts.Add(FactOf(document, node, index, context));
        }

        facts.Sort(static (one, other) => one.Start != other.Start ? one.Start - other.Start : one.Length - other.Length);
        return [.. facts];
    }

    /// <summary>The day and time as the source writes them.</summary>
    private static DateTime? Local(DateTimeOffset? at) => at is { } known ? DateTime.SpecifyKind(known.DateTime, DateTimeKind.Unspecified) : null;

    /// <summary><c>It is held annually on 4 July</c>.</summary>
    private static bool IsYearly(TokenLayer tokens, int sentence)
    {
        ref readonly var row = ref tokens.Sentences[sentence];
        for (var at = row.FirstToken; at < row.EndToken; at++)
            if (TimeVocabulary.Yearly.Find(tokens.Tokens[at].Lower) is >= 0 and var alone
                && (alone == TimeVocabulary.Alone || (at + 1 < row.EndToken && tokens.Tokens[at + 1].Lower == FunctionWord.Year)))
                return true;
        return false;
    }


    private static TimeContext ContextOf(Document document, List<TimeNode> nodes, DateTime? reference) => new()
    {
        Reference = reference,
        DayFirst = DateOrder.IsDayFirst(document, nodes),
        Narrative = Narrative.IsOne(nodes, reference),
    };

    private static TimeExpression FactOf(Document document, TimeNode node, int sentence, TimeContext context)
    {
        ref readonly var row = ref document.Tokens.Sentences[sentence];
        var end = node.FirstToken;
        while (end < row.EndToken && document.Tokens.Tokens[end].Start < node.Span.End) end++;
        context.Tense = TenseReader.Read(document.Text, document.Tokens.Tokens, row, node.FirstToken, end);
        context.IsAhead = context is { Tense: Tense.Future, Reference: not null } && TenseReader.IsFromNow(document.Tokens.Tokens, row, node.FirstToken);
        var resolved = node.Form.Resolve(context);
        context.Remember(node, resolved, node.FirstToken > row.FirstToken && IsBase(document.Tokens.Tokens[node.FirstToken - 1].Lower));
        Narrow(resolved, node.Modifier, out var from, out var to);
        return new TimeExpression(document.Locate(node.Span, node.Confidence, node.Rule))
        {
            Type = resolved.Type ?? node.Form.Type,
            Value = resolved.Value,
            Modifier = node.Modifier,
            From = from,
            To = to,
            Anchor = resolved.Anchor,
        };
    }

    /// <summary><c>Down from August</c>, <c>more than in July</c>: what figures are compared with and not what they are for.</summary>
    private static bool IsBase(uint before) => before == FunctionWord.From || before == FunctionWord.Than;


    /// <summary>Early and late are the first and second half of a period, mid its middle third; all by the day where it has days.</summary>
    private static void Narrow(in Resolution resolved, TimeModifier modifier, out DateTime? first, out DateTime? last)
    {
        (first, last) = (resolved.From, resolved.To);
        if (first is not { } from || last is not { } to) return;
        if (modifier == TimeModifier.Start) last = Middle(from, to, 1, 2);
        if (modifier == TimeModifier.End) first = Middle(from, to, 1, 2);
        if (modifier != TimeModifier.Mid) return;
        first = Middle(from, to, 1, 3);
        last = Middle(from, to, 2, 3);
    }

    private static DateTime Middle(DateTime from, DateTime to, int part, int parts)
    {
        if (from.Day == 1 && from.TimeOfDay.Ticks == 0 && ((to.Year - from.Year) * 12) + to.Month - from.Month is var months && months >= parts && months * part % parts == 0)
            return from.AddMonths(months * part / parts);
        var at = from.AddTicks((to - from).Ticks / parts * part);
        return (to - from).TotalDays > 2 ? at.Date : at;
    }
}
