using System.Globalization;
using System.Text;
using System.Xml;

namespace NewsTools.Help;

/// <summary>Writes pages in the XML vocabulary that Get-Help reads (MAML).</summary>
internal static class MamlWriter
{
    private const string Maml = "http://schemas.microsoft.com/maml/2004/10";
    private const string Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private const string Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public static void Write(IEnumerable<HelpPage> pages, Stream stream)
    {
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartElement("helpItems", "http://msh");
        xml.WriteAttributeString("schema", "maml");
        foreach (var page in pages) WritePage(xml, page);
        xml.WriteEndElement();
    }

    private static void WritePage(XmlWriter xml, HelpPage page)
    {
        xml.WriteStartElement("command", "command", Command);
        xml.WriteAttributeString("xmlns", "maml", null, Maml);
        xml.WriteAttributeString("xmlns", "dev", null, Dev);
        WriteDetails(xml, page);
        Element(xml, Maml, "description", () => Paragraphs(xml, page.Description));
        Element(xml, Command, "syntax", () => Each(page.Syntax, set => WriteSyntax(xml, page, set)));
        Element(xml, Command, "parameters", () => Each(page.Parameters, parameter => WriteParameter(xml, parameter)));
        Element(xml, Command, "inputTypes", () => Each(page.Inputs, type => WriteType(xml, "inputType", type)));
        Element(xml, Command, "returnValues", () => Each(page.Outputs, type => WriteType(xml, "returnValue", type)));
        Element(xml, Maml, "alertSet", () => Element(xml, Maml, "alert", () => Paragraphs(xml, page.Notes)));
        Element(xml, Command, "examples", () => Each(page.Examples, example => WriteExample(xml, example)));
        Element(xml, Command, "relatedLinks", () => Each(page.Links, link => WriteLink(xml, link)));
        xml.WriteEndElement();
    }

    private static void WriteDetails(XmlWriter xml, HelpPage page) => Element(xml, Command, "details", () =>
    {
        var dash = page.Name.IndexOf('-', StringComparison.Ordinal);
        xml.WriteElementString("name", Command, page.Name);
        Element(xml, Maml, "description", () => Paragraphs(xml, page.Synopsis));
        xml.WriteElementString("verb", Command, page.Name[..dash]);
        xml.WriteElementString("noun", Command, page.Name[(dash + 1)..]);
    });

    private static void WriteSyntax(XmlWriter xml, HelpPage page, HelpSyntax set) => Element(xml, Command, "syntaxItem", () =>
    {
        xml.WriteElementString("name", Maml, page.Name);
        foreach (var parameter in set.Parameters) WriteSyntaxParameter(xml, parameter);
    });

    private static void WriteSyntaxParameter(XmlWriter xml, SyntaxParameter parameter) => Element(xml, Command, "parameter", () =>
    {
        xml.WriteAttributeString("required", parameter.Required ? "true" : "false");
        xml.WriteAttributeString("position", parameter.Position?.ToString(CultureInfo.InvariantCulture) ?? "named");
        xml.WriteElementString("name", Maml, parameter.Name);
        if (parameter.Type is not null) WriteValue(xml, parameter.Type);
    });

    private static void WriteParameter(XmlWriter xml, HelpParameter parameter) => Element(xml, Command, "parameter", () =>
    {
        xml.WriteAttributeString("required", parameter["Required"] == "yes" ? "true" : "false");
        xml.WriteAttributeString("globbing", parameter["Wildcards"] == "yes" ? "true" : "false");
        xml.WriteAttributeString("pipelineInput", parameter["Pipeline"] == "no" ? "false" : $"true ({parameter["Pipeline"]})");
        xml.WriteAttributeString("position", parameter["Position"]);
        if (parameter["Aliases"] != "none") xml.WriteAttributeString("aliases", parameter["Aliases"]);
        xml.WriteElementString("name", Maml, parameter.Name);
        Element(xml, Maml, "description", () => Paragraphs(xml, parameter.Description));
        WriteValue(xml, parameter["Type"]);
        Element(xml, Dev, "type", () => xml.WriteElementString("name", Maml, parameter["Type"]));
        if (parameter["Default"] != "none") xml.WriteElementString("defaultValue", Dev, parameter["Default"]);
    });

    private static void WriteValue(XmlWriter xml, string type)
    {
        xml.WriteStartElement("parameterValue", Command);
        xml.WriteAttributeString("required", "true");
        xml.WriteString(type);
        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, HelpType type) => Element(xml, Command, element, () =>
    {
        Element(xml, Dev, "type", () => xml.WriteElementString("name", Maml, type.Name));
        Element(xml, Maml, "description", () => Paragraphs(xml, type.Description));
    });

    private static void WriteExample(XmlWriter xml, HelpExample example) => Element(xml, Command, "example", () =>
    {
        xml.WriteElementString("title", Maml, $"--- {example.Title} ---");
        xml.WriteElementString("code", Dev, example.Code);
        Element(xml, Dev, "remarks", () => Paragraphs(xml, example.Remarks));
    });

    private static void WriteLink(XmlWriter xml, HelpLink link) => Element(xml, Maml, "navigationLink", () =>
    {
        xml.WriteElementString("linkText", Maml, link.Text);
        xml.WriteElementString("uri", Maml, link.Address ?? "");
    });

    private static void Paragraphs(XmlWriter xml, string text)
    {
        foreach (var paragraph in text.Split("\n\n")) xml.WriteElementString("para", Maml, paragraph);
    }

    private static void Element(XmlWriter xml, string space, string name, Action content)
    {
        xml.WriteStartElement(name, space);
        content();
        xml.WriteEndElement();
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        foreach (var item in items) write(item);
    }
}
