namespace NewsTools.Formats.Writing;

/// <summary>The names of a document, token by token.</summary>
internal static class ConlluNames
{
    /// <summary>For each token <c>Name=B-Person</c> where a name starts, <c>Name=I-Person</c> inside it, else null.</summary>
    public static string?[] Of(Document document, Layers layers)
    {
        var labels = new string?[document.Tokens.Tokens.Length];
        if ((layers & Layers.Names) == Layers.None) return labels;
        foreach (var mention in document.Mentions) Mark(mention, document.Tokens, labels);
        return labels;
    }

    /// <summary>Marks the tokens that lie inside a mention and are free: of mentions inside each other the outer one counts, which comes first.</summary>
    private static void Mark(Mention mention, TokenLayer tokens, string?[] labels)
    {
        var span = mention.GetSpan();
        var mark = 'B';
        for (var i = FirstToken(tokens, span.Start); i < labels.Length && tokens.Tokens[i].End <= span.End; i++)
        {
            if (labels[i] is not null) return;
            labels[i] = $"Name={mark}-{mention.Kind}";
            mark = 'I';
        }
    }

    /// <summary>The first token that starts at an offset or behind it.</summary>
    private static int FirstToken(TokenLayer tokens, int offset)
    {
        int low = 0, high = tokens.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens.Tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
