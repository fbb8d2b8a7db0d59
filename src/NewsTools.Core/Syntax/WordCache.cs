using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>
/// What word forms give to the places of the window, computed once for a form and kept, for one thread. The oldest form of
/// a set of two makes room for a new one; what is returned is the same whether it was kept or not.
/// </summary>
internal sealed unsafe class WordCache
{
    private const int SetBits = 12;
    private const int Ways = 2;
    private readonly SyntaxModel _model;
    private readonly int _width;
    private readonly ulong[] _keys = new ulong[Ways << SetBits];
    private readonly bool[] _second = new bool[1 << SetBits];
    private readonly AlignedBuffer<short> _products;
    private readonly AlignedBuffer<float> _features;
    private readonly AlignedBuffer<short> _input, _mixed;
    private readonly AlignedBuffer<int> _sums;

    /// <summary>An empty cache for a model.</summary>
    public WordCache(SyntaxModel model)
    {
        _model = model;
        _width = model.Products.Outputs;
        _products = new AlignedBuffer<short>(((Ways << SetBits) + 1) * _width);
        _features = new AlignedBuffer<float>(model.Mix.Inputs);
        _input = new AlignedBuffer<short>(model.Mix.Inputs);
        _mixed = new AlignedBuffer<short>(model.Products.Inputs);
        _sums = new AlignedBuffer<int>(Math.Max(model.Mix.Outputs, _width));
        Compute("", Outside);
    }

    /// <summary>What the place outside a sentence gives to the places of the window.</summary>
    public short* Outside => _products.Start + (Ways << SetBits) * _width;

    /// <summary>What a token gives to the places of the window, a block for each; valid until the next call.</summary>
    public short* Products(in TokenRow token, string text)
    {
        var key = ((ulong)(uint)token.Length << 32) | token.Form;
        var set = (int)((token.Form ^ (token.Form >> 15)) & ((1u << SetBits) - 1));
        var slot = Ways * set;
        if (_keys[slot] == key)
        {
            _second[set] = true;
            return _products.Start + (long)slot * _width;
        }

        if (_keys[slot + 1] == key)
        {
            _second[set] = false;
            return _products.Start + (long)(slot + 1) * _width;
        }

        if (_second[set]) slot++;
        _second[set] = !_second[set];
        _keys[slot] = key;
        var products = _products.Start + (long)slot * _width;
        Compute(text.AsSpan(token.Start, token.Length), products);
        return products;
    }

    private void Compute(ReadOnlySpan<char> form, short* to)
    {
        _model.Words.Fill(form, _features.Span);
        IntegerEpilogue.Quantize(_features.Start, _model.Mix.Inputs, SyntaxModel.FeatureScale, _input.Start);
        _model.Mix.Multiply(1, _input.Start, _model.Mix.Inputs, _sums.Start);
        IntegerEpilogue.Maxout(_model.Mix, _sums.Start, _mixed.Start);
        _model.Products.Multiply(1, _mixed.Start, _model.Products.Inputs, _sums.Start);
        IntegerEpilogue.Keep(_model.Products, _sums.Start, to);
    }
}
