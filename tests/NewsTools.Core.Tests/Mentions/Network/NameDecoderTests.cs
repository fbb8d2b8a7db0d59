using NewsTools.Models;
using NewsTools.Training.Models;

namespace NewsTools.Core.Tests.Mentions.Network;

public unsafe class NameDecoderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_tags_are_those_of_the_best_of_all_sequences(int count)
    {
        var dice = new Dice(3);
        var transitions = new float[NameTag.Padded * NameTag.Padded];
        for (var round = 0; round < 20; round++)
        {
            foreach (ref var score in transitions.AsSpan()) score = dice.Next(64);
            var scores = new AlignedBuffer<float>(count * NameTag.Padded);
            foreach (ref var score in scores.Span) score = dice.Next(64);
            var found = new NameDecoder(transitions).Decode(scores.Start, count).ToArray();
            Assert.Equal(Best(scores.Span, transitions, count, 0, 0), ScoreOf(found, scores.Span, transitions));
        }
    }

    /// <summary>The score of the best sequence from a token on, by trying all.</summary>
    private static float Best(ReadOnlySpan<float> scores, float[] transitions, int count, int at, int before)
    {
        if (at == count) return NameTag.Closes(before) ? transitions[before * NameTag.Padded] : float.NegativeInfinity;
        var best = float.NegativeInfinity;
        for (var tag = 0; tag < NameTag.Count; tag++)
            if (NameTag.MayFollow(before, tag))
                best = Math.Max(best, transitions[before * NameTag.Padded + tag] + scores[at * NameTag.Padded + tag] + Best(scores, transitions, count, at + 1, tag));
        return best;
    }

    private static float ScoreOf(byte[] tags, ReadOnlySpan<float> scores, float[] transitions)
    {
        var (sum, before) = (0f, NameTag.Outside);
        for (var i = 0; i < tags.Length; i++)
        {
            Assert.True(NameTag.MayFollow(before, tags[i]));
            sum += transitions[before * NameTag.Padded + tags[i]] + scores[i * NameTag.Padded + tags[i]];
            before = tags[i];
        }

        return sum + transitions[before * NameTag.Padded];
    }
}
