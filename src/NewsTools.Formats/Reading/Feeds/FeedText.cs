using System.Xml;

namespace NewsTools.Formats.Reading;

/// <summary>Reads the text of an element of a feed, which may be plain, HTML or XHTML.</summary>
internal static class FeedText
{
    /// <summary>A text, plain or HTML, on one line; null where it is blank.</summary>
    public static string? Line(string text) => OneLine.Of(HtmlForm.ToText(text)) is { Length: > 0 } line ? line : null;

    /// <summary>The element's content: text, HTML that was escaped, or markup as it stands. The reader then stands behind the element.</summary>
    public static string Raw(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var isMarkup = xml.GetAttribute("type") is "xhtml" || xml.GetAttribute("mode") is "xml";
        return isMarkup ? xml.ReadInnerXml() : AllText(xml);
    }

    /// <summary>The text of the element and of all elements in it.</summary>
    private static string AllText(XmlReader xml)
    {
        var text = new System.Text.StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
        xml.Read();
        return text.ToString();
    }
}
