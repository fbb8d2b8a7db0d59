using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Hangs a gerund of speech behind a comma on the verb whose subject speaks: <c>The prince called for the mayor to resign,
/// calling him a disgrace</c> is of the prince, whatever is nearest. Only the copy at hand changes, not the layer.
/// </summary>
internal static class GerundRepair
{
    private const int MaxSteps = 12;

    /// <summary>Hangs a gerund on the verb of speech above that has a subject.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene, int gerund)
    {
        if (scene.Relation(gerund) is not (Advcl or Acl) || gerund - 2 <= scene.First || !scene.IsGerund(gerund)) return false;
        if (!SetsApart(scene, scene.Tag(gerund - 1) == PartOfSpeech.ADV ? gerund - 2 : gerund - 1)) return false;
        if (scene.Child(gerund, Nsubj, Aux) >= 0 || !Speaks(scene, gerund)) return false;
        var speaker = SpeakerAbove(scene, gerund);
        return speaker >= 0 && speaker != scene.Head(gerund) && !scene.HasOpenMark(speaker, gerund) && scene.Tree.Move(gerund, speaker, Advcl);
    }

    /// <summary>A comma or dash, or a word that tells when: <c>before adding</c>, <c>while denying</c>.</summary>
    private static bool SetsApart(StatementScene scene, int token) =>
        scene.SetsIn(token) || scene.Is(token, StatementWord.While) || scene.Is(token, StatementWord.Before);

    /// <summary>Whether a verb tells what somebody says or calls something.</summary>
    private static bool Speaks(StatementScene scene, int verb)
    {
        foreach (var entry in scene.Cue(verb).Entries ?? [])
            if (entry.Part == CuePart.Verb && entry.Tail.Length == 0 && entry.Stance != Stance.Finds
                && (entry.Has(CueFrames.Quote | CueFrames.Small) || (entry.Frames == CueFrames.None && verb + 1 < scene.End && entry.Takes(scene.Lower(verb + 1))))) return true;
        return false;
    }

    /// <summary>The verb of a cue with a subject that the gerund lies below, through clauses that are its content; or -1.</summary>
    private static int SpeakerAbove(StatementScene scene, int gerund)
    {
        var (found, at) = (-1, scene.Head(gerund));
        for (var step = 0; step < MaxSteps && at >= scene.First && at < gerund; step++, at = scene.Head(at))
        {
            if (scene.IsCue(at, CueMarks.Verb) && scene.IsVerbal(at) && scene.Child(at, Nsubj) is >= 0 and var subject && subject < at && scene.Fine(subject) is not ("WDT" or "WP")) found = at;
            if (found >= 0 && scene.Relation(at) is not (Ccomp or Xcomp)) return found;
        }

        return found;
    }
}
