namespace NewsTools.Formats.Reading;

/// <summary>What an element means for the text.</summary>
internal enum HtmlElementKind
{
    /// <summary>Runs on in its line.</summary>
    Inline,
    Block,
    Line,
    Cell,
    Skip,
    Boilerplate,
}
