using System.Runtime.InteropServices;
using System.Text.Json;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats.Reading;

/// <summary>The record that the project itself writes.</summary>
internal static class JsonRecord
{
    public static bool Is(JsonElement value) => ArticleRecordReader.IsRecord(JsonMarshal.GetRawUtf8Value(value));

    /// <summary>The record's article, every field as it was, but for what the user gave in place of it.</summary>
    public static ImportResult Read(JsonElement value, JsonPlace place)
    {
        if (!ArticleRecordReader.TryRead(JsonMarshal.GetRawUtf8Value(value), out var article, out var error))
            return new ImportResult(ImportErrors.InvalidRecord(place.Input.Name, place.Line, error));
        var options = place.Input.Options;
        if (options.Published is null && options.Source is null) return new ImportResult(article);
        return new ImportResult(new Article(article.Text)
        {
            Title = article.Title,
            Byline = article.Byline,
            Published = options.Published ?? article.Published,
            Source = options.Source ?? article.Source,
            Url = article.Url,
            Path = article.Path,
            Language = article.Language,
            Metadata = article.Metadata,
        });
    }
}
