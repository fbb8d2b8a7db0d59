using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>The characters that take two columns of a terminal, from the table that is embedded in the assembly.</summary>
internal static class WideCharacters
{
    private static readonly (int First, int Last)[] Ranges = [.. Lines().Where(line => line[0] != '#').Select(Range)];

    /// <summary>Whether a code point is one of them.</summary>
    public static bool Contains(int code)
    {
        int low = 0, high = Ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (code < Ranges[middle].First) high = middle - 1;
            else if (code > Ranges[middle].Last) low = middle + 1;
            else return true;
        }

        return false;
    }

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(WideCharacters).Assembly.GetManifestResourceStream("NewsTools.Formats.Writing.wide-characters.txt")
            ?? throw new InvalidOperationException("The table 'wide-characters.txt' is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { Length: > 0 } line) yield return line;
    }

    private static (int First, int Last) Range(string line)
    {
        var codes = line.Split(' ');
        return (Code(codes[0]), Code(codes[1]));
    }

    private static int Code(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
