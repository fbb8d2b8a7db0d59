namespace NewsTools.Training.Entities;

/// <summary>A passage with references that are to be resolved.</summary>
/// <param name="Text">The passage.</param>
/// <param name="References">The references.</param>
internal sealed record SourcePassage(string Text, IReadOnlyList<SourceReference> References)
{
    /// <summary>The passages of a file: blocks of a line <c>text</c> and lines <c>ref</c>, in columns divided by tabs.</summary>
    public static IReadOnlyList<SourcePassage> Load(string file)
    {
        var passages = new List<SourcePassage>();
        foreach (var line in File.ReadLines(file))
        {
            var columns = line.Split('\t');
            if (columns[0] == "text") passages.Add(new SourcePassage(columns[1], new List<SourceReference>()));
            else if (columns[0] == "ref") ((List<SourceReference>)passages[^1].References).Add(SourceReference.Of(columns));
        }

        return passages;
    }

    /// <summary>The place of a reference: the given occurrence of its text as whole words; null where there is none.</summary>
    public TextSpan? Find(SourceReference reference)
    {
        var left = reference.Occurrence;
        for (var at = Text.IndexOf(reference.Text, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(reference.Text, at + 1, StringComparison.Ordinal))
        {
            var end = at + reference.Text.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(Text[at - 1])) && (end == Text.Length || !char.IsLetterOrDigit(Text[end]));
            if (isWhole && --left == 0) return new TextSpan(at, reference.Text.Length);
        }

        return null;
    }
}
