using System.Runtime.Intrinsics.X86;
using NewsTools.Models;

namespace NewsTools;

/// <summary>Computes the scores of tags of a block's tokens. For one thread.</summary>
internal sealed unsafe class NameEncoder
{
    private const int Reach = NameModel.Window / 2;

    /// <summary>The states that a line of the processor's cache holds.</summary>
    private const int LineOfCache = 32;

    /// <summary>How many tokens ahead words are fetched.</summary>
    private const int Ahead = 6;

    private const int MostWords = NameBlock.MaxRows * (1 + NameModel.Window) / 2;
    private static readonly int Rows = IntegerKernel.Pad(NameBlock.MaxRows) + 2;
    private readonly NameModel _model;
    private readonly NameWordCache _cache;
    private readonly AlignedBuffer<short> _window, _local, _upper;
    private readonly AlignedBuffer<ulong> _windowMarks, _localMarks;
    private readonly AlignedBuffer<float> _scores;
    private readonly nint[] _products = new nint[MostWords];

    /// <summary>An encoder for a model.</summary>
    public NameEncoder(NameModel model)
    {
        _model = model;
        _cache = new NameWordCache(model, MostWords);
        _window = new AlignedBuffer<short>(Rows * model.WindowSize);
        _local = new AlignedBuffer<short>(Rows * model.Local.Outputs);
        _upper = new AlignedBuffer<short>(model.Upper.Outputs);
        (_windowMarks, _localMarks) = (new AlignedBuffer<ulong>(Rows), new AlignedBuffer<ulong>(Rows));
        _scores = new AlignedBuffer<float>(Rows * NameTag.Padded);
    }

    /// <summary>The model that it computes with.</summary>
    public NameModel Model => _model;

    /// <summary>The scores of the tags of a row, where its token is a candidate.</summary>
    public float* this[int row] => _scores.Start + row * NameTag.Padded;

    /// <summary>Computes the scores of a block's candidates.</summary>
    public void Encode(NameScan scan, TokenCues cues, NameCandidates candidates, NameBlock block)
    {
        FindWords(scan, block);
        FillWindow(scan, cues, block);
        _cache.Keep();
        foreach (ref readonly var segment in block.Segments) FillLocal(segment, candidates);
        foreach (ref readonly var segment in block.Segments)
            for (var i = 0; i < segment.Count; i++)
                if (candidates[segment.First + i]) Score(segment.Row + i);
    }

    /// <summary>The local states of candidates and of their neighbours.</summary>
    private void FillLocal(in NameSegment segment, NameCandidates candidates)
    {
        var (size, wide) = (_model.WindowSize, _model.Local.Outputs);
        _windowMarks.Start[segment.Row - 1] = _windowMarks.Start[segment.Row + segment.Count] = 0;
        _localMarks.Start[segment.Row - 1] = _localMarks.Start[segment.Row + segment.Count] = 0;
        var (before, at) = (false, candidates[segment.First]);
        for (var i = 0; i < segment.Count; i++)
        {
            var after = i + 1 < segment.Count && candidates[segment.First + i + 1];
            var row = segment.Row + i;
            if (before || at || after)
                _localMarks.Start[row] = _model.Local.Rectify(_window.Start + (row - 1) * size, _windowMarks.Start + row - 1, _local.Start + row * wide);
            (before, at) = (at, after);
        }
    }

    private void Score(int row)
    {
        var marks = _model.Upper.Rectify(_local.Start + (row - 1) * _model.Local.Outputs, _localMarks.Start + row - 1, _upper.Start);
        _model.Tag.Real(_upper.Start, &marks, this[row]);
    }

    private void FindWords(NameScan scan, NameBlock block)
    {
        var at = 0;
        foreach (ref readonly var segment in block.Segments)
        {
            ref readonly var sentence = ref scan.Layer.Sentences[segment.Sentence];
            for (var i = -Reach; i < segment.Count + Reach; i++)
            {
                var token = segment.First + i;
                if (token + Ahead < scan.Tokens.Length) _cache.Fetch(scan.Tokens[token + Ahead], scan.KindsAt(token + Ahead));
                var product = token < sentence.FirstToken || token >= sentence.EndToken
                    ? _cache.Outside : _cache.Find(scan.Tokens[token], scan.Text, scan.KindsAt(token));
                _products[at++] = (nint)product;
                Fetch(product, Math.Max(0, i + Reach + 1 - segment.Count), Math.Min(NameModel.Window, i + Reach + 1));
            }
        }

        _cache.Compute();
    }

    /// <summary>Has what a word gives to some places of the window fetched into the cache, ahead of when it is summed.</summary>
    private void Fetch(short* product, int first, int end)
    {
        if (!Sse.IsSupported) return;
        var size = _model.WindowSize;
        for (int at = first * size, last = end * size; at < last; at += LineOfCache) Sse.Prefetch1(product + at);
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
                    foreach (var cue in rows[..cues.RowsOf(segment.First + i, rows)]) parts[count++] = (nint)(table + (cue + 1) * size);
                    for (var place = 0; place < NameModel.Window; place++) parts[count++] = (nint)((short*)_products[products + place] + place * size);
                    var row = segment.Row + i;
                    WindowSum.Rectify(parts[..count], size, _window.Start + row * size);
                    _windowMarks.Start[row] = SparseLayer.MarksOf(_window.Start + row * size, size);
                }

                products += 2 * Reach;
            }
    }
}
