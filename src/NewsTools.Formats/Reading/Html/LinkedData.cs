using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>
/// The JSON-LD of a page (schema.org): the first node that is an article, wherever it stands, with the nodes that it
/// names by their <c>@id</c>.
/// </summary>
internal sealed class LinkedData
{
    /// <summary>Nodes nest a few levels deep; more are passed over.</summary>
    private const int MaxDepth = 12;

    private static readonly HashSet<string> ArticleTypes = [.. ReadingData.Lines("article-types.txt")];

    /// <summary>What old pages put around scripts.</summary>
    private static readonly string[] Wrappers = ["<![CDATA[", "]]>", "<!--", "-->"];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private JsonElement? _article;

    public LinkedData(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
            if (Parse(script) is { } root)
                Index(root, 0);
    }

    /// <summary>Puts what the article's node says into the draft.</summary>
    public void Read(ArticleDraft draft)
    {
        if (_article is not { } article) return;
        draft.Title = Line(article, "headline") ?? Line(article, "name");
        draft.Byline = Names(article, "author") ?? Names(article, "creator");
        draft.Source = Names(article, "publisher") ?? Names(article, "sourceOrganization");
        draft.Published = Date(article, "datePublished") ?? Date(article, "dateCreated") ?? Date(article, "uploadDate");
        draft.Language = LanguageName.Find(Line(article, "inLanguage"));
        draft.Url ??= Address(article, "url") ?? Address(article, "mainEntityOfPage");
        draft.DeclaredBody = article.TryGetProperty("articleBody", out var body) ? JsonValues.Body(body) : null;
        draft.Note("modified", Line(article, "dateModified"));
        draft.Note("section", Scalars(article, "articleSection"));
        draft.Note("keywords", Scalars(article, "keywords"));
        draft.Note("description", Line(article, "description"));
        draft.Note("isAccessibleForFree", Scalars(article, "isAccessibleForFree")?.ToLowerInvariant());
    }

    /// <summary>The script as JSON, or null where it is malformed. Line breaks in strings, which pages often have, become spaces.</summary>
    private static JsonElement? Parse(string script)
    {
        var json = Wrappers.Aggregate(script, (text, wrapper) => text.Replace(wrapper, "", StringComparison.Ordinal));
        json = json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Trim().TrimStart('/').TrimEnd('/', ';', ' ');
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private void Index(JsonElement node, int depth)
    {
        if (depth > MaxDepth) return;
        if (node.ValueKind == JsonValueKind.Array)
            foreach (var item in node.EnumerateArray())
                Index(item, depth + 1);
        if (node.ValueKind != JsonValueKind.Object) return;

        if (_article is null && IsArticle(node)) _article = node;
        if (node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && node.EnumerateObject().Skip(1).Any())
            _byId.TryAdd(id.GetString()!, node);
        foreach (var property in node.EnumerateObject()) Index(property.Value, depth + 1);
    }

    private static bool IsArticle(JsonElement node) => node.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => ArticleTypes.Contains(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && ArticleTypes.Contains(item.GetString()!)),
        _ => false,
    };

    private static string? Line(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? JsonValues.Line(value) : null;

    private static string? Scalars(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? JsonValues.Scalars(value) : null;

    private static DateTimeOffset? Date(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? JsonValues.Date(value) : null;

    private string? Names(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? NamesOf(value) : null;

    private string? NamesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => Byline.Join(value.EnumerateArray().Select(NamesOf)),
        JsonValueKind.Object when !value.TryGetProperty("name", out _) => value.TryGetProperty("@id", out var id)
            && id.ValueKind == JsonValueKind.String && _byId.TryGetValue(id.GetString()!, out var named) ? JsonValues.Names(named) : null,
        _ => JsonValues.Names(value),
    };

    private static string? Address(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out var id)) value = id;
        return value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) ? address.AbsoluteUri : null;
    }
}
