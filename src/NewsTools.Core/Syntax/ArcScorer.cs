using System.Runtime.CompilerServices;
using System.Numerics;
using System.Runtime.Intrinsics;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>
/// Scores every token of a piece as head of every other and keeps the best tree. The keys of a piece take the place of a
/// layer's weights, so that its queries are multiplied with all of them as rows with a layer. For one thread.
/// </summary>
internal sealed unsafe class ArcScorer
{
    private const int Lanes = 8;
    private const int MaxHeads = SentenceBlocks.MaxPiece + 1;
    private const int Block = IntegerKernel.OutputBlock;
    private const int Columns = (MaxHeads + Block - 1) / Block * Block;
    private const float Scale = 1 / (IntegerEpilogue.StateScale * IntegerEpilogue.StateScale);
    private readonly TreeWeights _model;
    private readonly TreeDecoder _decoder = new();
    private readonly AlignedBuffer<short> _heads;
    private readonly AlignedBuffer<int> _sums;
    private readonly AlignedBuffer<float> _scores, _distance;
    private readonly float[] _table = new float[SentenceBlocks.MaxPiece * MaxHeads];
    private readonly int[] _marks = new int[SentenceBlocks.MaxPiece];

    /// <summary>A scorer for a model.</summary>
    public ArcScorer(TreeWeights model)
    {
        _model = model;
        _heads = new AlignedBuffer<short>(Columns * model.ArcSize);
        _sums = new AlignedBuffer<int>(IntegerKernel.Pad(SentenceBlocks.MaxPiece) * Columns);
        _scores = new AlignedBuffer<float>(SentenceBlocks.MaxPiece * Columns + Lanes);
        _distance = new AlignedBuffer<float>(MaxHeads + Columns);
        for (var i = 0; i < MaxHeads + Columns; i++) _distance.Start[i] = model.Distance[ArcDistance.BucketOf(i - MaxHeads)];
    }

    /// <summary>Fills the heads of a piece's tokens: places in the document, -1 for the root.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="queries">What its tokens seek, from its first row on.</param>
    /// <param name="keys">What they offer.</param>
    /// <param name="heads">The heads.</param>
    public void Attach(in SentencePiece piece, short* queries, short* keys, Span<int> heads)
    {
        var columns = (piece.Count + Block) / Block * Block;
        FillHeads(keys, piece.Count);
        IntegerKernel.Multiply(piece.Count, _model.ArcSize, columns, queries, _model.ArcSize, _heads.Start, _sums.Start);
        for (var i = 0; i < piece.Count; i++) heads[i] = Score(_sums.Start + i * columns, i, piece.Count, _scores.Start + i * columns);
        if (!HeadChecker.IsTree(heads, _marks)) Decode(heads, columns);
        foreach (ref var head in heads) head = head == 0 ? -1 : piece.First + head - 1;
    }

    /// <summary>Lays the keys of all heads as the kernel reads weights; the root's is the first.</summary>
    private void FillHeads(short* keys, int count)
    {
        fixed (short* root = _model.ArcRoot) FillHead(root, 0);
        for (var h = 0; h < count; h++) FillHead(keys + h * _model.ArcSize, h + 1);
    }

    private void FillHead(short* key, int column)
    {
        // Two inputs lie beside each other, and the next two a block of outputs further.
        var from = (int*)key;
        var to = (int*)(_heads.Start + IntegerKernel.PlaceOf(0, column, _model.ArcSize));
        for (var pair = 0; pair < _model.ArcSize / 2; pair++) to[pair * Block] = from[pair];
    }

    /// <summary>The scores of all heads of a token: the product, and what the distance adds, which is head minus dependent; the root has none.</summary>
    /// <returns>The best head.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Score(int* sums, int i, int count, float* scores)
    {
        var distance = _distance.Start + MaxHeads - 1 - i;
        for (var h = 0; h <= count; h += Lanes)
            Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(Vector256.Load(sums + h)), Vector256.Create(Scale), Vector256.Load(distance + h)).Store(scores + h);
        scores[0] = sums[0] * Scale;
        scores[i + 1] = float.MinValue;
        // What lies behind the last head is no head; the next token's scores take its place.
        Vector256.Create(float.MinValue).Store(scores + count + 1);
        return Best(scores, count + 1);
    }

    /// <summary>The first of the highest scores.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Best(float* scores, int count)
    {
        var top = Vector256.Load(scores);
        for (var h = Lanes; h < count; h += Lanes) top = Vector256.Max(top, Vector256.Load(scores + h));
        var best = Vector256.Create(Highest(top));
        for (var h = 0; ; h += Lanes)
            if (Vector256.Equals(Vector256.Load(scores + h), best).ExtractMostSignificantBits() is var bits and not 0) return h + BitOperations.TrailingZeroCount(bits);
    }

    private static float Highest(Vector256<float> x)
    {
        var top = Vector128.Max(x.GetLower(), x.GetUpper());
        top = Vector128.Max(top, Vector128.Shuffle(top, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(top.GetElement(0), top.GetElement(1));
    }

    private void Decode(Span<int> heads, int columns)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++)
            new ReadOnlySpan<float>(_scores.Start + i * columns, count + 1).CopyTo(_table.AsSpan(i * (count + 1)));
        _decoder.Decode(_table, heads);
    }
}
