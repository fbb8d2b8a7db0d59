namespace NewsTools.Formats.Writing;

/// <summary>The strongest links of names as a drawing, inline SVG.</summary>
internal static class HtmlNetwork
{
    private const int MostNodes = 28;
    private const int MostLinks = 60;
    private const int Width = 1000;
    private const int Height = 580;
    private const int LongestLabel = 24;
    private const double LetterWidth = 8.2;

    public static void Write(ReportTable table, HtmlWriter html)
    {
        var nodes = new List<Node>();
        var links = Links(table, nodes);
        if (nodes.Count < 3) return;
        var strongest = links.Max(link => link.Weight);
        var layout = new NetworkLayout(
            [.. nodes.Select(node => Math.Max(28, node.Label.Length * LetterWidth))],
            [.. links.Select(link => (link.A, link.B, (double)link.Weight / strongest))], Width, Height);
        html.Write($"<div class=\"net\" role=\"region\" tabindex=\"0\" aria-label=\"{table.Heading}, drawing\"><svg role=\"img\" aria-label=\"{Describe(nodes, links)}\" viewBox=\"0 0 {Width} {Height}\">\n");
        foreach (var (a, b, weight) in links) WriteLink(nodes, layout, a, b, weight, strongest, html);
        for (var i = 0; i < nodes.Count; i++) WriteNode(nodes[i], layout[i], nodes.Max(node => node.Weight), html);
        html.Raw("</svg></div>\n");
    }

    private static List<(int A, int B, long Weight)> Links(ReportTable table, List<Node> nodes)
    {
        var links = new List<(int A, int B, long Weight)>();
        foreach (var row in table.Rows)
        {
            if (links.Count == MostLinks) break;
            var weight = (long)row.Cells[4]!;
            var a = Find(nodes, (string)row.Cells[0]!, (string)row.Cells[2]!);
            var b = Find(nodes, (string)row.Cells[1]!, (string)row.Cells[3]!);
            if (a < 0 || b < 0) continue;
            nodes[a].Weight += weight;
            nodes[b].Weight += weight;
            links.Add((a, b, weight));
        }

        return links;
    }

    /// <summary>The place of a node, added where there is room, else -1.</summary>
    private static int Find(List<Node> nodes, string name, string kind)
    {
        var known = nodes.FindIndex(node => node.Name == name && node.Kind == kind);
        if (known >= 0) return known;
        if (nodes.Count == MostNodes) return -1;
        nodes.Add(new Node(name, kind));
        return nodes.Count - 1;
    }

    private static void WriteLink(List<Node> nodes, NetworkLayout layout, int a, int b, long weight, long strongest, HtmlWriter html)
    {
        var width = 1 + (4 * Math.Sqrt((double)weight / strongest));
        html.Write($"<line x1=\"{layout[a].X}\" y1=\"{layout[a].Y}\" x2=\"{layout[b].X}\" y2=\"{layout[b].Y}\" stroke-width=\"{width}\">");
        html.Write($"<title>{nodes[a].Name}, {nodes[b].Name}: {Sentences(weight)}</title></line>\n");
    }

    private static void WriteNode(Node node, (int X, int Y) at, long heaviest, HtmlWriter html)
    {
        var radius = 4 + (8 * Math.Sqrt((double)node.Weight / heaviest));
        html.Write($"<g class=\"{node.Kind.ToLowerInvariant()}\"><title>{node.Name}</title><circle cx=\"{at.X}\" cy=\"{at.Y}\" r=\"{radius}\"/>");
        html.Write($"<text x=\"{at.X}\" y=\"{at.Y + radius + 13}\">{node.Label}</text></g>\n");
    }

    private static string Describe(List<Node> nodes, List<(int A, int B, long Weight)> links) =>
        "Network of names that stand in one sentence; the strongest links: "
        + string.Join("; ", links.Take(10).Select(link => $"{nodes[link.A].Name} and {nodes[link.B].Name}, {Sentences(link.Weight)}"));

    private static string Sentences(long count) => count == 1 ? "1 sentence" : $"{ReportText.Number(count)} sentences";

    private sealed class Node(string name, string kind)
    {
        public string Name { get; } = name;

        public string Kind { get; } = kind;

        public string Label { get; } = TextWrap.Cut(name, LongestLabel);

        public long Weight { get; set; }
    }
}
