using System.Numerics;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>Computes the local states of a block's tokens, from which tags are read and trees start. For one thread.</summary>
internal sealed unsafe class TagEncoder
{
    private const int Reach = SyntaxModel.Window / 2;
    private static readonly int Rows = ByteKernel.Pad(SentenceBlocks.MaxRows);
    private readonly SyntaxModel _model;
    private readonly WordCache _cache;
    private readonly AlignedBuffer<byte> _input, _local;
    private readonly AlignedBuffer<short> _early;
    private readonly nint[] _gates = new nint[SentenceBlocks.MaxPiece];
    private readonly AlignedBuffer<int> _sums;

    /// <summary>An encoder for a model.</summary>
    public TagEncoder(SyntaxModel model)
    {
        _model = model;
        _cache = new WordCache(model);
        (_input, _local) = (new AlignedBuffer<byte>(Rows * model.Local.Inputs), new AlignedBuffer<byte>(Rows * model.Local.Outputs));
        _early = new AlignedBuffer<short>(SentenceBlocks.MaxPiece * model.EarlySize);
        _sums = new AlignedBuffer<int>(Rows * Math.Max(model.Local.Outputs, model.Tag.Outputs));
    }

    /// <summary>The local states, a row for each row of the block; rows without token hold no meaning.</summary>
    public byte* Local => _local.Start;

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
        layer.Multiply(block.Rows, _input.Start, _sums.Start);
        for (var row = 0; row < block.Rows; row++) ByteEpilogue.Rectify(layer, _sums.Start + row * wide, _local.Start + row * wide);
    }

    /// <summary>Reads the tags of a block from its local states.</summary>
    public void Tag(SentenceBlocks block, Span<byte> tags)
    {
        var layer = _model.Tag;
        layer.Multiply(block.Rows, _local.Start, _sums.Start);
        foreach (ref readonly var piece in block.Pieces)
            for (var i = 0; i < piece.Count; i++)
                tags[piece.First + i] = (byte)ByteEpilogue.Best(layer, _sums.Start + (piece.Row + i) * layer.Outputs, _model.Tags.Count);
    }

    /// <summary>The first part of the input of a piece's rows: the sum of what the words around give.</summary>
    private void FillWindow(ReadOnlySpan<TokenRow> tokens, string text, int firstRow)
    {
        var size = _model.WindowSize;
        var flags = FlagsOf(tokens, text);
        Span<nint> parts = stackalloc nint[ContextFlags.Count + SyntaxModel.Window];
        fixed (short* context = _model.Context)
            for (var i = 0; i < tokens.Length; i++)
            {
                var count = 0;
                for (var place = 0; place < SyntaxModel.Window; place++)
                    parts[count++] = (nint)(ProductsAt(firstRow, i + place - Reach, tokens.Length) + place * size);
                var own = flags | (i == 0 || tokens[i].Has(TokenTraits.SpaceBefore) ? 0 : ContextFlags.Attached);
                for (; own != 0; own &= own - 1) parts[count++] = (nint)(context + BitOperations.TrailingZeroCount(own) * size);
                WindowSum.ToBytes(parts[..count], size, SyntaxRanges.Window, _input.Start + (firstRow + i) * _model.Local.Inputs);
            }
    }

    /// <summary>The second part of the input of a piece's rows: a recurrent layer over what the words give to its gates.</summary>
    private void Recur(int firstRow, int count)
    {
        var (size, gates) = (_model.EarlySize, SyntaxModel.Window * _model.WindowSize);
        for (var i = 0; i < count; i++) _gates[i] = (nint)(_cache[firstRow + i] + gates);
        RecurrentLayer.Run(_gates.AsSpan(0, count), size / 2, _early.Start, size);
        for (var i = 0; i < count; i++)
            ByteStates.Fill(_early.Start + i * size, SyntaxRanges.Early, size, _input.Start + (firstRow + i) * _model.Local.Inputs + _model.WindowSize);
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
