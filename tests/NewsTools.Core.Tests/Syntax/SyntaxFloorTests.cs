using NewsTools.Training.Syntax;

namespace NewsTools.Core.Tests.Syntax;

/// <summary>The shares of right answers on the dev sets, with the words as the treebanks have them; a little under what was measured.</summary>
public class SyntaxFloorTests
{
    [SharedDataFact]
    public void Tags_lemmas_and_trees_of_GUM_hold_their_floors() => Check("gum", 97.0, 98.1, 88.0, 85.3);

    [SharedDataFact]
    public void Tags_lemmas_and_trees_of_EWT_hold_their_floors() => Check("ewt", 95.6, 97.1, 87.8, 85.0);

    private static void Check(string name, double upos, double lemmas, double unlabelled, double labelled)
    {
        var dev = Treebank.Dev(Path.Combine(Repository.Shared!, "data"), name);
        var score = GoldTokenScorer.Score(dev, new Tagger(), new DependencyParser());
        Assert.True(score.Upos >= upos && score.Lemmas >= lemmas && score.Unlabelled >= unlabelled && score.Labelled >= labelled, score.ToString());
    }
}
