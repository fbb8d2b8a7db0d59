using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>
/// What word forms give to the places of the window and to their gates, computed once for a form and kept, for one thread. Of two forms of a
/// set the one that was not used last makes room for a new one; the numbers are the same whether they were kept or not.
/// </summary>
internal sealed unsafe class WordCache
{
    private const int SetBits = 14;
    private const int Ways = 2;

    /// <summary>The states that a line of the processor's cache holds.</summary>
    private const int LineOfCache = 32;

    private static readonly int MostNew = IntegerKernel.Pad(SentenceBlocks.MaxRows);
    private readonly SyntaxModel _model;
    private readonly int _width;
    private readonly ulong[] _keys = new ulong[Ways << SetBits];
    private readonly byte[] _lastUsed = new byte[1 << SetBits];

    /// <summary>For each slot the row among the new products where its own still are, plus 1; 0 where they are in place.</summary>
    private readonly ushort[] _newRow = new ushort[Ways << SetBits];

    private readonly int[] _newSlots = new int[MostNew];
    private readonly AlignedBuffer<short> _kept, _new, _input, _mixed;
    private readonly AlignedBuffer<float> _features;
    private readonly AlignedBuffer<int> _sums;
    private readonly nint[] _products = new nint[SentenceBlocks.MaxRows];
    private int _newCount;

    /// <summary>An empty cache for a model.</summary>
    public WordCache(SyntaxModel model)
    {
        _model = model;
        _width = model.Products.Outputs;
        _kept = new AlignedBuffer<short>(((Ways << SetBits) + 1) * _width);
        _new = new AlignedBuffer<short>(MostNew * _width);
        _input = new AlignedBuffer<short>(MostNew * model.Mix.Inputs);
        _mixed = new AlignedBuffer<short>(MostNew * model.Products.Inputs);
        _features = new AlignedBuffer<float>(model.Mix.Inputs);
        _sums = new AlignedBuffer<int>(MostNew * Math.Max(model.Mix.Outputs, _width));
        Describe("");
        Compute();
        _newCount = 0;
        new ReadOnlySpan<short>(_new.Start, _width).CopyTo(new Span<short>(Outside, _width));
    }

    /// <summary>What the place outside a sentence gives to the places of the window.</summary>
    public short* Outside => _kept.Start + (Ways << SetBits) * _width;

    /// <summary>What the token in a row of the last block gives to the places of the window, a part for each.</summary>
    public short* this[int row] => (short*)_products[row];

    /// <summary>Finds or computes the products of a block's tokens; those of the block before are no longer valid.</summary>
    public void Resolve(ReadOnlySpan<TokenRow> tokens, string text, SentenceBlocks block)
    {
        foreach (ref readonly var piece in block.Pieces)
            for (var i = 0; i < piece.Count; i++)
                _products[piece.Row + i] = (nint)Find(tokens[piece.First + i], text);
        if (_newCount > 0) Compute();
    }

    /// <summary>Moves the new products of the last block to their slots.</summary>
    public void Keep()
    {
        for (var row = 0; row < _newCount; row++)
        {
            var slot = _newSlots[row];
            if (_newRow[slot] != row + 1) continue;
            new ReadOnlySpan<short>(_new.Start + row * _width, _width).CopyTo(new Span<short>(_kept.Start + (long)slot * _width, _width));
            _newRow[slot] = 0;
        }

        _newCount = 0;
    }

    private short* Find(in TokenRow token, string text)
    {
        var key = ((ulong)(uint)token.Length << 32) | token.Form;
        var set = (int)((token.Form ^ (token.Form >> 15)) & ((1u << SetBits) - 1));
        for (var way = 0; way < Ways; way++)
        {
            if (_keys[Ways * set + way] != key) continue;
            _lastUsed[set] = (byte)way;
            return Fetched(PlaceOf(Ways * set + way));
        }

        _lastUsed[set] ^= 1;
        var slot = Ways * set + _lastUsed[set];
        _keys[slot] = key;
        _newSlots[_newCount] = slot;
        _newRow[slot] = (ushort)(_newCount + 1);
        Describe(text.AsSpan(token.Start, token.Length));
        return PlaceOf(slot);
    }

    private short* PlaceOf(int slot) =>
        _newRow[slot] == 0 ? _kept.Start + (long)slot * _width : _new.Start + (_newRow[slot] - 1) * _width;

    /// <summary>Has the products of a word brought near: they lie anywhere in the cache's memory, and are read soon.</summary>
    private short* Fetched(short* products)
    {
        if (Sse.IsSupported)
            for (var at = products; at < products + _width; at += LineOfCache) Sse.Prefetch1(at);
        return products;
    }

    /// <summary>Adds the features of a form to those to compute.</summary>
    private void Describe(ReadOnlySpan<char> form)
    {
        _model.Words.Fill(form, _features.Span);
        IntegerEpilogue.Quantize(_features.Start, _model.Mix.Inputs, SyntaxModel.FeatureScale, _input.Start + _newCount * _model.Mix.Inputs);
        _newCount++;
    }

    private void Compute()
    {
        var (mix, products) = (_model.Mix, _model.Products);
        mix.Multiply(_newCount, _input.Start, mix.Inputs, _sums.Start);
        for (var row = 0; row < _newCount; row++)
            IntegerEpilogue.Maxout(mix, _sums.Start + row * mix.Outputs, _mixed.Start + row * products.Inputs);
        products.Multiply(_newCount, _mixed.Start, products.Inputs, _sums.Start);
        for (var row = 0; row < _newCount; row++)
            IntegerEpilogue.Keep(products, _sums.Start + row * _width, _new.Start + row * _width);
    }
}
