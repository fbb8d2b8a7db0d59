using System.Numerics;

namespace NewsTools;

/// <summary>The bits that say which exact forms may begin a surface: as printed, with a capital, all in capitals.</summary>
internal static class LexiconFilter
{
    private const int BitsPerForm = 16;
    private const int FewestWords = 32;

    public static uint[] Of(IEnumerable<CompiledSurface> surfaces)
    {
        var forms = new HashSet<uint>();
        foreach (var surface in surfaces)
        {
            var first = surface.Tokens[0];
            var word = surface.Text[..first.Length];
            forms.Add(WordHash.Of(word));
            forms.Add(WordHash.Of(char.ToUpperInvariant(word[0]) + word[1..]));
            forms.Add(WordHash.Of(word.ToUpperInvariant()));
        }

        var words = Math.Max(FewestWords, (int)BitOperations.RoundUpToPowerOf2((uint)(forms.Count * BitsPerForm / 32)));
        var bits = new uint[words];
        var shift = LexiconImage.FilterShift(words);
        foreach (var form in forms)
        {
            var bit = form >> shift;
            bits[bit >> 5] |= 1u << (int)(bit & 31);
        }

        return bits;
    }
}
