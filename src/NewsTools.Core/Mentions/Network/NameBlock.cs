namespace NewsTools;

/// <summary>Gathers the segments that go through the network together; a row without token stands before, between and after them.</summary>
/// <param name="scan">The evidence.</param>
/// <param name="candidates">Which tokens may be part of a name.</param>
internal sealed class NameBlock(NameScan scan, NameCandidates candidates)
{
    /// <summary>How far around a candidate the upper layers look.</summary>
    public const int Reach = 2;

    /// <summary>The most rows of a block.</summary>
    public const int MaxRows = 512;

    /// <summary>The most tokens of a segment; longer ones are cut, so that the work stays linear.</summary>
    public const int MaxSegment = 160;

    private readonly RowList<NameSegment> _segments = new();
    private int _sentence;
    private int _next;

    /// <summary>The segments.</summary>
    public ReadOnlySpan<NameSegment> Segments => _segments.Span;

    /// <summary>The number of rows, those without tokens included.</summary>
    public int Rows { get; private set; }

    /// <summary>Goes back to the document's start.</summary>
    public void Restart() => (_sentence, _next) = (0, 0);

    /// <summary>Goes to the next block.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        _segments.Clear();
        Rows = 1;
        for (; _sentence < scan.Layer.Sentences.Length; _sentence++)
        {
            ref readonly var sentence = ref scan.Layer.Sentences[_sentence];
            _next = Math.Max(_next, sentence.FirstToken);
            while (TryFind(sentence, out var first, out var end))
            {
                if (Rows + end - first + 1 > MaxRows) return true;
                _segments.Add(new NameSegment(first, end - first, Rows, _sentence));
                Rows += end - first + 1;
                _next = end;
            }

            _next = sentence.EndToken;
        }

        return _segments.Count > 0;
    }

    /// <summary>The next segment of the sentence from the place that was reached.</summary>
    private bool TryFind(in SentenceRow sentence, out int first, out int end)
    {
        first = end = _next;
        while (first < sentence.EndToken && !candidates[first]) first++;
        if (first == sentence.EndToken) return false;
        end = first;
        first = Math.Max(first - Reach, _next);
        var limit = Math.Min(sentence.EndToken, first + MaxSegment);
        for (var at = end; at < limit && at <= end + 2 * Reach; at++)
            if (candidates[at]) end = at;
        end = Math.Min(limit, end + 1 + Reach);
        return true;
    }
}
