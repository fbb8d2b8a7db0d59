namespace NewsTools.Models;

/// <summary>Finds words by their hash in a sorted list of a model file, read in place. Immutable; shared by all threads.</summary>
internal sealed unsafe class KeyIndex
{
    private readonly uint* _keys;
    private readonly int _count;

    /// <summary>Reads the list.</summary>
    /// <exception cref="ModelFormatException">The section is absent, damaged or of a wrong length.</exception>
    public KeyIndex(ModelFile file, string section)
    {
        _keys = (uint*)file.Find(section, sizeof(uint), out _count);
    }

    /// <summary>The number of keys.</summary>
    public int Count => _count;

    /// <summary>The place of a key in the list, or -1.</summary>
    public int Find(uint key)
    {
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] == key) return middle;
            if (_keys[middle] < key) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
