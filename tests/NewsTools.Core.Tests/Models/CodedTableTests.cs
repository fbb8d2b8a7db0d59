using NewsTools.Models;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Models;

public sealed class CodedTableTests : IDisposable
{
    private const int Rows = 1000, Columns = 20, Parts = 4;
    private readonly string _path = Path.GetTempFileName();
    private readonly RowCoder _coder = new(Numbers(), Columns, Parts);

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Rows_come_back_as_the_coder_gives_them_in_the_order_that_was_asked_for()
    {
        int[] order = [7, 0, 999];
        using var file = Write(_coder.Pack(order));
        var table = new CodedTable(file, "codes");
        Assert.Equal((order.Length, Columns), (table.Rows, table.Columns));
        for (var row = 0; row < order.Length; row++)
        {
            var (found, expected) = (new float[Columns], new float[Columns]);
            table.CopyTo(found, row);
            _coder.Decode(order[row], expected);
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void Codes_keep_most_of_the_rows()
    {
        var (error, all, row) = (0.0, 0.0, new float[Columns]);
        for (var i = 0; i < Rows; i++)
        {
            _coder.Decode(i, row);
            for (var j = 0; j < Columns; j++)
            {
                var value = Numbers()[i * Columns + j];
                error += (value - row[j]) * (value - row[j]);
                all += value * value;
            }
        }

        Assert.InRange(error / all, 0, 0.2);
    }

    [Fact]
    public void The_same_rows_give_the_same_codes() =>
        Assert.Equal(_coder.Pack([1, 2, 3]), new RowCoder(Numbers(), Columns, Parts).Pack([1, 2, 3]));

    [Fact]
    public void A_section_of_a_wrong_length_is_no_table_of_codes()
    {
        var bytes = _coder.Pack([1, 2]);
        using var file = Write(bytes.AsSpan(0, bytes.Length - 1));
        var problem = Assert.Throws<ModelFormatException>(() => new CodedTable(file, "codes"));
        Assert.Equal($"The section 'codes' of '{_path}' is no table of codes: it says 2 rows of 4 parts, 5 wide, and has {bytes.Length - 1} bytes.", problem.Message);
    }

    private ModelFile Write(ReadOnlySpan<byte> section)
    {
        var file = new ModelFileWriter();
        file.Add("codes", section);
        file.Write(_path);
        return ModelFile.Open(_path);
    }

    private static float[] Numbers()
    {
        var dice = new Dice(5);
        return [.. Enumerable.Range(0, Rows * Columns).Select(_ => dice.NextSingle() * 2 - 1)];
    }
}
