using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>Finds who speaks through a means of speaking: <c>the town released a statement saying that …</c>.</summary>
/// <param name="scene">The sentence.</param>
/// <param name="sources">Reads sources.</param>
internal sealed class SenderReader(StatementScene scene, SourceReader sources)
{
    private const int MaxAside = 6;
    private const int MaxSend = 9;

    /// <summary><c>The town released a statement saying that …</c>, <c>posted a video that shows …</c>: the verb whose object speaks, where that has a subject to speak through it; or -1.</summary>
    public int Of(int predicate, int subject)
    {
        var relative = subject >= 0 && scene.Relation(predicate) == AclRelcl && scene.Fine(subject) == "WDT";
        var noun = relative ? scene.Head(predicate) : BesideGerund(predicate) is >= 0 and var thing ? thing : subject;
        if (noun < scene.First || noun > predicate || predicate - noun > MaxAside || !(relative || scene.IsGerund(predicate)) || scene.Relation(noun) != Obj || !SurroundingReader.IsChannel(scene.Lower(noun))) return -1;
        var verb = scene.Head(noun);
        if (relative && !scene.HasPart(verb, CuePart.Carrier)) return -1;
        return verb >= scene.First && verb < noun && !Gets(verb) && predicate - verb <= MaxSend && scene.IsVerbal(verb) && sources.SubjectOf(verb) is >= 0 and var who && who < verb && !scene.IsPunctuation(predicate - 1) ? verb : -1;
    }

    /// <summary>The object right before a gerund that the tree hangs on its verb, or -1.</summary>
    private int BesideGerund(int gerund) =>
        scene.Relation(gerund) == Advcl && scene.Head(gerund) is var verb && verb >= scene.First && verb < gerund && scene.Child(verb, Obj) is var thing && thing > verb && scene.Tree.RightOf(thing) == gerund - 1 ? thing : -1;

    /// <summary>Whether a verb gets what somebody else says: <c>the police received calls saying that …</c>.</summary>
    private bool Gets(int verb) => scene.Cue(verb).Entries is { } entries && Array.Exists(entries, entry => entry.Part == CuePart.Carrier && entry.Has(CueFrames.Gets));
}
