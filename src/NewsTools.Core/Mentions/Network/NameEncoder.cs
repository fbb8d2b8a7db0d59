using NewsTools.Models;

namespace NewsTools;

/// <summary>Computes the scores of tags of a block's tokens. For one thread.</summary>
internal sealed unsafe class NameEncoder
{
    private const int Reach = NameModel.Window / 2;
    private const int MostWords = NameBlock.MaxRows * (1 + NameModel.Window) / 2;
    private static readonly int Rows = IntegerKernel.Pad(NameBlock.MaxRows) + 2;
    private readonly NameModel _model;
    private readonly NameWordCache _cache;
    private readonly AlignedBuffer<short> _window, _local, _upper;
    private readonly AlignedBuffer<int> _sums;
    private readonly AlignedBuffer<float> _scores;
    private readonly nint[] _products = new nint[MostWords];

    /// <summary>An encoder for a model.</summary>
    public NameEncoder(NameModel model)
    {
        _model = model;
        _cache = new NameWordCache(model, MostWords);
        _window = new AlignedBuffer<short>(Rows * model.WindowSize);
        _local = new AlignedBuffer<short>(Rows * model.Local.Outputs);
        _upper = new AlignedBuffer<short>(Rows * model.Upper.Outputs);
        _sums = new AlignedBuffer<int>(Rows * Math.Max(Math.Max(model.Local.Outputs, model.Upper.Outputs), model.Tag.Outputs));
        _scores = new AlignedBuffer<float>(Rows * NameTag.Padded);
    }

    /// <summary>The model that it computes with.</summary>
    public NameModel Model => _model;

    /// <summary>The scores of the tags of a row.</summary>
    public float* this[int row] => _scores.Start + row * NameTag.Padded;

    /// <summary>Computes the scores of a block.</summary>
    public void Encode(NameScan scan, TokenCues cues, NameBlock block)
    {
        var size = _model.WindowSize;
        new Span<short>(_window.Start, (block.Rows + 1) * size).Clear();
        FindWords(scan, block);
        FillWindow(scan, cues, block);
        _cache.Keep();
        Narrow(_model.Local, block, _window.Start, size, _local.Start);
        Narrow(_model.Upper, block, _local.Start, _model.Local.Outputs, _upper.Start);
        var tag = _model.Tag;
        tag.Multiply(block.Rows, _upper.Start, tag.Inputs, _sums.Start);
        for (var row = 0; row < block.Rows; row++)
            IntegerEpilogue.Real(tag, _sums.Start + row * NameTag.Padded, 0, NameTag.Padded, this[row]);
    }

    /// <summary>From three neighbouring rows, which follow each other in memory, to one; rows without token are zero.</summary>
    private void Narrow(IntegerLayer layer, NameBlock block, short* from, int stride, short* to)
    {
        layer.Multiply(block.Rows - 1, from, stride, _sums.Start);
        var wide = layer.Outputs;
        new Span<short>(to, wide).Clear();
        foreach (ref readonly var segment in block.Segments)
        {
            for (var row = segment.Row; row < segment.Row + segment.Count; row++)
                IntegerEpilogue.Rectify(layer, _sums.Start + (row - 1) * wide, 0, wide, to + row * wide);
            new Span<short>(to + (segment.Row + segment.Count) * wide, wide).Clear();
        }
    }

    private void FindWords(NameScan scan, NameBlock block)
    {
        var at = 0;
        foreach (ref readonly var segment in block.Segments)
        {
            ref readonly var sentence = ref scan.Layer.Sentences[segment.Sentence];
            for (var token = segment.First - Reach; token < segment.First + segment.Count + Reach; token++)
                _products[at++] = (nint)(token < sentence.FirstToken || token >= sentence.EndToken
                    ? _cache.Outside : _cache.Find(scan.Tokens[token], scan.Text, scan.KindsAt(token)));
        }

        _cache.Compute();
    }

    private void FillWindow(NameScan scan, TokenCues cues, NameBlock block)
    {
        var size = _model.WindowSize;
        Span<byte> rows = stackalloc byte[TokenCues.Most];
        Span<nint> parts = stackalloc nint[1 + TokenCues.Most + NameModel.Window];
        var (products, sentence) = (0, -1);
        fixed (short* table = _model.Cues)
            foreach (ref readonly var segment in block.Segments)
            {
                if (segment.Sentence != sentence) cues.ReadSentence(sentence = segment.Sentence);
                for (var i = 0; i < segment.Count; i++, products++)
                {
                    var count = 0;
                    parts[count++] = (nint)table;
                    foreach (var row in rows[..cues.RowsOf(segment.First + i, rows)]) parts[count++] = (nint)(table + (row + 1) * size);
                    for (var place = 0; place < NameModel.Window; place++) parts[count++] = (nint)((short*)_products[products + place] + place * size);
                    WindowSum.Rectify(parts[..count], size, _window.Start + (segment.Row + i) * size);
                }

                products += 2 * Reach;
            }
    }
}
