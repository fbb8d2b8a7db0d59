using System.Xml;

namespace NewsTools.Formats.Reading;

/// <summary>Reads who wrote an entry: <c>jane@example.org (Jane Doe)</c> in RSS, an element with a name in Atom, a name in Dublin Core.</summary>
internal static class FeedAuthor
{
    /// <summary>The name, or null; the reader then stands behind the element.</summary>
    public static string? Read(XmlReader xml)
    {
        using var inner = xml.ReadSubtree();
        inner.Read();
        var atom = inner.NamespaceURI;
        string? name = null, text = null;
        inner.Read();
        while (!inner.EOF)
        {
            if (inner.NodeType == XmlNodeType.Element && inner.LocalName == "name" && inner.NamespaceURI == atom)
            {
                name = FeedText.Line(FeedText.Raw(inner)) ?? name;
                continue;
            }

            if (inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && inner.Depth == 1) text += inner.Value;
            inner.Read();
        }

        inner.Close();
        xml.Read();
        return name ?? WithoutAddress(text);
    }

    private static string? WithoutAddress(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var line = OneLine.Of(text);
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var close = line.LastIndexOf(')');
        if (line.Contains('@', StringComparison.Ordinal) && open >= 0 && close > open) return line[(open + 1)..close].Trim();
        return line;
    }
}
