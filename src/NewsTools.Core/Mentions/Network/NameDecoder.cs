using System.Runtime.Intrinsics;
using NewsTools.Models;

namespace NewsTools;

/// <summary>Finds the best sequence of tags of a run of candidates, before and after which no name goes on (Viterbi). For one thread.</summary>
internal sealed unsafe class NameDecoder
{
    private const float Never = -1e9f;
    private const int Vectors = NameTag.Padded / 8;

    /// <summary>The score of each tag after each, row by row of the tag before; nothing can be less than that of tags that may not follow.</summary>
    private readonly AlignedBuffer<float> _moves = new(NameTag.Count * NameTag.Padded);

    private readonly AlignedBuffer<float> _ends = new(NameTag.Padded);
    private readonly AlignedBuffer<float> _sums = new(64 * NameTag.Padded);
    private readonly AlignedBuffer<int> _back = new(64 * NameTag.Padded);
    private byte[] _tags = new byte[64];

    /// <summary>A decoder with a model's scores of tags after each other.</summary>
    public NameDecoder(ReadOnlySpan<float> transitions)
    {
        _moves.Span.Fill(float.NegativeInfinity);
        _ends.Span.Fill(float.NegativeInfinity);
        for (var from = 0; from < NameTag.Count; from++)
        {
            _ends.Start[from] = NameTag.Closes(from) ? transitions[from * NameTag.Padded] : Never;
            for (var to = 0; to < NameTag.Count; to++)
                if (NameTag.MayFollow(from, to)) _moves.Start[from * NameTag.Padded + to] = transitions[from * NameTag.Padded + to];
        }
    }

    /// <summary>The best tags of a run; valid until the next call.</summary>
    /// <param name="scores">The scores of the first token's tags; the others follow.</param>
    /// <param name="count">The number of tokens.</param>
    public ReadOnlySpan<byte> Decode(float* scores, int count)
    {
        if (_tags.Length < count) _tags = new byte[count * 2];
        _sums.Grow(count * NameTag.Padded);
        _back.Grow(count * NameTag.Padded);
        Start(scores);
        for (var i = 1; i < count; i++) Step(scores, i);
        var last = _sums.Start + (count - 1) * NameTag.Padded;
        var best = 0;
        for (var tag = 1; tag < NameTag.Count; tag++)
            if (last[tag] + _ends.Start[tag] > last[best] + _ends.Start[best]) best = tag;
        for (var i = count - 1; i >= 0; i--)
        {
            _tags[i] = (byte)best;
            best = _back.Start[i * NameTag.Padded + best];
        }

        return _tags.AsSpan(0, count);
    }

    /// <summary>The sums of a run's first token: what may open a name, and none.</summary>
    private void Start(float* scores)
    {
        var moves = _moves.Start + NameTag.Outside * NameTag.Padded;
        for (var tag = 0; tag < NameTag.Count; tag++)
            _sums.Start[tag] = NameTag.Opens(tag) ? moves[tag] + scores[tag] : Never;
    }

    /// <summary>The sums of a token from those of the one before it, of equal ones from the first tag.</summary>
    private void Step(float* scores, int token)
    {
        var now = _sums.Start + token * NameTag.Padded;
        var before = now - NameTag.Padded;
        for (var vector = 0; vector < Vectors; vector++)
        {
            var best = Vector256.Create(2 * Never);
            var from = Vector256<int>.Zero;
            for (var tag = 0; tag < NameTag.Count; tag++)
            {
                var score = Vector256.Create(before[tag]) + Vector256.Load(_moves.Start + tag * NameTag.Padded + 8 * vector);
                var better = Vector256.GreaterThan(score, best);
                best = Vector256.ConditionalSelect(better, score, best);
                from = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(tag), from);
            }

            (best + Vector256.Load(scores + token * NameTag.Padded + 8 * vector)).Store(now + 8 * vector);
            from.Store(_back.Start + token * NameTag.Padded + 8 * vector);
        }
    }
}
