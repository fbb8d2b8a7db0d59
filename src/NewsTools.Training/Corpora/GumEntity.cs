namespace NewsTools.Training.Corpora;

/// <summary>A mention of GUM's nested entities (<c>Entity=</c> in MISC).</summary>
/// <param name="Group">The number of its chain.</param>
/// <param name="First">Its first word, from 0 in the sentence.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Type">What it is: <c>person</c>, <c>place</c>.</param>
internal readonly record struct GumEntity(string Group, int First, int Last, string Type)
{
    /// <summary>The mentions of a sentence, in the order in which they end.</summary>
    public static IEnumerable<GumEntity> ReadAll(IReadOnlyList<ConlluToken> words)
    {
        var open = new List<GumEntity>();
        for (var i = 0; i < words.Count; i++)
            foreach (var mark in Marks(words[i].GetMisc("Entity") ?? ""))
            {
                var fields = mark.Trim('(', ')').Split('-');
                if (mark[0] == '(') open.Add(new GumEntity(fields[0], i, -1, fields.Length > 1 ? fields[1] : ""));
                if (mark[^1] != ')') continue;
                var index = open.FindLastIndex(entity => entity.Group == fields[0]);
                if (index < 0) continue;
                yield return open[index] with { Last = i };
                open.RemoveAt(index);
            }
    }

    /// <summary>The parts of <c>(1-person-…(2-place-…)1)</c>: one for each opening, closing or single-word mention.</summary>
    private static IEnumerable<string> Marks(string marks)
    {
        for (var start = 0; start < marks.Length;)
        {
            var end = start + 1;
            while (end < marks.Length && marks[end] != '(' && marks[end - 1] != ')') end++;
            yield return marks[start..end];
            start = end;
        }
    }
}
