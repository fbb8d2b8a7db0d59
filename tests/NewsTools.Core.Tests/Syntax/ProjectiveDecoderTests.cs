using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Syntax;

public class ProjectiveDecoderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void The_tree_found_is_the_best_of_all_projective_ones(int count)
    {
        var dice = new Dice((ulong)count);
        for (var round = 0; round < 20; round++)
        {
            var scores = Scores(count, dice);
            var heads = new int[count];
            new ProjectiveDecoder().Decode(scores, heads);
            Assert.True(IsProjectiveTree(heads));
            Assert.Equal(AllTrees(count).Max(tree => Sum(scores, tree)), Sum(scores, heads), 1e-4);
        }
    }

    [Fact]
    public void Long_sentences_get_trees_too()
    {
        var heads = new int[SentenceBlocks.MaxPiece];
        var decoder = new ProjectiveDecoder();
        decoder.Decode(Scores(heads.Length, new Dice(3)), heads);
        Assert.True(IsProjectiveTree(heads));
        decoder.Decode(Scores(30, new Dice(4)), heads.AsSpan(0, 30));
        Assert.True(IsProjectiveTree(heads[..30]));
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
            if (!heads.Where((head, i) => head == i + 1).Any() && IsProjectiveTree(heads)) yield return [.. heads];
        }
    }

    private static bool IsProjectiveTree(int[] heads)
    {
        if (!HeadChecker.IsTree(heads, new int[heads.Length])) return false;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == 0) continue;
            var (low, high) = (Math.Min(i, heads[i] - 1), Math.Max(i, heads[i] - 1));
            for (var k = low + 1; k < high; k++)
            {
                var above = k;
                while (heads[above] != 0 && above != heads[i] - 1) above = heads[above] - 1;
                if (above != heads[i] - 1) return false;
            }
        }

        return true;
    }
}
