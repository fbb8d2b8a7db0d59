namespace NewsTools.Formats.Writing;

/// <summary>Marks in text order that lie in one another or apart: of two that cross, the later is cut where the earlier ends.</summary>
internal static class MarkNesting
{
    public static List<Mark> Of(IEnumerable<Mark> marks)
    {
        var queue = new PriorityQueue<Mark, (int Start, int Remaining, MarkRole Role)>();
        foreach (var mark in marks) Enqueue(queue, mark);
        var nested = new List<Mark>(queue.Count);
        var ends = new Stack<int>();
        while (queue.TryDequeue(out var mark, out _))
        {
            while (ends.TryPeek(out var end) && end <= mark.Span.Start) ends.Pop();
            if (ends.TryPeek(out var outer) && outer < mark.Span.End)
            {
                Enqueue(queue, mark with { Span = TextSpan.FromBounds(outer, mark.Span.End) });
                mark = mark with { Span = TextSpan.FromBounds(mark.Span.Start, outer) };
            }

            ends.Push(mark.Span.End);
            nested.Add(mark);
        }

        return nested;
    }

    /// <summary>The earlier first; of those that start together the longer, of equal places the earlier role.</summary>
    private static void Enqueue(PriorityQueue<Mark, (int Start, int Remaining, MarkRole Role)> queue, Mark mark) =>
        queue.Enqueue(mark, (mark.Span.Start, int.MaxValue - mark.Span.End, mark.Role));
}
