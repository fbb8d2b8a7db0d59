namespace NewsTools.Entities;

/// <summary>Finds whom a pronoun means that comes before its name: <c>After he won, Smith …</c>, <c>Despite its losses, the bank …</c></summary>
/// <param name="scene">The document.</param>
internal sealed class Cataphora(Scene scene)
{
    private const int Reach = 40;
    private const int MostSteps = 8;

    /// <summary>The subject of the clause before which the pronoun's own clause or phrase stands, or -1.</summary>
    public int SubjectAfter(int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps < MostSteps; at = scene.Head(at), steps++)
        {
            if (at == token || scene.Head(at) <= token) continue;
            if (scene.Relation(at) is not (DependencyRelation.Advcl or DependencyRelation.Obl)) continue;
            return SubjectOf(scene.Head(at), Math.Max(at, token) + 1);
        }

        return -1;
    }

    private int SubjectOf(int verb, int from)
    {
        var end = Math.Min(scene.Count, from + Reach);
        for (var at = from; at < end; at++)
            if (scene.Head(at) == verb && scene.Relation(at) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass) return at;
        return -1;
    }
}
