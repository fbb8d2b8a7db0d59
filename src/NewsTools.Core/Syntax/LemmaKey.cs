namespace NewsTools.Syntax;

/// <summary>The hashes under which the lemmatizer keeps exceptions and rules. Part of the model's format.</summary>
internal static class LemmaKey
{
    /// <summary>The key of a part of speech.</summary>
    public static uint OfPart(PartOfSpeech part) => WordHash.Of(part.ToString());

    /// <summary>The key of a part of speech with a fine tag.</summary>
    public static uint OfTag(PartOfSpeech part, string fine) => WordHash.Combine(OfPart(part), WordHash.Of(fine));

    /// <summary>The key of a word with a tag.</summary>
    /// <param name="tag">The key of the tag.</param>
    /// <param name="word">The hash of the word in lower case.</param>
    public static uint OfWord(uint tag, uint word) => WordHash.Combine(tag, word);

    /// <summary>The key of the last characters of a word with a tag; a whole word has a key of its own.</summary>
    public static uint OfSuffix(uint tag, ReadOnlySpan<char> form, int length)
    {
        var suffix = WordHash.OfLower(form[^length..]) + (uint)length;
        return WordHash.Combine(tag + 1, length == form.Length ? ~suffix : suffix);
    }
}
