namespace NewsTools.Syntax;

/// <summary>Tells whether heads make a tree.</summary>
internal static class HeadChecker
{
    /// <summary>Whether exactly one token hangs on the root and every token reaches it.</summary>
    /// <param name="heads">The head of each token from 1, 0 for the root.</param>
    /// <param name="marks">Memory of at least the same length.</param>
    public static bool IsTree(ReadOnlySpan<int> heads, Span<int> marks)
    {
        marks[..heads.Length].Clear();
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == 0) roots++;
            if (roots > 1 || !ReachesRoot(heads, marks, i)) return false;
        }

        return roots == 1;
    }

    /// <summary>Follows the heads up to the root or to a token seen from an earlier start.</summary>
    private static bool ReachesRoot(ReadOnlySpan<int> heads, Span<int> marks, int from)
    {
        for (var i = from; marks[i] == 0; i = heads[i] - 1)
        {
            marks[i] = from + 1;
            if (heads[i] == 0) return true;
            if (marks[heads[i] - 1] == from + 1) return false;
        }

        return true;
    }
}
