using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Finds who says or thinks what a passive verb tells: <c>backed by farmers</c>, <c>seen as a victory by some</c>.</summary>
/// <param name="scene">The sentence.</param>
internal sealed class AgentReader(StatementScene scene)
{
    private const int Reach = 14;

    /// <summary>The head of the noun phrase behind <c>by</c>, beside the predicate, beside its complement or further on; or -1.</summary>
    public int Of(int predicate)
    {
        if (scene.Child(predicate, OblAgent) is >= 0 and var agent) return agent;
        return ByPhrase(predicate) is >= 0 and var near ? near : scene.Child(predicate, Xcomp) is >= 0 and var what && !scene.IsVerbal(what) && ByPhrase(what) is >= 0 and var state ? state : FarAgent(predicate);
    }

    /// <summary><c>Seen as a victory by some</c>, <c>echoed and added to by aides</c>: who stands behind <c>by</c> further on in the clause; or -1.</summary>
    private int FarAgent(int predicate)
    {
        for (var token = predicate + 1; token < Math.Min(scene.End, predicate + Reach); token++)
        {
            if (scene.IsPunctuation(token) || scene.IsFinite(token) || scene.IsGerund(token) || scene.IsRelativeWord(token)) return -1;
            if (scene.IsParticiple(token) && scene.Relation(token) != Conj) return -1;
            if (!scene.Is(token, StatementWord.By)) continue;
            for (var noun = token + 1; noun < Math.Min(scene.End, token + Reach); noun++)
                if (scene.Child(noun, Case) == token) return IsPerson(noun) && scene.Head(noun) is var head && head >= predicate && !SurroundingReader.IsChannel(scene.Lower(head)) && !IsClaim(head) ? noun : -1;
            return -1;
        }

        return -1;
    }

    /// <summary><c>Rejected in a ruling by two judges</c>: they made the ruling.</summary>
    private bool IsClaim(int token) => !scene.IsVerbal(token) && scene.HasPart(token, CuePart.Noun);

    private bool IsPerson(int token) =>
        !scene.IsTime(token) && (scene.IsSpeaker(token) || scene.Fine(token) is "NNS" or "NNP" or "NNPS" or "PRP" or "DT");

    private int ByPhrase(int head)
    {
        for (var child = scene.Tree.ChildOf(head); child >= 0; child = scene.Tree.NextOf(child))
            if (child > head && scene.Relation(child) is Obl or OblAgent or Nmod && scene.Opener(child) is >= 0 and var opener && scene.Is(opener, StatementWord.By) && IsPerson(child)) return child;
        return -1;
    }
}
