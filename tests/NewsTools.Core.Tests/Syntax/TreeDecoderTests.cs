using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Syntax;

public class TreeDecoderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_tree_found_is_the_best_of_all_with_one_root(int count)
    {
        var dice = new Dice((ulong)count);
        for (var round = 0; round < 60; round++)
        {
            var scores = Scores(count, dice);
            var heads = new int[count];
            new TreeDecoder().Decode(scores, heads);
            Assert.True(IsTree(heads));
            Assert.Equal(AllTrees(count).Max(tree => Sum(scores, tree)), Sum(scores, heads), 1e-4);
        }
    }

    [Fact]
    public void Long_sentences_get_trees_too()
    {
        var heads = new int[SentenceBlocks.MaxPiece];
        var decoder = new TreeDecoder();
        decoder.Decode(Scores(heads.Length, new Dice(3)), heads);
        Assert.True(IsTree(heads));
        decoder.Decode(new float[heads.Length * (heads.Length + 1)], heads);
        Assert.True(IsTree(heads));
        decoder.Decode(Scores(30, new Dice(4)), heads.AsSpan(0, 30));
        Assert.True(IsTree(heads[..30]));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 2, 0, 2)]
    [InlineData(false, 0, 0)]
    [InlineData(false, 2, 1)]
    [InlineData(false, 0, 3, 2)]
    [InlineData(false, 2, 3, 1)]
    public void Heads_are_a_tree_where_one_root_is_reached_by_all(bool isTree, params int[] heads) =>
        Assert.Equal(isTree, HeadChecker.IsTree(heads, new int[heads.Length]));

    private static float[] Scores(int count, Dice dice) => [.. Enumerable.Range(0, count * (count + 1)).Select(_ => dice.NextSingle())];

    private static double Sum(float[] scores, int[] heads) =>
        heads.Select((head, i) => (double)scores[i * (heads.Length + 1) + head]).Sum();

    private static IEnumerable<int[]> AllTrees(int count)
    {
        var heads = new int[count];
        for (var number = 0; number < Math.Pow(count + 1, count); number++)
        {
            for (var (i, rest) = (0, number); i < count; i++, rest /= count + 1) heads[i] = rest % (count + 1);
            if (!heads.Where((head, i) => head == i + 1).Any() && IsTree(heads)) yield return [.. heads];
        }
    }

    private static bool IsTree(int[] heads) => HeadChecker.IsTree(heads, new int[heads.Length]);
}
