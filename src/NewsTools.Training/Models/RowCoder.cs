using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsTools.Models;

namespace NewsTools.Training.Models;

/// <summary>Finds the codes of rows as <see cref="CodedTable"/> reads them: k-means for each part of the rows (Lloyd 1982).</summary>
internal sealed class RowCoder
{
    private const int Centers = CodedTable.Centers;
    private const int SampleSize = 16_384;
    private const int Rounds = 10;
    private readonly int _parts, _width;
    private readonly float[] _centers;
    private readonly byte[] _codes;

    /// <summary>Codes the rows of a matrix.</summary>
    /// <param name="values">The rows.</param>
    /// <param name="columns">The columns of the matrix.</param>
    /// <param name="parts">How many parts a row is cut into; they divide the columns.</param>
    public RowCoder(ReadOnlyMemory<float> values, int columns, int parts)
    {
        (_parts, _width, Rows) = (parts, columns / parts, values.Length / columns);
        (_centers, _codes) = (new float[parts * Centers * _width], new byte[Rows * parts]);
        Parallel.For(0, parts, part => Code(values.Span, columns, part));
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>Writes a row as its codes give it.</summary>
    public void Decode(int row, Span<float> to)
    {
        for (var part = 0; part < _parts; part++)
            CenterOf(part, _codes[row * _parts + part]).CopyTo(to[(part * _width)..]);
    }

    /// <summary>The section of a model file, with the rows in a given order.</summary>
    public byte[] Pack(ReadOnlySpan<int> order)
    {
        int[] header = [order.Length, _parts, _width];
        var codes = new byte[order.Length * _parts];
        for (var i = 0; i < order.Length; i++) _codes.AsSpan(order[i] * _parts, _parts).CopyTo(codes.AsSpan(i * _parts));
        return [.. MemoryMarshal.AsBytes<int>(header), .. MemoryMarshal.AsBytes<float>(_centers), .. codes];
    }

    private Span<float> CenterOf(int part, int center) => _centers.AsSpan((part * Centers + center) * _width, _width);

    private void Code(ReadOnlySpan<float> values, int columns, int part)
    {
        var step = Math.Max(1, Rows / SampleSize);
        var sample = Math.Min(Rows, SampleSize);
        for (var center = 0; center < Centers; center++)
            values.Slice((int)((long)center * sample / Centers) * step * columns + part * _width, _width).CopyTo(CenterOf(part, center));
        var (sums, counts) = (new float[Centers * _width], new int[Centers]);
        for (var round = 0; round < Rounds; round++)
        {
            sums.AsSpan().Clear();
            counts.AsSpan().Clear();
            var search = new NearestCenter(_centers.AsSpan(part * Centers * _width, Centers * _width), _width);
            for (var i = 0; i < sample; i++)
            {
                var row = values.Slice(i * step * columns + part * _width, _width);
                var center = search.Of(row);
                counts[center]++;
                for (var j = 0; j < _width; j++) sums[center * _width + j] += row[j];
            }

            for (var center = 0; center < Centers; center++)
                for (var j = 0; j < _width && counts[center] > 0; j++) CenterOf(part, center)[j] = sums[center * _width + j] / counts[center];
        }

        var last = new NearestCenter(_centers.AsSpan(part * Centers * _width, Centers * _width), _width);
        for (var i = 0; i < Rows; i++) _codes[i * _parts + part] = (byte)last.Of(values.Slice(i * columns + part * _width, _width));
    }

    /// <summary>Finds which center a part lies nearest to: sixteen at a time, the lowest number of equals.</summary>
    private sealed class NearestCenter
    {
        private const int Lanes = 16;
        private readonly int _width;
        private readonly Vector512<float>[] _halfSquares = new Vector512<float>[Centers / Lanes];
        private readonly Vector512<float>[] _columns;

        public NearestCenter(ReadOnlySpan<float> centers, int width)
        {
            (_width, _columns) = (width, new Vector512<float>[Centers / Lanes * width]);
            for (var center = 0; center < Centers; center++)
                for (var j = 0; j < width; j++)
                {
                    var value = centers[center * width + j];
                    ref var half = ref _halfSquares[center / Lanes];
                    half = half.WithElement(center % Lanes, half.GetElement(center % Lanes) + 0.5f * value * value);
                    ref var column = ref _columns[center / Lanes * width + j];
                    column = column.WithElement(center % Lanes, value);
                }
        }

        public int Of(ReadOnlySpan<float> part)
        {
            var (best, at) = (Vector512.Create(float.PositiveInfinity), Vector512<int>.Zero);
            for (var block = 0; block < _halfSquares.Length; block++)
            {
                var distance = _halfSquares[block];
                for (var j = 0; j < _width; j++) distance -= _columns[block * _width + j] * part[j];
                var nearer = Vector512.LessThan(distance, best);
                best = Vector512.ConditionalSelect(nearer, distance, best);
                at = Vector512.ConditionalSelect(nearer.AsInt32(), Vector512.Create(block * Lanes) + Vector512<int>.Indices, at);
            }

            var (least, center) = (float.PositiveInfinity, 0);
            for (var lane = 0; lane < Lanes; lane++)
                if (best.GetElement(lane) is var distance && (distance < least || (distance == least && at.GetElement(lane) < center)))
                    (least, center) = (distance, at.GetElement(lane));
            return center;
        }
    }
}
