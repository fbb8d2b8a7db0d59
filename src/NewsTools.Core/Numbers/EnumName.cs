namespace NewsTools;

/// <summary>
/// Reads the names of enumerations from word lists, by methods that are compiled ahead of time for all of them; those of the
/// runtime that are generic would be compiled in every process for each.
/// </summary>
internal static class EnumName
{
    /// <summary>The value with a name.</summary>
    /// <exception cref="ArgumentException">The enumeration has no such name.</exception>
    public static T Read<T>(string name, bool ignoreCase = false) where T : struct, Enum => (T)Read(typeof(T), name, ignoreCase);

    /// <summary>The value with a name; false where the enumeration has no such name.</summary>
    public static bool TryRead<T>(string name, out T value) where T : struct, Enum
    {
        var found = Find(typeof(T), name);
        value = found is null ? default : (T)found;
        return found is not null;
    }

    /// <summary>The number of names of an enumeration.</summary>
    public static int CountOf<T>() where T : struct, Enum => CountOf(typeof(T));

    private static object Read(Type type, string name, bool ignoreCase) => Enum.Parse(type, name, ignoreCase);

    private static object? Find(Type type, string name) => Enum.TryParse(type, name, out var value) ? value : null;

    private static int CountOf(Type type) => Enum.GetNames(type).Length;
}
