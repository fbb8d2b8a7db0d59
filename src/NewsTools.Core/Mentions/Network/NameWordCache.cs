using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>
/// What word forms give to the places of the window, computed once for a form and what the lexicon says of it, and kept,
/// for one thread. New forms of a block are computed together. The numbers are the same whether they were kept or not.
/// </summary>
internal sealed unsafe class NameWordCache
{
    private const int SetBits = 11;

    /// <summary>The forms of a set, whose keys fill one vector.</summary>
    private const int Ways = 8;

    private readonly NameModel _model;
    private readonly int _width;
    private readonly int _mostNew;
    private readonly AlignedBuffer<ulong> _keys = new(Ways << SetBits);

    /// <summary>For each set a bit for each form that was used since all of them had been; the first without gives way.</summary>
    private readonly byte[] _used = new byte[1 << SetBits];

    /// <summary>For each slot the row among the new products where its own still are, plus 1; 0 where they are in place.</summary>
    private readonly ushort[] _newRow = new ushort[Ways << SetBits];

    private readonly int[] _newSlots;
    private readonly AlignedBuffer<short> _kept, _new, _input, _mixed;
    private readonly AlignedBuffer<float> _features;
    private readonly AlignedBuffer<int> _sums;
    private int _newCount;

    /// <summary>An empty cache for a model.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="mostWords">The most words of a block.</param>
    public NameWordCache(NameModel model, int mostWords)
    {
        _model = model;
        _width = model.Products.Outputs;
        _mostNew = IntegerKernel.Pad(mostWords);
        _newSlots = new int[_mostNew];
        _kept = new AlignedBuffer<short>(((Ways << SetBits) + 1) * _width);
        _new = new AlignedBuffer<short>(_mostNew * _width);
        _input = new AlignedBuffer<short>(_mostNew * model.Mix.Inputs);
        _mixed = new AlignedBuffer<short>(_mostNew * model.Products.Inputs);
        _features = new AlignedBuffer<float>(model.Mix.Inputs);
        _sums = new AlignedBuffer<int>(_mostNew * Math.Max(model.Mix.Outputs, _width));
        Describe("", 0);
        Compute();
        _newCount = 0;
        new ReadOnlySpan<short>(_new.Start, _width).CopyTo(new Span<short>(Outside, _width));
    }

    /// <summary>What the place outside a sentence gives to the places of the window.</summary>
    public short* Outside => _kept.Start + (Ways << SetBits) * _width;

    /// <summary>Finds the place of a word's products, which hold once <see cref="Compute"/> was called and until <see cref="Keep"/> is.</summary>
    public short* Find(in TokenRow token, string text, ulong kinds)
    {
        var key = KeyOf(token, kinds);
        var set = SetOf(key);
        var hits = Vector512.Equals(Vector512.Load(_keys.Start + Ways * set), Vector512.Create(key)).ExtractMostSignificantBits();
        var isNew = hits == 0;
        var way = BitOperations.TrailingZeroCount(isNew ? ~(uint)_used[set] : (uint)hits);
        var used = _used[set] | 1 << way;
        _used[set] = (byte)(used == (1 << Ways) - 1 ? 1 << way : used);
        var slot = Ways * set + way;
        if (isNew) Add(slot, key, text.AsSpan(token.Start, token.Length), kinds);
        return PlaceOf(slot);
    }

    /// <summary>Has a word's keys fetched into the processor's cache, ahead of when it is looked for.</summary>
    public void Fetch(in TokenRow token, ulong kinds)
    {
        if (Sse.IsSupported) Sse.Prefetch0(_keys.Start + Ways * SetOf(KeyOf(token, kinds)));
    }

    /// <summary>Computes the products of the new words.</summary>
    public void Compute()
    {
        if (_newCount == 0) return;
        var (mix, products) = (_model.Mix, _model.Products);
        mix.Multiply(_newCount, _input.Start, mix.Inputs, _sums.Start);
        for (var row = 0; row < _newCount; row++)
            IntegerEpilogue.Maxout(mix, _sums.Start + row * mix.Outputs, _mixed.Start + row * products.Inputs);
        products.Multiply(_newCount, _mixed.Start, products.Inputs, _sums.Start);
        for (var row = 0; row < _newCount; row++)
            IntegerEpilogue.Keep(products, _sums.Start + row * _width, _new.Start + row * _width);
    }

    /// <summary>Moves the new products to their slots.</summary>
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

    private static ulong KeyOf(in TokenRow token, ulong kinds) => (((ulong)(uint)token.Length << 32) | token.Form) ^ (kinds * 0x9E3779B97F4A7C15);

    private static int SetOf(ulong key) => (int)((key ^ (key >> 15) ^ (key >> 41)) & ((1u << SetBits) - 1));

    private void Add(int slot, ulong key, ReadOnlySpan<char> form, ulong kinds)
    {
        _keys.Start[slot] = key;
        _newSlots[_newCount] = slot;
        _newRow[slot] = (ushort)(_newCount + 1);
        Describe(form, kinds);
    }

    private short* PlaceOf(int slot) =>
        _newRow[slot] == 0 ? _kept.Start + (long)slot * _width : _new.Start + (_newRow[slot] - 1) * _width;

    /// <summary>Adds the features of a form to those to compute.</summary>
    private void Describe(ReadOnlySpan<char> form, ulong kinds)
    {
        _model.Words.Fill(form, kinds, _features.Span);
        IntegerEpilogue.Quantize(_features.Start, _model.Mix.Inputs, NameModel.FeatureScale, _input.Start + _newCount * _model.Mix.Inputs);
        _newCount++;
    }
}
