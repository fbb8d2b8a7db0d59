using System.Runtime.InteropServices;
using NewsTools.Models;

namespace NewsTools.Core.Tests.Mentions.Network;

public unsafe class NameWordCacheTests
{
    private const int WordsOfBlock = 400;

    [Fact]
    public void A_word_gives_the_same_whatever_was_kept_before()
    {
        // More words than there is room for, some of them again and again.
        var text = string.Join(' ', Enumerable.Range(0, 24_000).Select(i => i % 3 == 0 ? "Seoul" + (i % 900) : "w" + i));
        var tokens = TextSegmenter.Segment(text).Tokens;
        var model = NameModel.Default!;
        var kept = new NameWordCache(model, WordsOfBlock);
        for (var first = 0; first + WordsOfBlock <= tokens.Length; first += WordsOfBlock)
        {
            var block = tokens.Slice(first, WordsOfBlock);
            var found = Find(kept, block, text);
            if (first % (10 * WordsOfBlock) == 0) Assert.Equal(Find(new NameWordCache(model, WordsOfBlock), block, text), found);
        }
    }

    [Fact]
    public void What_the_lexicon_says_of_a_word_counts()
    {
        var tokens = TextSegmenter.Segment("Seoul").Tokens;
        var cache = new NameWordCache(NameModel.Default!, WordsOfBlock);
        short* city = cache.Find(tokens[0], "Seoul", LexiconKinds.Bit(LexiconKind.City)), none = cache.Find(tokens[0], "Seoul", 0);
        Assert.True(city != none);
        Assert.True(none == cache.Find(tokens[0], "Seoul", 0));
    }

    [Fact]
    public void Cues_that_come_together_again_have_the_sum_that_they_had()
    {
        var model = NameModel.Default!;
        var (sums, parts) = (new CueSums(model), new List<nint>());
        var wanted = new AlignedBuffer<short>(model.WindowSize);
        Span<byte> rows = stackalloc byte[TokenCues.Most];
        fixed (short* table = model.Cues)
            for (var round = 0U; round < 6000; round++)
            {
                var key = round % 3000 % 72 | (ulong)(round % 3000 % 31) << 24 | (ulong)(round % 3000 % 61) << 40;
                parts.Clear();
                parts.Add((nint)table);
                foreach (var row in rows[..TokenCues.RowsOf(key, rows)]) parts.Add((nint)(table + (row + 1) * model.WindowSize));
                WindowSum.Keep(CollectionsMarshal.AsSpan(parts), model.WindowSize, wanted.Start);
                Assert.True(new ReadOnlySpan<short>(wanted.Start, model.WindowSize).SequenceEqual(new ReadOnlySpan<short>(sums.Of(key), model.WindowSize)));
            }
    }

    private static short[] Find(NameWordCache cache, ReadOnlySpan<TokenRow> block, string text)
    {
        var places = new nint[block.Length];
        for (var i = 0; i < block.Length; i++) places[i] = (nint)cache.Find(block[i], text, (ulong)block[i].Length % 3);
        cache.Compute();
        return [.. places.SelectMany(place => new ReadOnlySpan<short>((short*)place, NameModel.Default!.Products.Outputs).ToArray())];
    }
}
