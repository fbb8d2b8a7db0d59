namespace NewsTools.Help;

/// <summary>One cmdlet's help, as its page has it; prose is Markdown without headings.</summary>
internal sealed record HelpPage(
    string Name,
    string Synopsis,
    IReadOnlyList<HelpSyntax> Syntax,
    string Description,
    IReadOnlyList<HelpExample> Examples,
    IReadOnlyList<HelpParameter> Parameters,
    IReadOnlyList<HelpType> Inputs,
    IReadOnlyList<HelpType> Outputs,
    string Notes,
    IReadOnlyList<HelpLink> Links);

/// <summary>One parameter set.</summary>
internal sealed record HelpSyntax(IReadOnlyList<SyntaxParameter> Parameters);

/// <summary>One parameter in a parameter set; a switch has no type, a positional one has a position.</summary>
internal sealed record SyntaxParameter(string Name, string? Type, bool Required, int? Position);

/// <summary>An example: a script, and what it does.</summary>
internal sealed record HelpExample(string Title, string Code, string Remarks);

/// <summary>A parameter with what the list under its description says.</summary>
internal sealed record HelpParameter(string Name, string Description, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>What the list says of a trait; the reader has made sure that it is there.</summary>
    public string this[string fact] => Facts[fact];
}

/// <summary>A type that goes in or comes out.</summary>
internal sealed record HelpType(string Name, string Description);

/// <summary>Where to read on; an address for the web, or none for another page.</summary>
internal sealed record HelpLink(string Text, string? Address);
