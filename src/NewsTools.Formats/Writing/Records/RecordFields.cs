using System.Text;
using System.Text.Json;

namespace NewsTools.Formats.Writing;

/// <summary>The fields of one record as they are read.</summary>
internal sealed class RecordFields
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _metadata = new(StringComparer.Ordinal);
    private long _schema = ArticleRecord.Schema;

    /// <summary>Reads the value of one key; the reader ends on its last token.</summary>
    /// <exception cref="FormatException">The value is not of the kind that the key has.</exception>
    public void Read(string key, ref Utf8JsonReader reader)
    {
        switch (key)
        {
            case "schema":
                if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out _schema)) throw Unexpected(key, "a whole number");
                break;
            case "metadata":
                ReadMetadata(ref reader);
                break;
            case "id" or "title" or "byline" or "published" or "source" or "url" or "path" or "language" or "text":
                if (reader.TokenType == JsonTokenType.Null) break;
                if (reader.TokenType != JsonTokenType.String) throw Unexpected(key, "a string");
                _fields[key] = JsonText.Read(reader.ValueSpan);
                break;
            default:
                ReadOther(key, ref reader);
                break;
        }
    }

    /// <summary>The article.</summary>
    /// <exception cref="FormatException">The record has no text, is of a later schema, or its date is no date.</exception>
    public Article ToArticle()
    {
        if (_schema != ArticleRecord.Schema)
            throw new FormatException($"The record has the schema {_schema}; this version reads schema {ArticleRecord.Schema}.");
        if (Field("text") is not { } text) throw new FormatException("The record has no 'text'.");
        var article = new Article(text)
        {
            Title = Field("title"),
            Byline = Field("byline"),
            Published = ReadDate(),
            Source = Field("source"),
            Url = Field("url"),
            Path = Field("path"),
            Language = Field("language"),
            Metadata = _metadata,
        };
        KeepForeignId(article);
        return article;
    }

    /// <summary>An id that is not this text's is kept under its name: another program gave it, or the text was changed since.</summary>
    private void KeepForeignId(Article article)
    {
        if (Field("id") is { } id && id != article.Id) _metadata.TryAdd("id", id);
    }

    private string? Field(string key) => _fields.GetValueOrDefault(key);

    private DateTimeOffset? ReadDate()
    {
        if (Field("published") is not { } text) return null;
        return RecordDate.Parse(text)
            ?? throw new FormatException($"The value '{text}' of 'published' is no date in ISO 8601, such as '2022-11-11' or '2022-11-11T08:30:00+09:00'.");
    }

    private void ReadMetadata(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Unexpected("metadata", "an object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = JsonText.Read(reader.ValueSpan);
            reader.Read();
            ReadOther(key, ref reader);
        }
    }

    /// <summary>A scalar under an unknown key is kept as metadata; an object or a list is a layer, and passed over.</summary>
    private void ReadOther(string key, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) reader.Skip();
        else if (reader.TokenType == JsonTokenType.String) _metadata[key] = JsonText.Read(reader.ValueSpan);
        else if (reader.TokenType != JsonTokenType.Null) _metadata[key] = Encoding.UTF8.GetString(reader.ValueSpan);
    }

    private static FormatException Unexpected(string key, string expected) => new($"The value of '{key}' is not {expected}.");
}
