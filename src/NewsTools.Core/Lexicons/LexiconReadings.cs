namespace NewsTools;

/// <summary>The readings of one surface, to be walked with <c>foreach</c>; nothing is allocated.</summary>
public ref struct LexiconReadings
{
    private readonly LexiconImage _image;
    private readonly ReadOnlySpan<uint> _readings;
    private int _next;

    internal LexiconReadings(LexiconImage image, ReadOnlySpan<uint> readings)
    {
        _image = image;
        _readings = readings;
    }

    /// <summary>How many there are.</summary>
    public readonly int Count => _readings.Length;

    /// <summary>The reading that <see cref="MoveNext"/> went to.</summary>
    public readonly LexiconReading Current => new(_image, _readings[_next - 1]);

    /// <summary>The reading at an index from 0.</summary>
    public readonly LexiconReading this[int index] => new(_image, _readings[index]);

    /// <summary>Goes to the next reading.</summary>
    public bool MoveNext() => _next++ < _readings.Length;

    /// <summary>The readings themselves.</summary>
    public readonly LexiconReadings GetEnumerator() => this;
}
