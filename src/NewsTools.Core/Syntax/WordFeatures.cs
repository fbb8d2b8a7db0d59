namespace NewsTools.Syntax;

/// <summary>
/// What the networks see of a word by its characters: hashes of its ends, its shape and its runs of three characters.
/// Part of the model's format: a change here asks for new training.
/// </summary>
internal static class WordFeatures
{
    /// <summary>The number of hashes by position: prefixes of 1 to 3, suffixes of 1 to 4 characters, and the shape.</summary>
    public const int SlotCount = 8;

    /// <summary>The most runs of three characters that count.</summary>
    public const int MaxGrams = 40;

    private const int MaxLength = MaxGrams;
    private const int ShapeSlot = 7;
    private const int Prefixes = 3;
    private const int Suffixes = 4;

    /// <summary>The hash under which the networks know a word: lower case, each digit as 0.</summary>
    public static uint KeyOf(ReadOnlySpan<char> form)
    {
        var state = WordHash.Seed;
        foreach (var character in form) state = WordHash.Append(state, Fold(character));
        return WordHash.Finish(state);
    }

    /// <summary>Fills the hashes by position.</summary>
    public static void Slots(ReadOnlySpan<char> form, Span<uint> slots)
    {
        for (var length = 1; length <= Prefixes; length++)
            slots[length - 1] = HashOf(form[..Math.Min(length, form.Length)], (uint)length);
        for (var length = 1; length <= Suffixes; length++)
            slots[Prefixes + length - 1] = HashOf(form[Math.Max(0, form.Length - length)..], (uint)(length + 8));
        slots[ShapeSlot] = ShapeOf(form);
    }

    /// <summary>Fills the hashes of the runs of three characters, with marks at both ends of the word.</summary>
    /// <returns>Their number.</returns>
    public static int Grams(ReadOnlySpan<char> form, Span<uint> grams)
    {
        var count = Math.Min(form.Length, MaxLength);
        for (var i = 0; i < count; i++)
        {
            var state = WordHash.Append(WordHash.Seed, i == 0 ? '\u0002' : Fold(form[i - 1]));
            state = WordHash.Append(state, Fold(form[i]));
            grams[i] = WordHash.Finish(WordHash.Append(state, i + 1 < form.Length ? Fold(form[i + 1]) : '\u0003'));
        }

        return count;
    }

    private static uint HashOf(ReadOnlySpan<char> part, uint salt)
    {
        var state = WordHash.Seed + salt;
        foreach (var character in part) state = WordHash.Append(state, Fold(character));
        return WordHash.Finish(state);
    }

    /// <summary>The classes of the characters, runs of one class cut to two.</summary>
    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        var state = WordHash.Seed;
        var (last, run) = ('\0', 0);
        foreach (var character in form[..Math.Min(form.Length, MaxLength)])
        {
            var kind = ClassOf(character);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) state = WordHash.Append(state, kind);
        }

        return WordHash.Finish(state);
    }

    private static char ClassOf(char character) =>
        char.IsAsciiDigit(character) ? 'd'
        : char.IsUpper(character) ? 'X'
        : char.IsLetter(character) ? 'x'
        : Straight(character);

    private static char Fold(char character) =>
        char.IsAsciiDigit(character) ? '0' : WordHash.ToLower(Straight(character));

    /// <summary>Curly quotation marks as straight ones, dashes as hyphens of their length's kind.</summary>
    private static char Straight(char character) => character switch
    {
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        _ => character,
    };
}
