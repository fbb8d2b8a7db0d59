using System.Numerics;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>Computes the local states of a block's tokens, from which tags are read and trees start. For one thread.</summary>
internal sealed unsafe class TagEncoder
{
    private const int Reach = SyntaxModel.Window / 2;
    private static readonly int Rows = IntegerKernel.Pad(SentenceBlocks.MaxRows) + 2;
    private readonly SyntaxModel _model;
    private readonly WordCache _cache;
    private readonly AlignedBuffer<short> _input, _gates, _local;
    private readonly AlignedBuffer<int> _sums;

    /// <summary>An encoder for a model.</summary>
    public TagEncoder(SyntaxModel model)
    {
        _model = model;
        _cache = new WordCache(model);
        _input = new AlignedBuffer<short>(Rows * model.Local.Inputs);
        _gates = new AlignedBuffer<short>(SentenceBlocks.MaxPiece * model.EarlyBias.Length);
        _local = new AlignedBuffer<short>(Rows * model.Local.Outputs);
        _sums = new AlignedBuffer<int>(Rows * Math.Max(model.Local.Outputs, model.Tag.Outputs));
    }

    /// <summary>The local states, a row for each row of the block; rows without token hold no meaning.</summary>
    public short* Local => _local.Start;

    /// <summary>Computes the local states.</summary>
    public void Encode(TokenLayer tokens, string text, SentenceBlocks block)
    {
        _cache.Resolve(tokens.Tokens, text, block);
        foreach (ref readonly var piece in block.Pieces)
        {
            FillWindow(tokens.Tokens.Slice(piece.First, piece.Count), text, piece.Row);
            Recur(piece.Row, piece.Count);
        }

        _cache.Keep();
        var (layer, wide) = (_model.Local, _model.Local.Outputs);
        layer.Multiply(block.Rows, _input.Start, layer.Inputs, _sums.Start);
        for (var row = 0; row < block.Rows; row++)
            IntegerEpilogue.Rectify(layer, _sums.Start + row * wide, 0, wide, _local.Start + row * wide);
    }

    /// <summary>Reads the tags of a block from its local states.</summary>
    public void Tag(SentenceBlocks block, Span<byte> tags)
    {
        var layer = _model.Tag;
        layer.Multiply(block.Rows, _local.Start, layer.Inputs, _sums.Start);
        foreach (ref readonly var piece in block.Pieces)
            for (var i = 0; i < piece.Count; i++)
                tags[piece.First + i] = (byte)IntegerEpilogue.Best(layer, _sums.Start + (piece.Row + i) * layer.Outputs, _model.Tags.Count);
    }

    /// <summary>The first part of the input of a piece's rows: the sum of what the words around give.</summary>
    private void FillWindow(ReadOnlySpan<TokenRow> tokens, string text, int firstRow)
    {
        var size = _model.WindowSize;
        var flags = FlagsOf(tokens, text);
        Span<nint> parts = stackalloc nint[1 + ContextFlags.Count + SyntaxModel.Window];
        fixed (short* context = _model.Context)
            for (var i = 0; i < tokens.Length; i++)
            {
                var own = flags | (i == 0 || tokens[i].Has(TokenTraits.SpaceBefore) ? 0 : ContextFlags.Attached);
                var count = 0;
                parts[count++] = (nint)context;
                for (; own != 0; own &= own - 1) parts[count++] = (nint)(context + (BitOperations.TrailingZeroCount(own) + 1) * size);
                for (var place = 0; place < SyntaxModel.Window; place++)
                    parts[count++] = (nint)(ProductsAt(firstRow, i + place - Reach, tokens.Length) + place * size);
                WindowSum.Rectify(parts[..count], size, _input.Start + (firstRow + i) * _model.Local.Inputs);
            }
    }

    /// <summary>The second part of the input of a piece's rows: a recurrent layer over what the words give to its gates.</summary>
    private void Recur(int firstRow, int count)
    {
        var size = _model.EarlyBias.Length;
        var early = SyntaxModel.Window * _model.WindowSize;
        Span<nint> parts = stackalloc nint[1 + SyntaxModel.Window];
        fixed (short* bias = _model.EarlyBias)
            for (var i = 0; i < count; i++)
            {
                parts[0] = (nint)bias;
                for (var place = 0; place < _model.EarlyWindow; place++)
                    parts[place + 1] = (nint)(ProductsAt(firstRow, i + place - _model.EarlyWindow / 2, count) + early + place * size);
                WindowSum.Keep(parts[..(_model.EarlyWindow + 1)], size, _gates.Start + i * size);
            }

        RecurrentLayer.Run(_gates.Start, count, size / 4, _input.Start + firstRow * _model.Local.Inputs + _model.WindowSize, _model.Local.Inputs);
    }

    /// <summary>What the word at a place of a piece gives; the places outside have what is before and after a sentence.</summary>
    private short* ProductsAt(int firstRow, int place, int count) =>
        (uint)place < (uint)count ? _cache[firstRow + place] : _cache.Outside;

    private static uint FlagsOf(ReadOnlySpan<TokenRow> tokens, string text)
    {
        int words = 0, upper = 0, title = 0;
        foreach (ref readonly var token in tokens)
        {
            if (!char.IsLetter(text[token.Start])) continue;
            words++;
            if (char.IsUpper(text[token.Start])) title++;
            if (token.Has(TokenTraits.AllUpper)) upper++;
        }

        return ContextFlags.OfSentence(words, upper, title);
    }
}
