using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsTools.Models;

namespace NewsTools;

/// <summary>Finds the best sequence of tags of a run of candidates, before and after which no name goes on (Viterbi). For one thread.</summary>
/// <remarks>
/// What opens a name, or is none, may follow any tag that closes one. What goes on with a name follows a tag of the same
/// class, and such tags lie at most <see cref="Near"/> places before it. So a token takes a step for each tag that closes and
/// one for each of these distances, all tags of the token at once.
/// </remarks>
internal sealed unsafe class NameDecoder
{
    private const float Never = -1e9f;

    /// <summary>How far before a tag that goes on with a name lie the tags that it may follow.</summary>
    private const int Near = 2;

    /// <summary>The sums of a token have this much room before them, from which no tag is reached.</summary>
    private const int Row = NameTag.Padded + 16;

    private static readonly int[] Closing = ReadClosing();

    /// <summary>The scores of tags after each closing tag, then after the tag so many places before; minus infinity where that may not be.</summary>
    private readonly AlignedBuffer<float> _moves = new((Closing.Length + Near + 1) * NameTag.Padded);

    private readonly AlignedBuffer<float> _ends = new(NameTag.Padded);
    private readonly AlignedBuffer<float> _sums = new(64 * Row);
    private readonly AlignedBuffer<int> _back = new(64 * NameTag.Padded);
    private byte[] _tags = new byte[64];

    /// <summary>A decoder with a model's scores of tags after each other.</summary>
    public NameDecoder(ReadOnlySpan<float> transitions)
    {
        foreach (ref var move in _moves.Span) move = float.NegativeInfinity;
        for (var from = 0; from < NameTag.Count; from++)
        {
            _ends.Start[from] = NameTag.Closes(from) ? transitions[from * NameTag.Padded] : Never;
            for (var to = 0; to < NameTag.Count; to++)
                if (NameTag.MayFollow(from, to)) MovesOf(from, to)[to] = transitions[from * NameTag.Padded + to];
        }
    }

    /// <summary>The best tags of a run; valid until the next call.</summary>
    /// <param name="scores">The scores of the first token's tags; the others follow.</param>
    /// <param name="count">The number of tokens.</param>
    public ReadOnlySpan<byte> Decode(float* scores, int count)
    {
        if (_tags.Length < count) _tags = new byte[count * 2];
        _sums.Grow(count * Row);
        _back.Grow(count * NameTag.Padded);
        Start(scores);
        for (var i = 1; i < count; i++) Step(scores + i * NameTag.Padded, i);
        var best = BestEnd(SumsOf(count - 1));
        for (var i = count - 1; i >= 0; i--)
        {
            _tags[i] = (byte)best;
            best = _back.Start[i * NameTag.Padded + best];
        }

        return _tags.AsSpan(0, count);
    }

    private float* MovesOf(int from, int to) =>
        _moves.Start + (NameTag.Closes(from) ? Array.IndexOf(Closing, from) : Closing.Length + to - from) * NameTag.Padded;

    private float* SumsOf(int token) => _sums.Start + token * Row + (Row - NameTag.Padded);

    /// <summary>The sums of a run's first token: what may follow no name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Start(float* scores)
    {
        var (moves, now) = ((nint)MovesOf(NameTag.Outside, NameTag.Outside), (nint)SumsOf(0));
        for (var tag = 0; tag < NameTag.Padded; tag += 8)
        {
            var sums = Vector256.Load((float*)moves + tag) + Vector256.Load(scores + tag);
            Vector256.Max(sums, Vector256.Create(Never)).Store((float*)now + tag);
        }
    }

    /// <summary>The sums of a token from those of the one before it; of equal ones the first tag's.</summary>
    private void Step(float* scores, int token)
    {
        if (Vector512.IsHardwareAccelerated) StepWide(scores, token);
        else StepNarrow(scores, token);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void StepWide(float* scores, int token)
    {
        float* before = SumsOf(token - 1), now = SumsOf(token);
        for (var lane = 0; lane < NameTag.Padded; lane += 16)
        {
            var best = Vector512.Create(2 * Never);
            var from = Vector512<int>.Zero;
            var moves = _moves.Start + lane;
            foreach (var tag in Closing)
            {
                Take(Vector512.Create(before[tag]) + Vector512.Load(moves), Vector512.Create(tag), ref best, ref from);
                moves += NameTag.Padded;
            }

            for (var back = Near; back >= 0; back--)
                Take(Vector512.Load(before + lane - back) + Vector512.Load(moves + back * NameTag.Padded), Vector512<int>.Indices + Vector512.Create(lane - back), ref best, ref from);
            (best + Vector512.Load(scores + lane)).Store(now + lane);
            from.Store(_back.Start + token * NameTag.Padded + lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void StepNarrow(float* scores, int token)
    {
        float* before = SumsOf(token - 1), now = SumsOf(token);
        for (var lane = 0; lane < NameTag.Padded; lane += 8)
        {
            var best = Vector256.Create(2 * Never);
            var from = Vector256<int>.Zero;
            var moves = _moves.Start + lane;
            foreach (var tag in Closing)
            {
                Take(Vector256.Create(before[tag]) + Vector256.Load(moves), Vector256.Create(tag), ref best, ref from);
                moves += NameTag.Padded;
            }

            for (var back = Near; back >= 0; back--)
                Take(Vector256.Load(before + lane - back) + Vector256.Load(moves + back * NameTag.Padded), Vector256<int>.Indices + Vector256.Create(lane - back), ref best, ref from);
            (best + Vector256.Load(scores + lane)).Store(now + lane);
            from.Store(_back.Start + token * NameTag.Padded + lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(Vector256<float> score, Vector256<int> tag, ref Vector256<float> best, ref Vector256<int> from)
    {
        var better = Vector256.GreaterThan(score, best);
        best = Vector256.ConditionalSelect(better, score, best);
        from = Vector256.ConditionalSelect(better.AsInt32(), tag, from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(Vector512<float> score, Vector512<int> tag, ref Vector512<float> best, ref Vector512<int> from)
    {
        var better = Vector512.GreaterThan(score, best);
        best = Vector512.ConditionalSelect(better, score, best);
        from = Vector512.ConditionalSelect(better.AsInt32(), tag, from);
    }

    private static int[] ReadClosing()
    {
        var tags = new List<int>();
        for (var tag = 0; tag < NameTag.Count; tag++)
            if (NameTag.Closes(tag)) tags.Add(tag);
        return [.. tags];
    }

    private int BestEnd(float* sums)
    {
        var best = 0;
        foreach (var tag in Closing)
            if (sums[tag] + _ends.Start[tag] > sums[best] + _ends.Start[best]) best = tag;
        return best;
    }
}
