using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>From local states to heads and relations, for the pieces of a block. For one thread.</summary>
internal sealed unsafe class TreeEncoder
{
    private static readonly int Rows = ByteKernel.Pad(SentenceBlocks.MaxRows);
    private readonly TreeWeights _model;
    private readonly ArcScorer _arcs;
    private readonly AlignedBuffer<int> _sums;
    private readonly AlignedBuffer<short> _gates, _above, _queries, _keys, _dependents, _heads;
    private readonly AlignedBuffer<byte> _states, _pairs;
    private readonly nint[] _gateRows = new nint[SentenceBlocks.MaxPiece];

    /// <summary>An encoder for a model.</summary>
    public TreeEncoder(TreeWeights model)
    {
        _model = model;
        _arcs = new ArcScorer(model);
        _sums = new AlignedBuffer<int>(Rows * Math.Max(Math.Max(model.Gates.Outputs, model.Ends.Outputs), model.Relation.Outputs));
        (_gates, _above) = (new AlignedBuffer<short>(Rows * model.Gates.Outputs), new AlignedBuffer<short>(Rows * model.StateSize));
        (_queries, _keys) = (new AlignedBuffer<short>(Rows * model.ArcSize), new AlignedBuffer<short>(Rows * model.ArcSize));
        (_dependents, _heads) = (new AlignedBuffer<short>(Rows * model.RelationSize), new AlignedBuffer<short>(Rows * model.RelationSize));
        (_states, _pairs) = (new AlignedBuffer<byte>(Rows * model.StateSize), new AlignedBuffer<byte>(Rows * model.RelationSize));
    }

    /// <summary>Fills heads (in the document, -1 for a root) and relations of a block's tokens.</summary>
    public void Parse(SentenceBlocks block, byte* local, Span<int> heads, Span<DependencyRelation> relations)
    {
        Recur(block, local);
        ReadEnds(block.Rows);
        foreach (ref readonly var piece in block.Pieces)
            _arcs.Attach(piece, _queries.Start + piece.Row * _model.ArcSize, _keys.Start + piece.Row * _model.ArcSize, heads.Slice(piece.First, piece.Count));
        ReadRelations(block, heads, relations);
    }

    /// <summary>The recurrent layer above the local states, which are added to what it gives.</summary>
    private void Recur(SentenceBlocks block, byte* local)
    {
        var (gates, size) = (_model.Gates, _model.StateSize);
        gates.Multiply(block.Rows, local, _sums.Start);
        for (var row = 0; row < block.Rows; row++)
            ByteEpilogue.Keep(gates, _sums.Start + row * gates.Outputs, 0, gates.Outputs, _gates.Start + row * gates.Outputs);
        foreach (ref readonly var piece in block.Pieces)
        {
            for (var i = 0; i < piece.Count; i++) _gateRows[i] = (nint)(_gates.Start + (piece.Row + i) * gates.Outputs);
            RecurrentLayer.Run(_gateRows.AsSpan(0, piece.Count), size / 2, _above.Start + piece.Row * size, size);
        }

        ByteStates.Fill(_above.Start, local, SyntaxRanges.State, block.Rows * size, _states.Start);
    }

    private void ReadEnds(int rows)
    {
        var (layer, arc, relation) = (_model.Ends, _model.ArcSize, _model.RelationSize);
        layer.Multiply(rows, _states.Start, _sums.Start);
        for (var row = 0; row < rows; row++)
        {
            var sums = _sums.Start + row * layer.Outputs;
            ByteEpilogue.Keep(layer, sums, 0, arc, _queries.Start + row * arc);
            ByteEpilogue.Keep(layer, sums, arc, arc, _keys.Start + row * arc);
            ByteEpilogue.Keep(layer, sums, 2 * arc, relation, _dependents.Start + row * relation);
            ByteEpilogue.Keep(layer, sums, 2 * arc + relation, relation, _heads.Start + row * relation);
        }
    }

    private void ReadRelations(SentenceBlocks block, Span<int> heads, Span<DependencyRelation> relations)
    {
        foreach (ref readonly var piece in block.Pieces)
            for (var i = 0; i < piece.Count; i++)
                Pair(piece, i, heads[piece.First + i]);
        var layer = _model.Relation;
        layer.Multiply(block.Rows, _pairs.Start, _sums.Start);
        foreach (ref readonly var piece in block.Pieces)
            for (var i = 0; i < piece.Count; i++)
                relations[piece.First + i] = _model.Relations[ByteEpilogue.Best(layer, _sums.Start + (piece.Row + i) * layer.Outputs, _model.Relations.Length)];
    }

    /// <summary>Sums the parts of a dependent, its head and their distance.</summary>
    private void Pair(in SentencePiece piece, int i, int head)
    {
        var size = _model.RelationSize;
        var distance = ArcDistance.BucketOf(head < 0 ? 0 : head - piece.First - i);
        Span<nint> parts = stackalloc nint[3];
        fixed (short* root = _model.RelationRoot, distances = _model.RelationDistance)
        {
            parts[0] = (nint)(_dependents.Start + (piece.Row + i) * size);
            parts[1] = (nint)(head < 0 ? root : _heads.Start + (piece.Row + head - piece.First) * size);
            parts[2] = (nint)(distances + distance * size);
            WindowSum.ToBytes(parts, size, SyntaxRanges.Pair, _pairs.Start + (piece.Row + i) * size);
        }
    }
}
