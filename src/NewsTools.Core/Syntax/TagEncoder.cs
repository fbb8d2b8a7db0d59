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
    private readonly AlignedBuffer<short> _window, _local;
    private readonly AlignedBuffer<int> _sums;

    /// <summary>An encoder for a model.</summary>
    public TagEncoder(SyntaxModel model)
    {
        _model = model;
        _cache = new WordCache(model);
        _window = new AlignedBuffer<short>(Rows * model.WindowSize);
        _local = new AlignedBuffer<short>(Rows * model.Local.Outputs);
        _sums = new AlignedBuffer<int>(Rows * Math.Max(model.Local.Outputs, model.Tag.Outputs));
    }

    /// <summary>The local states, a row for each row of the block; rows without token hold no meaning.</summary>
    public short* Local => _local.Start;

    /// <summary>Computes the local states.</summary>
    public void Encode(TokenLayer tokens, string text, SentenceBlocks block)
    {
        var size = _model.WindowSize;
        new Span<short>(_window.Start, (block.Rows + 1) * size).Clear();
        _cache.Resolve(tokens.Tokens, text, block);
        foreach (ref readonly var piece in block.Pieces) FillWindow(tokens.Tokens.Slice(piece.First, piece.Count), text, piece.Row);
        _cache.Keep();
        // Three rows follow each other in memory, so a row with its neighbours is the same memory, read from one row before.
        _model.Local.Multiply(block.Rows - 1, _window.Start, size, _sums.Start);
        var wide = _model.Local.Outputs;
        for (var row = 1; row < block.Rows; row++)
            IntegerEpilogue.Rectify(_model.Local, _sums.Start + (row - 1) * wide, 0, wide, _local.Start + row * wide);
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
                {
                    var at = i + place - Reach;
                    parts[count++] = (nint)((uint)at < (uint)tokens.Length ? _cache[firstRow + at] + place * size : _cache.Outside + place * size);
                }

                WindowSum.Rectify(parts[..count], size, _window.Start + (firstRow + i) * size);
            }
    }

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
