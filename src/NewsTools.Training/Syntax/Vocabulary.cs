namespace NewsTools.Training.Syntax;

/// <summary>Numbers for the entries of training that occur often enough, in the order of their first occurrence; 0 stands for the others.</summary>
internal sealed class Vocabulary<T> where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _items = [];
    private readonly List<int> _counts = [];

    /// <summary>Counts the entries and keeps those that occur at least <paramref name="atLeast"/> times.</summary>
    public Vocabulary(IEnumerable<T> occurrences, int atLeast)
    {
        var all = new List<T>();
        var counts = new Dictionary<T, int>();
        foreach (var item in occurrences)
        {
            if (counts.TryAdd(item, 0)) all.Add(item);
            counts[item]++;
        }

        foreach (var item in all.Where(item => counts[item] >= atLeast))
        {
            _numbers.Add(item, _numbers.Count + 1);
            _items.Add(item);
            _counts.Add(counts[item]);
        }
    }

    /// <summary>The number of entries, without the others.</summary>
    public int Count => _items.Count;

    /// <summary>The entries from number 1 on.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>The number of an entry, or 0.</summary>
    public int this[T item] => _numbers.GetValueOrDefault(item);

    /// <summary>How often the entry of a number occurred.</summary>
    public int CountOf(int number) => _counts[number - 1];
}
