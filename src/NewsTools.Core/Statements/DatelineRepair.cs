using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Takes a dateline out of the first clause: <c>PARIS, June 24 (AP) — French farmers said …</c>.</summary>
internal static class DatelineRepair
{
    private const int MaxLength = 14;

    /// <summary>Gives the place of the dateline in the tree to the words behind its dash.</summary>
    /// <returns>Whether anything changed; <see cref="SentenceTree.Link"/> must follow.</returns>
    public static bool Mend(StatementScene scene)
    {
        var dash = DashOf(scene);
        if (dash < 0) return false;
        var changed = false;
        for (var token = scene.First; token < dash; token++)
        {
            var head = scene.Head(token);
            if (head >= scene.First && head <= dash) continue;
            var heir = HeirOf(scene, dash);
            if (heir < 0 || !scene.Tree.Move(heir, head, scene.Relation(token))) return changed;
            changed |= scene.Tree.Move(token, heir, Dep);
        }

        return changed;
    }

    /// <summary>
    /// The end of a dateline at the start of the sentence at hand, or -1: a name, perhaps a date and an agency, and a dash. Two
    /// places are joined in one with a date: <c>OSLO and NAGOYA, 5 September 2024 –</c>, but not <c>Oslo and Nagoya – old rivals –</c>.
    /// </summary>
    public static int DashOf(StatementScene scene)
    {
        if (scene.End - scene.First < 3 || scene.Tag(scene.First) != PartOfSpeech.PROPN) return -1;
        var (joined, dated) = (false, false);
        for (var token = scene.First; token < Math.Min(scene.End - 1, scene.First + MaxLength); token++)
        {
            if (scene.IsTypedDash(token)) return scene.Tokens[token].Start > scene.Tokens[token - 1].End && (dated || !joined) ? token : -1;
            joined |= scene.Is(token, StatementWord.And);
            dated |= scene.IsTime(token);
            if (!scene.IsPunctuation(token) && !scene.Is(token, StatementWord.And) && scene.Tag(token) is not (PartOfSpeech.PROPN or PartOfSpeech.NUM)) return -1;
        }

        return -1;
    }

    /// <summary>The first word behind the dash that hangs on a word before it.</summary>
    private static int HeirOf(StatementScene scene, int dash)
    {
        for (var token = dash + 1; token < scene.End; token++)
            if (scene.Head(token) is var head && head >= scene.First && head < dash && !scene.IsPunctuation(token)) return token;
        return -1;
    }
}
