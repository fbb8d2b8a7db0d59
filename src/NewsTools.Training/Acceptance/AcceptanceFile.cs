using YamlDotNet.RepresentationModel;

namespace NewsTools.Training.Acceptance;

/// <summary>The facts that one article must give, as a YAML file lists them.</summary>
internal sealed class AcceptanceFile
{
    private readonly YamlMappingNode _root;

    private AcceptanceFile(YamlMappingNode root) => _root = root;

    /// <summary>Reads the file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="YamlDotNet.Core.YamlException">It is no YAML.</exception>
    public static AcceptanceFile Load(string path)
    {
        using var reader = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return new AcceptanceFile((YamlMappingNode)yaml.Documents[0].RootNode);
    }

    /// <summary>The mapping that the section is, empty where the section is absent.</summary>
    public YamlMappingNode Mapping(string section) =>
        _root.Children.TryGetValue(section, out var node) ? (YamlMappingNode)node : new YamlMappingNode();

    /// <summary>The rows of a section that is a list, empty where the section is absent.</summary>
    public IEnumerable<YamlMappingNode> Rows(string section) =>
        _root.Children.TryGetValue(section, out var node) ? ((YamlSequenceNode)node).Children.Cast<YamlMappingNode>() : [];

    /// <summary>The <c>[sentence, text]</c> pairs of a section or of a row's column.</summary>
    public static IEnumerable<(int Sentence, string Text)> Places(YamlNode list) =>
        ((YamlSequenceNode)list).Children.Cast<YamlSequenceNode>()
            .Select(pair => (int.Parse(pair[0].ToString(), System.Globalization.CultureInfo.InvariantCulture), pair[1].ToString()));

    /// <summary>The places of a section that is a bare list of pairs, empty where it is absent.</summary>
    public IEnumerable<(int Sentence, string Text)> Places(string section) =>
        _root.Children.TryGetValue(section, out var node) ? Places(node) : [];

    /// <summary>One scalar column of a row, or null where the row leaves it free.</summary>
    public static string? Column(YamlMappingNode row, string name) =>
        row.Children.TryGetValue(name, out var node) && node is YamlScalarNode scalar ? scalar.Value : null;
}
