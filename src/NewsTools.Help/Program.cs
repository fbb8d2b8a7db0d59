namespace NewsTools.Help;

/// <summary>Turns the Markdown pages of cmdlets and topics into the files that Get-Help reads.</summary>
internal static class Program
{
    private const string Usage = "usage: NewsTools.Help <folder of cmdlet pages> <folder of about_ topics> <target folder>";

    private static int Main(string[] args)
    {
        if (args is not [var cmdlets, var topics, var target])
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        try
        {
            Directory.CreateDirectory(target);
            WriteCmdlets(cmdlets, Path.Combine(target, "NewsTools.dll-Help.xml"));
            foreach (var topic in Files(topics, "about_*.md"))
                File.WriteAllText(Path.Combine(target, Path.GetFileNameWithoutExtension(topic) + ".help.txt"), TopicText.Of(File.ReadAllText(topic)));
            return 0;
        }
        catch (PageException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }

    private static void WriteCmdlets(string folder, string target)
    {
        var pages = Files(folder, "*.md").Select(HelpPageReader.Read).ToList();
        using var stream = File.Create(target);
        MamlWriter.Write(pages, stream);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);
}
