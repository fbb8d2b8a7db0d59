namespace NewsTools.Entities;

/// <summary>Tells a person's name from what stands beside it: <c>Sprinter Jamal Reid</c>, <c>Zaha Hadid DBE RA</c>, <c>Al Gore Jr.</c></summary>
/// <param name="words">The words of references.</param>
internal sealed class PersonNames(ReferenceWords words)
{
    private const int FewestWords = 2;

    /// <summary>The name without a role before it and without letters of honour behind it.</summary>
    public string Trim(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || name.IndexOf(' ', space + 1) < 0) return name;
        var parts = name.Split(' ');
        var (first, end) = Borders(parts.Length, part => WordHash.OfLower(parts[part]), part => IsHonour(parts[part]));
        return first == 0 && end == parts.Length ? name : string.Join(' ', parts[first..end]);
    }

    /// <summary>Whether a sentence begins with what a company is and its name, which then looks like two names: <c>Carmaker Velora</c>.</summary>
    public bool IsCompany(Scene scene, in NamePlace place) =>
        place.Count > 1 && scene.Has(place.First, TokenTraits.SentenceStart) && words.TryNoun(scene.Lower(place.First), out var noun)
            && noun is { Kind: MentionKind.Organization, IsVague: false } && words.IsOneOfClass(noun, "company");

    /// <summary>The tokens of the name alone, generation marks left out.</summary>
    public (int First, int End) Trim(Scene scene, in NamePlace place)
    {
        if (place.Count <= FewestWords) return (place.First, place.End);
        var start = place.First;
        var (first, end) = Borders(place.Count, part => scene.Lower(start + part), part => IsHonour(scene.TextOf(start + part)));
        while (end - first > FewestWords && IsGeneration(scene.TextOf(start + end - 1))) end--;
        return (start + first, start + end);
    }

    private (int First, int End) Borders(int count, Func<int, uint> lower, Func<int, bool> isHonour)
    {
        var first = 0;
        while (count - first > FewestWords && words.TryNoun(lower(first), out var noun) && noun.Kind == MentionKind.Person)
        {
            var next = first + 1;
            if (count - next > FewestWords + 1 && lower(next) == FunctionWord.Of) next += 2;
            first = next;
        }

        var end = count;
        while (end - first > FewestWords && isHonour(end - 1) && !isHonour(first)) end--;
        return (first, end);
    }

    private static bool IsHonour(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 4 || IsGeneration(word)) return false;
        foreach (var character in word)
            if (character is < 'A' or > 'Z') return false;
        return true;
    }

    /// <summary><c>Jr.</c>, <c>III</c>.</summary>
    private static bool IsGeneration(ReadOnlySpan<char> word) =>
        word.TrimEnd('.') is "Jr" or "Sr" || word.TrimStart("IVX").IsEmpty;
}
