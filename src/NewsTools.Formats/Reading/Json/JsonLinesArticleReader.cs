using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>Reads JSON Lines: each line is one article, and a bad line is one error.</summary>
internal sealed class JsonLinesArticleReader : IArticleReader
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = JsonTokens.MaxDepth,
    };

    public IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation)
    {
        var lines = new JsonLineReader(input.OpenUtf8(), input.Name, cancellation);
        var count = 0;
        while (lines.Read() is { } line)
        {
            if (line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            count++;
            foreach (var result in ReadLine(line, lines.Line, input)) yield return result;
        }

        if (count == 0) yield return new ImportResult(ImportErrors.EmptyFile(input.Name));
    }

    private static List<ImportResult> ReadLine(ReadOnlyMemory<byte> line, int number, ImportInput input)
    {
        var valid = ValidUtf8.Of(line, out var replaced);
        try
        {
            using var document = JsonDocument.Parse(valid, Lenient);
            return [.. JsonArticles.In(document.RootElement, new JsonPlace(input, number, replaced))];
        }
        catch (JsonException failure)
        {
            var column = JsonPosition.Column(valid.Span, (int)(failure.LineNumber ?? 0), (int)(failure.BytePositionInLine ?? 0));
            return [new ImportResult(ImportErrors.InvalidJson(input.Name, JsonPosition.Reason(failure), number, column, failure))];
        }
    }
}
