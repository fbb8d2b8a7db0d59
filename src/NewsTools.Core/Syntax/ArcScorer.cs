using System.Runtime.Intrinsics;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>Scores every token of a piece as head of every other and keeps the best tree. For one thread.</summary>
internal sealed unsafe class ArcScorer
{
    private const int Lanes = 8;
    private const int MaxHeads = SentenceBlocks.MaxPiece + 1;
    private const int Stride = (MaxHeads + 4 * Lanes - 1) / (4 * Lanes) * (4 * Lanes);
    private static readonly int Rows = IntegerKernel.Pad(SentenceBlocks.MaxRows) + 1;
    private readonly TreeWeights _model;
    private readonly ProjectiveDecoder _decoder = new();
    private readonly AlignedBuffer<float> _queries, _keys, _columns, _scores;
    private readonly float[] _table = new float[SentenceBlocks.MaxPiece * MaxHeads];
    private readonly float[] _distance = new float[2 * MaxHeads + Lanes];
    private readonly int[] _marks = new int[SentenceBlocks.MaxPiece];

    /// <summary>A scorer for a model.</summary>
    public ArcScorer(TreeWeights model)
    {
        _model = model;
        (_queries, _keys) = (new AlignedBuffer<float>(Rows * model.ArcSize), new AlignedBuffer<float>(Rows * model.ArcSize));
        _columns = new AlignedBuffer<float>(model.ArcSize * Stride);
        _scores = new AlignedBuffer<float>(SentenceBlocks.MaxPiece * Stride);
        for (var i = 0; i < _distance.Length; i++) _distance[i] = model.Distance[ArcDistance.BucketOf(i - MaxHeads)];
    }

    /// <summary>Takes the key of a row out of the sums of a layer.</summary>
    public void SetKey(int row, IntegerLayer layer, int* sums, int first)
    {
        var size = _model.ArcSize;
        for (var j = 0; j < size; j += Lanes)
            Vector256.Max(IntegerEpilogue.Load(layer, sums, first + j), Vector256<float>.Zero).Store(_keys.Start + row * size + j);
    }

    /// <summary>Takes the queries of all rows out of the sums of the bilinear layer.</summary>
    public void SetQueries(int rows, int* sums)
    {
        var size = _model.ArcSize;
        for (var row = 0; row < rows; row++) IntegerEpilogue.Real(_model.Bilinear, sums + row * _model.Bilinear.Outputs, 0, size, _queries.Start + row * size);
    }

    /// <summary>Fills the heads of a piece's tokens: places in the document, -1 for the root.</summary>
    public void Attach(in SentencePiece piece, Span<int> heads)
    {
        var count = piece.Count;
        FillColumns(piece);
        for (var i = 0; i < count; i++) heads[i] = Score(piece.Row, i, count);
        if (!HeadChecker.IsTree(heads, _marks)) Decode(heads);
        foreach (ref var head in heads) head = head == 0 ? -1 : piece.First + head - 1;
    }

    /// <summary>Turns the keys so that those of all heads stand beside each other; the root's is the first.</summary>
    private void FillColumns(in SentencePiece piece)
    {
        var size = _model.ArcSize;
        var keys = _keys.Start + piece.Row * size;
        var columns = _columns.Start;
        for (var j = 0; j < size; j++)
        {
            columns[j * Stride] = _model.ArcRoot[j];
            for (var h = 0; h < piece.Count; h++) columns[j * Stride + h + 1] = keys[h * size + j];
        }
    }

    /// <summary>Scores all heads of a token.</summary>
    /// <returns>The best one.</returns>
    private int Score(int firstRow, int i, int count)
    {
        var size = _model.ArcSize;
        var query = _queries.Start + (firstRow + i) * size;
        var scores = _scores.Start + i * Stride;
        for (var h = 0; h <= count; h += 4 * Lanes) Score(query, _columns.Start + h, size, scores + h);
        // Distances are head minus dependent; the root has none.
        fixed (float* distance = _distance)
            for (var h = 1; h <= count; h++) scores[h] += distance[h - 1 - i + MaxHeads];
        scores[i + 1] = float.MinValue;
        var best = 0;
        for (var h = 1; h <= count; h++) if (scores[h] > scores[best]) best = h;
        return best;
    }

    private static void Score(float* query, float* columns, int size, float* scores)
    {
        Vector256<float> a = default, b = default, c = default, d = default;
        for (var j = 0; j < size; j++, columns += Stride)
        {
            var x = Vector256.Create(query[j]);
            a = Vector256.FusedMultiplyAdd(x, Vector256.Load(columns), a);
            b = Vector256.FusedMultiplyAdd(x, Vector256.Load(columns + Lanes), b);
            c = Vector256.FusedMultiplyAdd(x, Vector256.Load(columns + 2 * Lanes), c);
            d = Vector256.FusedMultiplyAdd(x, Vector256.Load(columns + 3 * Lanes), d);
        }

        a.Store(scores);
        b.Store(scores + Lanes);
        c.Store(scores + 2 * Lanes);
        d.Store(scores + 3 * Lanes);
    }

    private void Decode(Span<int> heads)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++)
            new ReadOnlySpan<float>(_scores.Start + i * Stride, count + 1).CopyTo(_table.AsSpan(i * (count + 1)));
        _decoder.Decode(_table, heads);
    }
}
