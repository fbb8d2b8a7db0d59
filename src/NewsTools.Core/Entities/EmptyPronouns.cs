namespace NewsTools.Entities;

/// <summary>Tells where <c>it</c> stands for nothing: <c>it is likely that</c>, <c>it was reported</c>.</summary>
/// <param name="scene">The document.</param>
internal sealed class EmptyPronouns(Scene scene)
{
    private const int Reach = 12;
    private const int CopulaReach = 6;

    /// <summary>Whether the pronoun at a token stands for nothing.</summary>
    public bool Holds(int token, ClosedWord word)
    {
        if (word.Gender != PersonGender.Neuter || word.Is(WordRole.Possessive)) return false;
        var head = scene.Head(token);
        if (head < 0) return false;
        var relation = scene.Relation(token);
        if (relation == DependencyRelation.Expl) return !scene.Closed(head).Is(WordRole.Speech) || HasSubject(head, token);
        if (relation == DependencyRelation.NsubjPass) return HasClause(head);
        return relation == DependencyRelation.Nsubj && (scene.Closed(head).Is(WordRole.Empty) || (scene.Tag(head) is PartOfSpeech.ADJ or PartOfSpeech.NOUN && HasClause(head) && HasCopula(head)));
    }

    private bool HasSubject(int verb, int token)
    {
        for (var at = token + 1; at < Math.Min(scene.Count, verb + Reach); at++)
            if (scene.Head(at) == verb && scene.Relation(at) is DependencyRelation.Nsubj or DependencyRelation.Csubj) return true;
        return false;
    }

    private bool HasClause(int head)
    {
        for (var at = head + 1; at < Math.Min(scene.Count, head + Reach); at++)
            if (scene.Head(at) == head && scene.Relation(at) is DependencyRelation.Ccomp or DependencyRelation.Csubj or DependencyRelation.CsubjPass) return true;
        return false;
    }

    private bool HasCopula(int head)
    {
        for (var at = head - 1; at >= 0 && at > head - CopulaReach; at--)
            if (scene.Head(at) == head && scene.Relation(at) == DependencyRelation.Cop) return true;
        return false;
    }
}
