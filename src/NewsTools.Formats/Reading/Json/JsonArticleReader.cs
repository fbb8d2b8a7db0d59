using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads JSON: one article, a list of them, or an object that holds such a list (a search answer, a JSON feed). Lists
/// are read element by element, so that a file may be larger than memory.
/// </summary>
internal sealed class JsonArticleReader : IArticleReader
{
    public IEnumerable<ImportResult> Read(ImportInput input, CancellationToken cancellation)
    {
        var tokens = new JsonTokens(input.OpenUtf8(), input.Name, cancellation);
        var count = 0;
        for (; tokens.PeekType() is var type and not JsonTokenType.None; count++)
            foreach (var result in ReadNext(tokens, type, input, isTop: true))
                yield return result;
        if (count == 0) yield return new ImportResult(ImportErrors.EmptyFile(input.Name));
    }

    private static IEnumerable<ImportResult> ReadNext(JsonTokens tokens, JsonTokenType type, ImportInput input, bool isTop) => type switch
    {
        JsonTokenType.StartArray => ReadList(tokens, input),
        JsonTokenType.StartObject => ReadObject(tokens, input, isTop),
        _ => [ReadValue(tokens, input)],
    };

    private static ImportResult ReadValue(JsonTokens tokens, ImportInput input)
    {
        tokens.ReadValue();
        return new ImportResult(ImportErrors.NoJsonArticle(input.Name, tokens.Line, "a single value"));
    }

    private static IEnumerable<ImportResult> ReadList(JsonTokens tokens, ImportInput input)
    {
        tokens.Read();
        while (tokens.ReadValue() is { } value)
            foreach (var result in JsonArticles.In(value, new JsonPlace(input, tokens.Line, 0)))
                yield return result;
    }

    /// <summary>
    /// Reads an object name by name. What a list of articles may be called is read as one, unless the object has a
    /// text before it; all else is kept, and is an article where it has a text.
    /// </summary>
    private static IEnumerable<ImportResult> ReadObject(JsonTokens tokens, ImportInput input, bool isTop)
    {
        using var own = new JsonOwnFields();
        var failures = new List<ImportResult>();
        var articles = 0;
        tokens.Read();
        var line = tokens.Line;
        while (tokens.Read() && tokens.Type == JsonTokenType.PropertyName)
        {
            var name = tokens.Name;
            var type = tokens.PeekType();
            if (own.MayHold(name, type))
            {
                foreach (var result in ReadNext(tokens, type, input, isTop: false))
                {
                    if (result.IsArticle) articles++;
                    if (result.IsArticle) yield return result;
                    else failures.Add(result);
                }
            }
            else
            {
                own.Add(name, tokens.ReadValue()!.Value);
            }
        }

        if (own.HasText || (isTop && articles == 0 && failures.Count == 0)) failures = [.. JsonArticles.In(own.ToJson(), new JsonPlace(input, line, 0))];
        foreach (var failure in failures) yield return failure;
    }
}
