using System.Xml.Linq;
using NewsTools.Training.Help;

namespace NewsTools.Core.Tests.Help;

public sealed class HelpPageReaderTests : IDisposable
{
    private const string Page = """
        # Get-Thing

        Finds things in `text`.

        ## Description

        One paragraph
        on two lines.

        - an item

        ## Syntax

        ```powershell
        Get-Thing [-Name] <string[]> [-All] [<CommonParameters>]
        ```

        ## Parameters

        ### -Name

        The [name](x.md).

        - Type: String[]
        - Required: yes
        - Position: 1
        - Pipeline: ByValue
        - Wildcards: yes

        ### -All

        Every one.

        - Type: SwitchParameter

        ## Inputs

        ### System.String

        A name.

        ## Outputs

        ### NewsTools.Thing

        ## Examples

        ### One thing

        ```powershell
        Get-Thing a
        ```

        Shows it.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reads_every_section()
    {
        var page = HelpPageReader.Read(Write(Page));
        Assert.Equal("Finds things in text.", page.Synopsis);
        Assert.Equal(["One paragraph on two lines.", "- an item"], page.Description);
        Assert.Equal(["The name."], page.Parameters[0].Description);
        Assert.Equal("String[]", page.Parameters[0].Get("Type", ""));
        Assert.Equal(new HelpExample("One thing", "Get-Thing a", []).Code, page.Examples[0].Code);
        Assert.Equal(["Shows it."], page.Examples[0].Remarks);
    }

    [Fact]
    public void Writes_Maml_that_keeps_names_and_required_flags()
    {
        var text = new StringWriter();
        using (var writer = new MamlWriter(text)) writer.Write(HelpPageReader.Read(Write(Page)));
        XNamespace command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
        var parameters = XDocument.Parse(text.ToString()).Descendants(command + "syntaxItem").Descendants(command + "parameter");
        Assert.Equal(["true", "false"], parameters.Select(parameter => parameter.Attribute("required")!.Value));
    }

    [Fact]
    public void A_missing_section_is_an_error_that_names_it()
    {
        var problem = Assert.Throws<HelpPageException>(() => HelpPageReader.Read(Write("# Get-Thing\n\nText.\n\n## Description\n\nMore.\n")));
        Assert.EndsWith("line 1: the section 'Syntax' is missing.", problem.Message, StringComparison.Ordinal);
    }

    private string Write(string page)
    {
        var file = Path.Combine(_folder, "Get-Thing.md");
        File.WriteAllText(file, page);
        return file;
    }
}
