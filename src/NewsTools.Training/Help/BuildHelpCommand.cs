namespace NewsTools.Training.Help;

/// <summary>Turns the Markdown help of <c>docs</c> into what PowerShell reads; the module's build calls it.</summary>
internal sealed class BuildHelpCommand : ICommand
{
    public string Name => "build-help";

    public string Usage => "--docs FOLDER --out FOLDER: docs/cmdlets/*.md to NewsTools.dll-Help.xml, docs/about_*.md to about_*.help.txt";

    public int Run(CommandOptions options, TextWriter output)
    {
        var docs = options.Get("docs", "docs");
        var target = options.Get("out", Path.Combine("lib", "en-US"));
        options.ThrowIfUnread();
        Directory.CreateDirectory(target);
        try
        {
            using (var file = new StreamWriter(Path.Combine(target, "NewsTools.dll-Help.xml")))
            using (var maml = new MamlWriter(file))
                foreach (var page in Directory.EnumerateFiles(Path.Combine(docs, "cmdlets"), "*-*.md").Order(StringComparer.Ordinal))
                    maml.Write(HelpPageReader.Read(page));
        }
        catch (HelpPageException problem)
        {
            output.WriteLine($"{problem.Message}");
            return 1;
        }

        foreach (var page in Directory.EnumerateFiles(docs, "about_*.md").Order(StringComparer.Ordinal))
        {
            using var file = new StreamWriter(Path.Combine(target, Path.GetFileNameWithoutExtension(page) + ".help.txt"));
            AboutTopicWriter.Write(page, file);
        }

        return 0;
    }
}
