using NewsTools.Training.Models;
using NewsTools.Training.Syntax;

namespace NewsTools.Core.Tests.Training;

/// <summary>Sentences of reported speech made of treebank sentences.</summary>
public class ReportGraftsTests
{
    private static readonly TreebankSentence[] Treebank =
    [
        Sentence("The/DET/DT/2/det town/NOUN/NN/3/nsubj closed/VERB/VBD/0/root the/DET/DT/6/det old/ADJ/JJ/6/amod bridge/NOUN/NN/3/obj ./PUNCT/./3/punct"),
        Sentence("He/PRON/PRP/2/nsubj hopes/VERB/VBZ/0/root that/SCONJ/IN/6/mark the/DET/DT/5/det mayor/NOUN/NN/6/nsubj wins/VERB/VBZ/2/ccomp ./PUNCT/./2/punct"),
        Sentence("The/DET/DT/2/det mayor/NOUN/NN/3/nsubj says/VERB/VBZ/0/root it/PRON/PRP/5/nsubj fell/VERB/VBD/3/ccomp ./PUNCT/./3/punct"),
        Sentence("Ann/PROPN/NNP/8/nsubj Lee/PROPN/NNP/1/flat ,/PUNCT/,/6/punct a/DET/DT/6/det young/ADJ/JJ/6/amod engineer/NOUN/NN/1/appos ,/PUNCT/,/6/punct left/VERB/VBD/0/root Oslo/PROPN/NNP/8/obj ./PUNCT/./8/punct"),
        Sentence("They/PRON/PRP/2/nsubj met/VERB/VBD/0/root a/DET/DT/4/det man/NOUN/NN/2/obj who/PRON/WP/6/nsubj lives/VERB/VBZ/4/acl:relcl abroad/ADV/RB/6/advmod ./PUNCT/./2/punct"),
    ];

    [Fact]
    public void Each_sentence_is_a_tree_with_one_root()
    {
        foreach (var sentence in Make(4000))
        {
            Assert.Single(sentence.Heads, head => head == 0);
            for (var i = 0; i < sentence.Count; i++)
            {
                var (above, steps) = (i + 1, 0);
                while (above > 0 && steps <= sentence.Count) (above, steps) = (sentence.Heads[above - 1], steps + 1);
                Assert.Equal(0, above);
            }
        }
    }

    [Fact]
    public void What_is_said_is_the_complement_of_the_verb()
    {
        var made = Make(4000);
        Assert.Contains(made, sentence => string.Join(' ', sentence.Forms).Contains("said the town closed the old bridge", StringComparison.Ordinal));
        Assert.All(made, sentence => Assert.Contains("ccomp", sentence.Relations));
        Assert.Contains(made, sentence => string.Join(' ', sentence.Forms).Contains("Ann Lee , a young engineer ,", StringComparison.Ordinal));
        Assert.Contains(made, sentence => sentence.Forms.Contains("who") && sentence.Relations.Contains("acl:relcl"));
    }

    [Fact]
    public void The_same_seed_makes_the_same_sentences() =>
        Assert.Equal(Make(500).Select(sentence => string.Join(' ', sentence.Forms)), Make(500).Select(sentence => string.Join(' ', sentence.Forms)));

    private static List<TreebankSentence> Make(int words) => [.. new ReportGrafts(new GraftStock(Treebank), new Dice(5)).Make(words)];

    private static TreebankSentence Sentence(string words)
    {
        var columns = words.Split(' ').Select(word => word.Split('/')).ToArray();
        string[] Column(int column) => [.. columns.Select(word => word[column])];
        return new TreebankSentence(
            Column(0), [.. Column(0).Select(form => form.ToLowerInvariant())], Column(1), Column(2), [.. columns.Select(word => int.Parse(word[3], null))], Column(4),
            [.. Column(0).Select((form, i) => i > 0 && char.IsLetter(form[0]))]);
    }
}
