namespace NewsTools.Core.Tests;

/// <summary>Reads the language cases in Corpus: one a line, fields parted by <c> => </c>, lines with # in front left out.</summary>
internal static class CorpusFile
{
    public static IEnumerable<string[]> Read(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" => "));

    public static TheoryData<string, string> ReadPairs(string name)
    {
        var data = new TheoryData<string, string>();
        foreach (var fields in Read(name)) data.Add(fields[0], fields[1]);
        return data;
    }

    public static TheoryData<string, string, string> ReadTriples(string name)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var fields in Read(name)) data.Add(fields[0], fields[1], fields[2]);
        return data;
    }
}
