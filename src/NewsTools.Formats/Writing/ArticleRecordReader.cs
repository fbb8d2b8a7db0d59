using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace NewsTools.Formats.Writing;

/// <summary>
/// Reads back what a JSON writer of <see cref="ArticleWriters"/> wrote: one record to one article, with every field
/// that an article has. Layers are passed over; the same text gives the same layers again.
/// </summary>
public static class ArticleRecordReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    /// <summary>Whether JSON is a record of ours: an object that opens with <c>"schema"</c> and a number.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("schema"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads one record.</summary>
    /// <param name="json">The record in UTF-8, all of it and nothing behind it but white space.</param>
    /// <param name="article">The article, or null where the record is malformed.</param>
    /// <param name="error">What is wrong, or null.</param>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Article? article, [NotNullWhen(false)] out string? error)
    {
        (article, error) = (null, null);
        try
        {
            article = Read(json);
            return true;
        }
        catch (JsonException exception)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}");
            error = $"The record is no valid JSON at {at} of it.";
        }
        catch (FormatException exception)
        {
            error = exception.Message;
        }

        return false;
    }

    private static Article Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new FormatException("The record is no JSON object.");
        var fields = new RecordFields();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = JsonText.Read(reader.ValueSpan);
            reader.Read();
            fields.Read(key, ref reader);
        }

        while (reader.Read())
        {
            // Reads to the end, so that what stands behind the record is an error.
        }

        return fields.ToArticle();
    }
}
