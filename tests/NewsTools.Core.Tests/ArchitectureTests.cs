using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsTools.Core.Tests;

/// <summary>Dependencies point one way: between projects, and between the folders of the core.</summary>
public partial class ArchitectureTests
{
    /// <summary>What each project may know of the others, as the design says.</summary>
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["NewsTools.Core"] = [],
        ["NewsTools.Formats"] = ["NewsTools.Core"],
        ["NewsTools"] = ["NewsTools.Core", "NewsTools.Formats"],
        ["NewsTools.Loader"] = [],
        ["NewsTools.Help"] = [],
        ["NewsTools.Shell"] = [],
        ["NewsTools.Training"] = ["NewsTools.Core", "NewsTools.Formats"],
    };

    /// <summary>The folders of the core, each above those that it may use. Pipeline ties them together and is free.</summary>
    private static readonly string[] CoreFolders =
    [
        "Text", "Articles", "Models", "Lexicons", "Numbers", "Syntax", "Mentions", "Times", "Quantities", "Entities",
        "Statements", "Events", "Summaries", "Stories",
    ];

    [Fact]
    public void Core_references_the_runtime_alone()
    {
        var foreign = typeof(Article).Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard"));
        Assert.Empty(foreign);
    }

    [Fact]
    public void Projects_reference_only_those_below_them()
    {
        foreach (var (project, allowed) in MayReference)
        {
            var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
            var referenced = file.Descendants("ProjectReference")
                .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.All(referenced, name => Assert.True(allowed.Contains(name), $"{project} must not reference {name}."));
        }
    }

    [Fact]
    public void Only_Formats_sees_third_party_packages()
    {
        foreach (var project in (string[])["NewsTools.Core", "NewsTools.Loader", "NewsTools"])
        {
            var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
            var packages = file.Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);
            Assert.DoesNotContain(packages, package => package != "PowerShellStandard.Library" || project == "NewsTools.Core");
        }
    }

    [Fact]
    public void Folders_of_the_core_use_only_those_below_them()
    {
        var core = Path.Combine(Repository.Root, "src", "NewsTools.Core");
        var homes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var rank = 0; rank < CoreFolders.Length; rank++)
            foreach (var (_, code) in SourcesOf(core, rank))
                foreach (Match type in DeclaredType().Matches(code))
                    homes[type.Groups[1].Value] = rank;

        var upward = new List<string>();
        for (var rank = 0; rank < CoreFolders.Length; rank++)
            foreach (var (file, code) in SourcesOf(core, rank))
            {
                // A member or parameter may have the name of a type above it: Article.WordCount.
                var members = DeclaredMember().Matches(code).Select(match => match.Groups["name"].Value).ToHashSet();
                upward.AddRange(Identifier().Matches(code)
                    .Select(match => match.Value)
                    .Where(name => homes.TryGetValue(name, out var home) && home > rank && char.IsUpper(name[0]))
                    .Where(name => !members.Contains(name))
                    .Distinct()
                    .Select(name => $"{CoreFolders[rank]}/{Path.GetFileName(file)} uses {CoreFolders[homes[name]]}'s {name}"));
            }

        Assert.Empty(upward);
    }

    [Fact]
    public void Every_field_of_a_fact_is_read_only()
    {
        var facts = typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) || type == typeof(Fact));
        var mutable = facts
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");
        Assert.Empty(mutable);
    }

    [Fact]
    public void Every_fact_type_is_sealed()
    {
        var open = typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsSealed);
        Assert.Empty(open);
    }

    private static IEnumerable<(string File, string Code)> SourcesOf(string core, int rank)
    {
        var folder = Path.Combine(core, CoreFolders[rank]);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => (file, CommentOrString().Replace(File.ReadAllText(file), " ")))
            : [];
    }

    [GeneratedRegex("""//.*|"(?:\\.|[^"\\\n])*"|\.[A-Za-z_]\w*""")]
    private static partial Regex CommentOrString();

    /// <summary>Types that other files can use; a private one is its file's own.</summary>
    [GeneratedRegex(@"(?<!\bprivate\s+(?:(?:readonly|ref|sealed|static|record)\s+)*)\b(?:class|struct|record|enum|interface)\s+(?:struct\s+|class\s+)?([A-Z]\w*)")]
    private static partial Regex DeclaredType();

    [GeneratedRegex(@"\b(?!new|return|is|in|out|case|not|or|and)[\w?<>\[\]]+\s+(?<name>[A-Z]\w*)\s*(?:\{|=>|[,)=;])|^\s+(?<name>[A-Z]\w*)(?:\s*=[^;]*)?,\s*$", RegexOptions.Multiline)]
    private static partial Regex DeclaredMember();

    [GeneratedRegex(@"\b[A-Za-z_]\w*\b")]
    private static partial Regex Identifier();
}
