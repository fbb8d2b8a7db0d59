using System.Runtime.InteropServices;

namespace NewsTools;

/// <summary>
/// The shingles of a text: hashes of every run of words, as a set in ascending order, and the sample of them by which
/// texts that share some find each other. The sample is that of Broder, "On the resemblance and containment of
/// documents" (1997), section 5: the shingles whose hash is 0 modulo a number. Unlike a MinHash of fixed size it
/// still finds a short text within a long one.
/// </summary>
internal sealed class Shingles
{
    /// <summary>The number of words in a run.</summary>
    public const int Width = 4;

    /// <summary>Below this number of shingles every one is in the sample.</summary>
    private const int SmallText = 64;

    private const uint Modulus = 8;

    /// <summary>A stretch of so many runs is looked at as one: about a sentence.</summary>
    private const int Stretch = 16;

    /// <summary>A stretch with so many shared runs says what the other text says, some words changed.</summary>
    private const int SharedStretch = 3;

    private readonly uint[] _inOrder;

    private Shingles(uint[] inOrder, uint[] all) => (_inOrder, All) = (inOrder, all);

    /// <summary>A text without shingles.</summary>
    public static Shingles None { get; } = new([], []);

    /// <summary>Every shingle once, in ascending order.</summary>
    public uint[] All { get; }

    /// <summary>The number of shingles.</summary>
    public int Count => All.Length;

    /// <summary>Whether a shingle is in the sample of every text that has it.</summary>
    public static bool IsSampled(uint shingle) => shingle % Modulus == 0;

    /// <summary>The shingles that a text is looked for by: the sample, or of a short text all.</summary>
    public bool IsProbe(uint shingle) => All.Length <= SmallText || IsSampled(shingle);

    /// <summary>The shingles of a document's words; what is no word or number does not count, nor does what agencies put around a text.</summary>
    public static Shingles Of(Document document)
    {
        var words = new List<uint>(document.Tokens.Tokens.Length);
        var hashes = new List<uint>(document.Tokens.Tokens.Length);
        foreach (ref readonly var sentence in document.Tokens.Sentences)
        {
            var tokens = document.Tokens.TokensOf(sentence);
            if (WireText.IsBoilerplate(tokens)) continue;
            foreach (ref readonly var token in tokens[WireOpening.LengthIn(tokens)..])
                if (token.Kind is TokenKind.Word or TokenKind.Number) words.Add(token.Lower);
        }

        Cut(CollectionsMarshal.AsSpan(words), hashes);
        uint[] inOrder = [.. hashes];
        return new Shingles(inOrder, Distinct(hashes));
    }

    /// <summary>
    /// The share of this text's stretches that the other one has, each perhaps with words changed. Texts that share
    /// a passage have some stretches in common word by word; copies have most of them in common more or less.
    /// </summary>
    /// <param name="has">Tells whether the other text has a shingle.</param>
    public double Coverage(Func<uint, bool> has)
    {
        int covered = 0, count = 0;
        for (var start = 0; start < _inOrder.Length; start += Stretch, count++)
        {
            var stretch = _inOrder.AsSpan(start, Math.Min(Stretch, _inOrder.Length - start));
            var shared = 0;
            foreach (var shingle in stretch)
                if (has(shingle)) shared++;
            if (shared * Stretch >= SharedStretch * stretch.Length) covered++;
        }

        return count == 0 ? 0 : (double)covered / count;
    }

    private static void Cut(ReadOnlySpan<uint> words, List<uint> hashes)
    {
        for (var i = 0; i + Width <= words.Length; i++)
        {
            var hash = words[i];
            for (var k = 1; k < Width; k++) hash = WordHash.Combine(hash, words[i + k]);
            hashes.Add(hash);
        }
    }

    private static uint[] Distinct(List<uint> hashes)
    {
        var span = CollectionsMarshal.AsSpan(hashes);
        span.Sort();
        var count = 0;
        for (var i = 0; i < span.Length; i++)
            if (i == 0 || span[i] != span[i - 1]) span[count++] = span[i];
        return span[..count].ToArray();
    }
}
