namespace NewsTools;

/// <summary>Finds the best sequence of tags of a run of candidates, before and after which no name goes on (Viterbi). For one thread.</summary>
internal sealed unsafe class NameDecoder
{
    private const float Never = -1e9f;
    private readonly float[] _transitions = new float[NameTag.Padded * NameTag.Padded];
    private byte[] _back = new byte[64 * NameTag.Padded];
    private byte[] _tags = new byte[64];

    /// <summary>A decoder with a model's scores of tags after each other.</summary>
    public NameDecoder(ReadOnlySpan<float> transitions)
    {
        for (var before = 0; before < NameTag.Count; before++)
            for (var tag = 0; tag < NameTag.Count; tag++)
                _transitions[before * NameTag.Padded + tag] = NameTag.MayFollow(before, tag) ? transitions[before * NameTag.Padded + tag] : Never;
    }

    /// <summary>The best tags of a run; valid until the next call.</summary>
    /// <param name="scores">The scores of the first token's tags; the others follow.</param>
    /// <param name="count">The number of tokens.</param>
    public ReadOnlySpan<byte> Decode(float* scores, int count)
    {
        if (_tags.Length < count) (_tags, _back) = (new byte[count * 2], new byte[count * 2 * NameTag.Padded]);
        Span<float> before = stackalloc float[NameTag.Count];
        Span<float> now = stackalloc float[NameTag.Count];
        before.Fill(Never);
        before[NameTag.Outside] = 0;
        for (var i = 0; i < count; i++)
        {
            Step(scores + i * NameTag.Padded, before, now, i);
            now.CopyTo(before);
        }

        var best = 0;
        for (var tag = 1; tag < NameTag.Count; tag++)
            if (NameTag.Closes(tag) && End(before, tag) > End(before, best)) best = tag;
        for (var i = count - 1; i >= 0; i--)
        {
            _tags[i] = (byte)best;
            best = _back[i * NameTag.Padded + best];
        }

        return _tags.AsSpan(0, count);
    }

    private float End(ReadOnlySpan<float> scores, int tag) => scores[tag] + _transitions[tag * NameTag.Padded];

    private void Step(float* scores, ReadOnlySpan<float> before, Span<float> now, int i)
    {
        now.Fill(Never * 2);
        var back = _back.AsSpan(i * NameTag.Padded, NameTag.Padded);
        for (var from = 0; from < NameTag.Count; from++)
        {
            if (before[from] <= Never / 2) continue;
            var row = _transitions.AsSpan(from * NameTag.Padded, NameTag.Count);
            for (var tag = 0; tag < NameTag.Count; tag++)
            {
                var score = before[from] + row[tag];
                if (score > now[tag]) (now[tag], back[tag]) = (score, (byte)from);
            }
        }

        for (var tag = 0; tag < NameTag.Count; tag++) now[tag] += scores[tag];
    }
}
