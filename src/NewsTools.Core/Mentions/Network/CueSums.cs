using NewsTools.Models;

namespace NewsTools;

/// <summary>
/// The sums of the window's bias and what a token's cues add to it, kept for the sets of cues that come again, for one
/// thread. They are what the order of <see cref="WindowSum"/> gives first, so the row's sum is the same with them.
/// </summary>
/// <param name="model">The weights.</param>
internal sealed unsafe class CueSums(NameModel model)
{
    private const int SetBits = 10;
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private readonly AlignedBuffer<short> _sums = new(model.WindowSize << SetBits);

    /// <summary>For each place the key of what it holds, plus 1.</summary>
    private readonly ulong[] _keys = new ulong[1 << SetBits];

    /// <summary>The sums of a set of cues, by its number in <see cref="TokenCues"/>.</summary>
    public short* Of(ulong key)
    {
        var place = (int)(key * Spread >> (64 - SetBits));
        var sums = _sums.Start + place * model.WindowSize;
        if (_keys[place] != key + 1) Fill(key, place, sums);
        return sums;
    }

    private void Fill(ulong key, int place, short* sums)
    {
        Span<byte> rows = stackalloc byte[TokenCues.Most];
        Span<nint> parts = stackalloc nint[1 + TokenCues.Most];
        fixed (short* table = model.Cues)
        {
            var count = 0;
            parts[count++] = (nint)table;
            foreach (var row in rows[..TokenCues.RowsOf(key, rows)]) parts[count++] = (nint)(table + (row + 1) * model.WindowSize);
            WindowSum.Keep(parts[..count], model.WindowSize, sums);
        }

        _keys[place] = key + 1;
    }
}
