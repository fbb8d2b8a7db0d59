namespace NewsTools;

/// <summary>Finds the best sequence of tags of a run of candidates, before and after which no name goes on (Viterbi). For one thread.</summary>
internal sealed unsafe class NameDecoder
{
    private const float Never = -1e9f;

    /// <summary>All tags that may follow each other, with the score of that, sorted by the tag before.</summary>
    private readonly Move[] _moves;

    private readonly float[] _ends = new float[NameTag.Count];
    private byte[] _back = new byte[64 * NameTag.Padded];
    private byte[] _tags = new byte[64];

    /// <summary>A decoder with a model's scores of tags after each other.</summary>
    public NameDecoder(ReadOnlySpan<float> transitions)
    {
        var moves = new List<Move>();
        for (var from = 0; from < NameTag.Count; from++)
            for (var to = 0; to < NameTag.Count; to++)
                if (NameTag.MayFollow(from, to)) moves.Add(new Move((byte)from, (byte)to, transitions[from * NameTag.Padded + to]));
        _moves = [.. moves];
        for (var tag = 0; tag < NameTag.Count; tag++) _ends[tag] = NameTag.Closes(tag) ? transitions[tag * NameTag.Padded] : Never;
    }

    private readonly record struct Move(byte From, byte To, float Score);

    /// <summary>The best tags of a run; valid until the next call.</summary>
    /// <param name="scores">The scores of the first token's tags; the others follow.</param>
    /// <param name="count">The number of tokens.</param>
    public ReadOnlySpan<byte> Decode(float* scores, int count)
    {
        if (_tags.Length < count) (_tags, _back) = (new byte[count * 2], new byte[count * 2 * NameTag.Padded]);
        Span<float> before = stackalloc float[NameTag.Count];
        Span<float> now = stackalloc float[NameTag.Count];
        Start(scores, now);
        for (var i = 1; i < count; i++)
        {
            now.CopyTo(before);
            Step(scores + i * NameTag.Padded, before, now, _back.AsSpan(i * NameTag.Padded, NameTag.Padded));
        }

        var best = 0;
        for (var tag = 1; tag < NameTag.Count; tag++)
            if (now[tag] + _ends[tag] > now[best] + _ends[best]) best = tag;
        for (var i = count - 1; i >= 0; i--)
        {
            _tags[i] = (byte)best;
            best = _back[i * NameTag.Padded + best];
        }

        return _tags.AsSpan(0, count);
    }

    private void Start(float* scores, Span<float> now)
    {
        now.Fill(Never);
        foreach (ref readonly var move in _moves.AsSpan())
        {
            if (move.From != NameTag.Outside) return;
            now[move.To] = move.Score + scores[move.To];
        }
    }

    private void Step(float* scores, ReadOnlySpan<float> before, Span<float> now, Span<byte> back)
    {
        now.Fill(2 * Never);
        foreach (ref readonly var move in _moves.AsSpan())
        {
            var score = before[move.From] + move.Score;
            if (score > now[move.To]) (now[move.To], back[move.To]) = (score, move.From);
        }

        for (var tag = 0; tag < NameTag.Count; tag++) now[tag] += scores[tag];
    }
}
