namespace NewsTools;

/// <summary>Sums by number, cleared in as many steps as were touched. Not thread-safe.</summary>
internal sealed class NumberSums
{
    private int[] _touched = new int[256];
    private float[] _sums = new float[256];
    private int _count;

    /// <summary>The sum of a number.</summary>
    public float this[int number] => number < _sums.Length ? _sums[number] : 0;

    /// <summary>Adds a weight, above 0, to the sum of a number.</summary>
    public void Add(int number, float weight)
    {
        if (number >= _sums.Length) Array.Resize(ref _sums, Math.Max(number + 1, _sums.Length * 2));
        if (_sums[number] == 0)
        {
            if (_count == _touched.Length) Array.Resize(ref _touched, _count * 2);
            _touched[_count++] = number;
        }

        _sums[number] += weight;
    }

    /// <summary>Forgets every sum.</summary>
    public void Clear()
    {
        for (var i = 0; i < _count; i++) _sums[_touched[i]] = 0;
        _count = 0;
    }

    /// <summary>Puts the numbers with the greatest sums into a buffer, the greatest first; of equal ones the lower number.</summary>
    /// <returns>The filled part of the buffer.</returns>
    public ReadOnlySpan<int> Best(Span<int> buffer)
    {
        var found = 0;
        for (var i = 0; i < _count; i++)
        {
            var number = _touched[i];
            if (found == buffer.Length && !IsBefore(number, buffer[found - 1])) continue;
            var at = found < buffer.Length ? found++ : found - 1;
            for (; at > 0 && IsBefore(number, buffer[at - 1]); at--) buffer[at] = buffer[at - 1];
            buffer[at] = number;
        }

        return buffer[..found];
    }

    private bool IsBefore(int left, int right) =>
        _sums[left] > _sums[right] || (_sums[left] == _sums[right] && left < right);
}
