using System.Globalization;

namespace NewsTools;

/// <summary>Reads the names of enumerations from word lists, by a method that is compiled ahead of time for all of them.</summary>
internal static class EnumName
{
    /// <summary>The number of a name.</summary>
    /// <exception cref="ArgumentException">The enumeration has no such name.</exception>
    public static int Read(Type type, string name) => Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture);
}
