using System.Runtime.Intrinsics;
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
    private const int Ahead = 8;

    /// <summary>How many rows ahead what their words give is fetched.</summary>
    private const int AheadRows = 24;

    private const int MostWords = NameBlock.MaxRows * (1 + NameModel.Window) / 2;
    private static readonly int Rows = IntegerKernel.Pad(NameBlock.MaxRows) + 2;
    private readonly NameModel _model;
    private readonly NameWordCache _cache;
    private readonly AlignedBuffer<short> _window, _local, _upper;
    private readonly AlignedBuffer<ulong> _windowMarks, _localMarks;
    private readonly AlignedBuffer<float> _scores;
    private readonly nint[] _products = new nint[MostWords];

    /// <summary>For each row of the block with a token the first word of its window.</summary>
    private readonly int[] _firstWord = new int[NameBlock.MaxRows];

    private readonly CueSums _sums;
    private int _rowCount;

    /// <summary>An encoder for a model.</summary>
    public NameEncoder(NameModel model)
    {
        _model = model;
        (_cache, _sums) = (new NameWordCache(model, MostWords), new CueSums(model));
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
        FillRows(cues, candidates, block);
        foreach (ref readonly var segment in block.Segments)
            for (var i = 0; i < segment.Count; i++)
                if (candidates[segment.First + i]) Score(segment.Row + i);
    }

    private void Score(int row)
    {
        var marks = _model.Upper.Rectify(_local.Start + (row - 1) * _model.Local.Outputs, _localMarks.Start + row - 1, _upper.Start);
        _model.Tag.Real(_upper.Start, &marks, this[row]);
    }

    private void FindWords(NameScan scan, NameBlock block)
    {
        var (words, rows) = (0, 0);
        foreach (ref readonly var segment in block.Segments)
        {
            ref readonly var sentence = ref scan.Layer.Sentences[segment.Sentence];
            for (var i = 0; i < segment.Count; i++) _firstWord[rows++] = words + i;
            for (var token = segment.First - Reach; token < segment.First + segment.Count + Reach; token++)
            {
                if (token + Ahead < scan.Tokens.Length) _cache.Fetch(scan.Tokens[token + Ahead], scan.KindsAt(token + Ahead));
                _products[words++] = (nint)(token < sentence.FirstToken || token >= sentence.EndToken
                    ? _cache.Outside : _cache.Find(scan.Tokens[token], scan.Text, scan.KindsAt(token)));
            }
        }

        _rowCount = rows;
        _cache.Compute();
    }

    /// <summary>The sums of windows, and the local states of candidates and of their neighbours; what words give to windows is fetched meanwhile.</summary>
    private void FillRows(TokenCues cues, NameCandidates candidates, NameBlock block)
    {
        var (rows, sentence) = (0, -1);
        for (var i = 0; i < AheadRows; i++) FetchRow(i);
        foreach (ref readonly var segment in block.Segments)
        {
            if (segment.Sentence != sentence) cues.ReadSentence(sentence = segment.Sentence);
            _windowMarks.Start[segment.Row - 1] = _windowMarks.Start[segment.Row + segment.Count] = 0;
            _localMarks.Start[segment.Row - 1] = _localMarks.Start[segment.Row + segment.Count] = 0;
            var (before, at) = (false, candidates[segment.First]);
            FillWindow(_sums.Of(cues.KeyOf(segment.First)), rows, segment.Row);
            for (var i = 0; i < segment.Count; i++)
            {
                FetchRow(AheadRows + rows++);
                var (after, row) = (false, segment.Row + i);
                if (i + 1 < segment.Count)
                {
                    after = candidates[segment.First + i + 1];
                    FillWindow(_sums.Of(cues.KeyOf(segment.First + i + 1)), rows, row + 1);
                }

                if (before || at || after) FillLocal(row);
                (before, at) = (at, after);
            }
        }
    }

    private void FillLocal(int row) =>
        _localMarks.Start[row] = _model.Local.Rectify(_window.Start + (row - 1) * _model.WindowSize, _windowMarks.Start + row - 1, _local.Start + row * _model.Local.Outputs);

    /// <summary>Has what words give to the window of a row of the block fetched into the cache.</summary>
    private void FetchRow(int number)
    {
        if (number >= _rowCount || !Sse.IsSupported) return;
        var size = _model.WindowSize;
        fixed (nint* products = &_products[_firstWord[number]])
            for (var place = 0; place < NameModel.Window; place++)
                for (var at = 0; at < size; at += LineOfCache) Sse.Prefetch1((short*)products[place] + place * size + at);
    }

    /// <summary>Fills a row of the window: what its cues and the words around it give, zero where that is negative.</summary>
    private void FillWindow(short* cues, int number, int row)
    {
        var size = _model.WindowSize;
        var to = _window.Start + row * size;
        fixed (nint* products = &_products[_firstWord[number]])
        {
            short* a = (short*)products[0], b = (short*)products[1] + size, c = (short*)products[2] + 2 * size, d = (short*)products[3] + 3 * size, e = (short*)products[4] + 4 * size;
            var j = 0;
            if (Vector512.IsHardwareAccelerated)
                for (; j + 32 <= size; j += 32)
                {
                    var sum = Vector512.AddSaturate(Vector512.Load(cues + j), Vector512.Load(a + j));
                    sum = Vector512.AddSaturate(Vector512.AddSaturate(sum, Vector512.Load(b + j)), Vector512.Load(c + j));
                    sum = Vector512.AddSaturate(Vector512.AddSaturate(sum, Vector512.Load(d + j)), Vector512.Load(e + j));
                    Vector512.Max(sum, Vector512<short>.Zero).Store(to + j);
                }

            for (; j < size; j += 16)
            {
                var sum = Vector256.AddSaturate(Vector256.Load(cues + j), Vector256.Load(a + j));
                sum = Vector256.AddSaturate(Vector256.AddSaturate(sum, Vector256.Load(b + j)), Vector256.Load(c + j));
                sum = Vector256.AddSaturate(Vector256.AddSaturate(sum, Vector256.Load(d + j)), Vector256.Load(e + j));
                Vector256.Max(sum, Vector256<short>.Zero).Store(to + j);
            }
        }

        _windowMarks.Start[row] = SparseLayer.MarksOf(to, size);
    }
}
