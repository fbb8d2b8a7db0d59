using System.Xml;

namespace NewsTools.Training.Help;

/// <summary>Writes help pages as MAML, the form in which PowerShell's <c>Get-Help</c> reads them.</summary>
internal sealed class MamlWriter : IDisposable
{
    private const string Maml = "http://schemas.microsoft.com/maml/2004/10";
    private const string Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private const string Dev = "http://schemas.microsoft.com/maml/dev/2004/10";
    private readonly XmlWriter _xml;

    public MamlWriter(TextWriter output)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("helpItems", "http://msh");
        _xml.WriteAttributeString("schema", "maml");
    }

    public void Write(HelpPage page)
    {
        _xml.WriteStartElement("command", "command", Command);
        _xml.WriteAttributeString("xmlns", "maml", null, Maml);
        _xml.WriteAttributeString("xmlns", "dev", null, Dev);
        Element(Command, "details", () =>
        {
            Text(Command, "name", page.Command);
            Text(Command, "verb", page.Command[..page.Command.IndexOf('-')]);
            Text(Command, "noun", page.Command[(page.Command.IndexOf('-') + 1)..]);
            Paragraphs(Maml, "description", [page.Synopsis]);
        });
        Paragraphs(Maml, "description", page.Description);
        Element(Command, "syntax", () => { foreach (var syntax in page.Syntax) Syntax(page, syntax); });
        Element(Command, "parameters", () => { foreach (var parameter in page.Parameters) Parameter(parameter, null); });
        Types("inputTypes", "inputType", page.Inputs);
        Types("returnValues", "returnValue", page.Outputs);
        Element(Maml, "alertSet", () => Paragraphs(Maml, "alert", page.Notes));
        Element(Command, "examples", () => { for (var i = 0; i < page.Examples.Count; i++) Example(i + 1, page.Examples[i]); });
        Element(Command, "relatedLinks", () => { foreach (var link in page.Links) Link(link); });
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    private void Syntax(HelpPage page, HelpSyntax syntax) => Element(Command, "syntaxItem", () =>
    {
        Text(Maml, "name", page.Command);
        foreach (var (name, required) in syntax.Parameters)
            if (page.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } parameter)
                Parameter(parameter, required);
    });

    private void Parameter(HelpParameter parameter, bool? required)
    {
        var type = parameter.Get("Type", "Object");
        _xml.WriteStartElement("parameter", Command);
        _xml.WriteAttributeString("required", required ?? parameter.Get("Required", "no") == "yes" ? "true" : "false");
        _xml.WriteAttributeString("variableLength", type.EndsWith("[]", StringComparison.Ordinal) ? "true" : "false");
        _xml.WriteAttributeString("globbing", parameter.Get("Wildcards", "no") == "yes" ? "true" : "false");
        _xml.WriteAttributeString("pipelineInput", parameter.Get("Pipeline", "no") is var pipeline && pipeline == "no" ? "False" : $"True ({pipeline})");
        _xml.WriteAttributeString("position", parameter.Get("Position", "named"));
        _xml.WriteAttributeString("aliases", parameter.Get("Aliases", "none"));
        Text(Maml, "name", parameter.Name);
        Paragraphs(Maml, "description", parameter.Description);
        if (type != "SwitchParameter")
        {
            _xml.WriteStartElement("parameterValue", Command);
            _xml.WriteAttributeString("required", "true");
            _xml.WriteAttributeString("variableLength", "false");
            _xml.WriteString(type);
            _xml.WriteEndElement();
        }

        Type(type);
        Text(Dev, "defaultValue", parameter.Get("Default", "None"));
        _xml.WriteEndElement();
    }

    private void Types(string list, string item, IReadOnlyList<HelpType> types) => Element(Command, list, () =>
    {
        foreach (var type in types)
            Element(Command, item, () =>
            {
                Type(type.Name);
                Paragraphs(Maml, "description", type.Description);
            });
    });

    private void Type(string name) => Element(Dev, "type", () => Text(Maml, "name", name));

    private void Example(int number, HelpExample example) => Element(Command, "example", () =>
    {
        Text(Maml, "title", $"-------------------------- Example {number}: {example.Title} --------------------------");
        Text(Dev, "code", example.Code);
        Paragraphs(Dev, "remarks", example.Remarks);
    });

    private void Link(string link) => Element(Maml, "navigationLink", () =>
    {
        Text(Maml, "linkText", link);
        Text(Maml, "uri", "");
    });

    private void Paragraphs(string space, string name, IReadOnlyList<string> paragraphs) =>
        Element(space, name, () => { foreach (var paragraph in paragraphs) Text(Maml, "para", paragraph); });

    private void Text(string space, string name, string text) => _xml.WriteElementString(name, space, text);

    private void Element(string space, string name, Action content)
    {
        _xml.WriteStartElement(name, space);
        content();
        _xml.WriteEndElement();
    }
}
