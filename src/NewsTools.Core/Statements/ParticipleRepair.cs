using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Reads a verb that was taken for a participle as the sentence's: <c>Ann Keller, the organist at the church, remembered
/// when it was new.</c>, where nothing else in the sentence could be its verb. Only the copy at hand changes, not the layer.
/// </summary>
internal static class ParticipleRepair
{
    private const int MaxSentence = 240;
    private const int MinPlace = 3;

    /// <summary>Makes the first such word the root.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene)
    {
        if (scene.End - scene.First > MaxSentence || !HasParticiple(scene)) return false;
        var (related, comma) = (false, -1);
        for (var token = scene.First; token < scene.End; token++)
        {
            if (scene.IsQuoteMark(token)) return false;
            if (scene.Is(token, StatementWord.Comma)) (related, comma) = (false, token);
            else if (scene.IsRelativeWord(token) || scene.Tag(token) == PartOfSpeech.SCONJ) related = true;
            else if (scene.IsFinite(token) && !related) return false;
            else if (IsLikely(scene, token, comma)) return Lift(scene, token);
        }

        return false;
    }

    /// <summary>Whether the sentence has a participle of a cue near behind a comma at all.</summary>
    private static bool HasParticiple(StatementScene scene)
    {
        for (var token = scene.NextCue(scene.First + MinPlace, scene.End, CueMarks.LeadsOn); token < scene.End; token = scene.NextCue(token + 1, scene.End, CueMarks.LeadsOn))
            if ((scene.Is(token - 1, StatementWord.Comma) || scene.Is(token - 2, StatementWord.Comma)) && scene.IsParticiple(token)) return true;
        return false;
    }

    private static bool IsLikely(StatementScene scene, int token, int comma)
    {
        if (scene.Fine(token) != "VBN" || comma <= scene.First + 1 || token - comma > 2 || (token - comma == 2 && scene.Tag(token - 1) != PartOfSpeech.ADV)) return false;
        if (scene.Child(token, Aux, AuxPass) >= 0 || scene.Child(token, Cop) >= 0 || scene.Child(token, OblAgent) >= 0) return false;
        return scene.IsCue(token, CueMarks.LeadsOn) && !HasVerbBehind(scene, token);
    }

    /// <summary>Whether a comma and a verb of the sentence follow, with no clause opened before.</summary>
    private static bool HasVerbBehind(StatementScene scene, int from)
    {
        var comma = false;
        for (var token = from + 1; token < scene.End; token++)
            if (scene.IsRelativeWord(token) || scene.Tag(token) == PartOfSpeech.SCONJ) return false;
            else if (scene.Is(token, StatementWord.Comma)) comma = true;
            else if (comma && scene.IsFinite(token)) return true;
        return false;
    }

    private static bool Lift(StatementScene scene, int verb)
    {
        var top = verb;
        while (scene.Head(top) >= scene.First) top = scene.Head(top);
        var name = top == verb ? scene.Child(verb, Nsubj, NsubjPass) : top;
        if (name < 0)
            for (var child = scene.Tree.ChildOf(verb); child >= 0 && child < verb && name < 0; child = scene.Tree.NextOf(child))
                if (scene.Tag(child) is PartOfSpeech.PROPN or PartOfSpeech.NOUN && scene.Relation(child) is not (Obl or OblUnmarked)) name = child;
        if (name < 0 || name > verb || !scene.IsNominal(name)) return false;
        scene.Tree.ReadAsPast(verb);
        if (top != verb) scene.Tree.Move(verb, -1, Root);
        scene.Tree.Move(name, verb, Nsubj);
        for (var token = verb + 1; token < scene.End; token++)
            if (scene.Head(token) is var head && head >= scene.First && head < verb) scene.Tree.Move(token, verb, scene.Relation(token) is Acl or AclRelcl ? Ccomp : scene.Relation(token));
        return true;
    }
}
