using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>
/// What word forms give to the places of the window, computed once for a form and what the lexicon says of it, and kept,
/// for one thread. New forms of a block are computed together. The numbers are the same whether they were kept or not.
/// </summary>
/// <remarks>
/// Rows are given out as forms come, so that frequent forms, and those of an article, lie together and few pages of memory
/// are touched. When all are given out, the next that was not used since the last time around gives way (the clock).
/// </remarks>
internal sealed unsafe class NameWordCache
{
    private const int MostRows = 1 << 14;

    /// <summary>Twice as many keys as rows, so that a set is seldom full.</summary>
    private const int SetBits = 12;

    /// <summary>The keys of a set, which fill one vector and one line of the processor's cache.</summary>
    private const int Ways = 8;

    /// <summary>The bits of a key that hold the number of its row; the others, with the number of the set, tell forms apart.</summary>
    private const ulong RowBits = 0xFFFF;

    private readonly NameModel _model;
    private readonly int _width;
    private readonly AlignedBuffer<ulong> _keys = new(Ways << SetBits);
    private readonly AlignedBuffer<short> _rows, _input, _mixed;
    private readonly AlignedBuffer<float> _features;
    private readonly AlignedBuffer<int> _sums;

    /// <summary>For each row where its key is, and the block that used it last; 0 where the clock has passed since.</summary>
    private readonly (int Slot, int Block)[] _states = new (int, int)[MostRows];

    private readonly int[] _newRows;
    private int _newCount;
    private int _block = 1;
    private int _hand;

    /// <summary>An empty cache for a model.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="mostWords">The most words of a block.</param>
    public NameWordCache(NameModel model, int mostWords)
    {
        (_model, _width) = (model, model.Products.Outputs);
        var mostNew = IntegerKernel.Pad(mostWords);
        _newRows = new int[mostNew];
        _rows = new AlignedBuffer<short>((MostRows + 1) * _width);
        _input = new AlignedBuffer<short>(mostNew * model.Mix.Inputs);
        _mixed = new AlignedBuffer<short>(mostNew * model.Products.Inputs);
        _features = new AlignedBuffer<float>(model.Mix.Inputs);
        _sums = new AlignedBuffer<int>(mostNew * Math.Max(model.Mix.Outputs, _width));
        Array.Fill(_states, (-1, 0));
        Describe("", 0, MostRows);
        Compute();
    }

    /// <summary>What the place outside a sentence gives to the places of the window.</summary>
    public short* Outside => RowOf(MostRows);

    /// <summary>Finds the place of a word's products, which hold once <see cref="Compute"/> was called and until the next word is looked for.</summary>
    public short* Find(in TokenRow token, string text, ulong kinds)
    {
        var mixed = Mix(token, kinds);
        var (set, key) = (SetOf(mixed), Math.Max(mixed & ~RowBits, RowBits + 1));
        var keys = _keys.Start + set;
        var hits = Vector512.Equals(Vector512.Load(keys) & Vector512.Create(~RowBits), Vector512.Create(key)).ExtractMostSignificantBits();
        var row = hits != 0 ? (int)(keys[BitOperations.TrailingZeroCount(hits)] & RowBits) : Add(set, key, text.AsSpan(token.Start, token.Length), kinds);
        _states[row].Block = _block;
        return RowOf(row);
    }

    /// <summary>Has a word's keys fetched into the processor's cache, ahead of when it is looked for.</summary>
    public void Fetch(in TokenRow token, ulong kinds)
    {
        if (Sse.IsSupported) Sse.Prefetch0(_keys.Start + SetOf(Mix(token, kinds)));
    }

    /// <summary>Ends a block: computes the products of its new words.</summary>
    public void Compute()
    {
        _block = Math.Max(1, unchecked(_block + 1));
        if (_newCount == 0) return;
        var (mix, products) = (_model.Mix, _model.Products);
        mix.Multiply(_newCount, _input.Start, mix.Inputs, _sums.Start);
        for (var i = 0; i < _newCount; i++) IntegerEpilogue.Maxout(mix, _sums.Start + i * mix.Outputs, _mixed.Start + i * products.Inputs);
        products.Multiply(_newCount, _mixed.Start, products.Inputs, _sums.Start);
        for (var i = 0; i < _newCount; i++) IntegerEpilogue.Keep(products, _sums.Start + i * _width, RowOf(_newRows[i]));
        _newCount = 0;
    }

    private static ulong Mix(in TokenRow token, ulong kinds)
    {
        var mixed = ((((ulong)(uint)token.Length << 32) | token.Form) ^ (kinds * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        return mixed ^ (mixed >> 32);
    }

    /// <summary>Where the keys of a word's set begin.</summary>
    private static int SetOf(ulong mixed) => Ways * (int)(mixed & ((1 << SetBits) - 1));

    private short* RowOf(int row) => _rows.Start + (long)row * _width;

    /// <summary>Gives a row to a new word.</summary>
    private int Add(int set, ulong key, ReadOnlySpan<char> form, ulong kinds)
    {
        var row = NextRow();
        var free = Vector512.Equals(Vector512.Load(_keys.Start + set), Vector512<ulong>.Zero).ExtractMostSignificantBits();
        var slot = set + (free != 0 ? BitOperations.TrailingZeroCount(free) : row % Ways);
        // Where the set is full a form loses its key; its row stays as it is until its turn comes.
        if (free == 0) _states[(int)(_keys.Start[slot] & RowBits)].Slot = -1;
        _keys.Start[slot] = key | (uint)row;
        _states[row].Slot = slot;
        Describe(form, kinds, row);
        return row;
    }

    /// <summary>The next row that neither this block used nor any since the clock passed it last.</summary>
    private int NextRow()
    {
        for (; ; )
        {
            var row = _hand;
            _hand = (_hand + 1) % MostRows;
            ref var state = ref _states[row];
            if (state.Block == _block) continue;
            if (state.Block == 0)
            {
                if (state.Slot >= 0) _keys.Start[state.Slot] = 0;
                return row;
            }

            state.Block = 0;
        }
    }

    /// <summary>Adds the features of a form to those to compute.</summary>
    private void Describe(ReadOnlySpan<char> form, ulong kinds, int row)
    {
        _model.Words.Fill(form, kinds, _features.Span);
        IntegerEpilogue.Quantize(_features.Start, _model.Mix.Inputs, NameModel.FeatureScale, _input.Start + _newCount * _model.Mix.Inputs);
        _newRows[_newCount++] = row;
    }
}
