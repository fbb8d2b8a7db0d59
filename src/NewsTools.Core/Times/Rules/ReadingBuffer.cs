namespace NewsTools;

/// <summary>Readings as they are collected for one number; reused from one to the next.</summary>
internal sealed class ReadingBuffer
{
    private readonly TimeReading[] _rows = new TimeReading[16];
    private int _count;

    /// <summary>Takes all away.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a reading.</summary>
    public void Add(TimeClass kind, int value) => _rows[_count++] = new TimeReading((ushort)kind, value);

    /// <summary>The readings of a word and then those collected.</summary>
    public TimeReading[] After(TimeReading[] word)
    {
        if (_count == 0) return word;
        var all = new TimeReading[word.Length + _count];
        Array.Copy(word, all, word.Length);
        Array.Copy(_rows, 0, all, word.Length, _count);
        return all;
    }
}
