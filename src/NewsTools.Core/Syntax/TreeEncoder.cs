using System.Runtime.Intrinsics;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>From local states to heads and relations, for the pieces of a block. For one thread.</summary>
internal sealed unsafe class TreeEncoder
{
    private static readonly int Rows = IntegerKernel.Pad(SentenceBlocks.MaxRows) + 1;
    private readonly TreeWeights _model;
    private readonly ArcScorer _arcs;
    private readonly AlignedBuffer<int> _sums;
    private readonly AlignedBuffer<short> _lower, _upper, _queries, _pairs;
    private readonly AlignedBuffer<float> _state, _dependents, _heads;

    /// <summary>An encoder for a model.</summary>
    public TreeEncoder(TreeWeights model)
    {
        _model = model;
        _arcs = new ArcScorer(model);
        _sums = new AlignedBuffer<int>(Rows * Math.Max(Math.Max(model.Lower.Outputs, model.Ends.Outputs), Math.Max(model.Bilinear.Outputs, model.Relation.Outputs)));
        (_lower, _upper) = (new AlignedBuffer<short>(Rows * model.StateSize), new AlignedBuffer<short>(Rows * model.StateSize));
        (_queries, _pairs) = (new AlignedBuffer<short>(Rows * model.ArcSize), new AlignedBuffer<short>(Rows * model.RelationSize));
        (_dependents, _heads) = (new AlignedBuffer<float>(Rows * model.RelationSize), new AlignedBuffer<float>(Rows * model.RelationSize));
        _state = new AlignedBuffer<float>(model.StateSize);
    }

    /// <summary>Fills heads (in the document, -1 for a root) and relations of a block's tokens.</summary>
    public void Parse(SentenceBlocks block, short* local, Span<int> heads, Span<DependencyRelation> relations)
    {
        Recur(block, _model.Lower, local, _lower.Start, null);
        Recur(block, _model.Upper, _lower.Start, _upper.Start, _lower.Start);
        ReadEnds(block.Rows);
        foreach (ref readonly var piece in block.Pieces)
            _arcs.Attach(piece, heads.Slice(piece.First, piece.Count));
        ReadRelations(block, heads, relations);
    }

    private void Recur(SentenceBlocks block, IntegerLayer gates, short* from, short* to, short* below)
    {
        gates.Multiply(block.Rows, from, gates.Inputs, _sums.Start);
        var size = _model.StateSize;
        foreach (ref readonly var piece in block.Pieces)
            RecurrentLayer.Run(gates, _sums.Start + piece.Row * gates.Outputs, piece.Count, _state.Start, to + piece.Row * size, below == null ? null : below + piece.Row * size);
    }

    private void ReadEnds(int rows)
    {
        var (layer, arc, relation) = (_model.Ends, _model.ArcSize, _model.RelationSize);
        layer.Multiply(rows, _upper.Start, layer.Inputs, _sums.Start);
        for (var row = 0; row < rows; row++)
        {
            var sums = _sums.Start + row * layer.Outputs;
            IntegerEpilogue.Rectify(layer, sums, 0, arc, _queries.Start + row * arc);
            _arcs.SetKey(row, layer, sums, arc);
            IntegerEpilogue.Real(layer, sums, 2 * arc, relation, _dependents.Start + row * relation);
            IntegerEpilogue.Real(layer, sums, 2 * arc + relation, relation, _heads.Start + row * relation);
        }

        _model.Bilinear.Multiply(rows, _queries.Start, arc, _sums.Start);
        _arcs.SetQueries(rows, _sums.Start);
    }

    private void ReadRelations(SentenceBlocks block, Span<int> heads, Span<DependencyRelation> relations)
    {
        foreach (ref readonly var piece in block.Pieces)
            for (var i = 0; i < piece.Count; i++)
                Pair(piece, i, heads[piece.First + i]);
        var layer = _model.Relation;
        layer.Multiply(block.Rows, _pairs.Start, layer.Inputs, _sums.Start);
        foreach (ref readonly var piece in block.Pieces)
            for (var i = 0; i < piece.Count; i++)
                relations[piece.First + i] = _model.Relations[IntegerEpilogue.Best(layer, _sums.Start + (piece.Row + i) * layer.Outputs, _model.Relations.Length)];
    }

    /// <summary>Sums the parts of a dependent, its head and their distance.</summary>
    private void Pair(in SentencePiece piece, int i, int head)
    {
        var size = _model.RelationSize;
        var distance = ArcDistance.BucketOf(head < 0 ? 0 : head - piece.First - i);
        fixed (float* root = _model.RelationRoot, distances = _model.RelationDistance)
        {
            var a = _dependents.Start + (piece.Row + i) * size;
            var b = head < 0 ? root : _heads.Start + (piece.Row + head - piece.First) * size;
            var c = distances + distance * size;
            for (var j = 0; j < size; j += 16)
            {
                var low = Vector256.Load(a + j) + Vector256.Load(b + j) + Vector256.Load(c + j);
                var high = Vector256.Load(a + j + 8) + Vector256.Load(b + j + 8) + Vector256.Load(c + j + 8);
                IntegerEpilogue.ToStates(Vector256.Max(low, default), Vector256.Max(high, default), IntegerEpilogue.StateScale)
                    .Store(_pairs.Start + (piece.Row + i) * size + j);
            }
        }
    }
}
