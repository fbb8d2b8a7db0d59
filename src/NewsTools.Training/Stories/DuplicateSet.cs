namespace NewsTools.Training.Stories;

/// <summary>Pairs of articles, some of which are copies of one text, made of given articles by chance with a fixed seed.</summary>
internal static class DuplicateSet
{
    private const int Seed = 20221111;
    private const int FewestSentences = 8;

    /// <summary>The pairs: of each article some copies, each by one to three edits, and as many near-misses.</summary>
    public static List<DuplicatePair> Make(IReadOnlyList<SampleArticle> articles, int pairsPerArticle)
    {
        var chance = new Random(Seed);
        var usable = articles.Where(article => article.Sentences.Count() >= FewestSentences).ToList();
        string[] vocabulary = [.. usable.SelectMany(article => article.Sentences).SelectMany(sentence => sentence.Split(' ')).Where(word => word.All(char.IsLetter))];
        var edits = new WireEdits(chance, vocabulary).All;
        var misses = new NearMisses(chance).All;
        var pairs = new List<DuplicatePair>();
        for (var i = 0; i < usable.Count; i++)
            for (var k = 0; k < pairsPerArticle; k++)
            {
                pairs.Add(Copy(usable[i], edits, chance));
                var (name, make) = misses[k % misses.Count];
                var (left, right) = make(usable[i], usable[(i + 1 + k) % usable.Count]);
                pairs.Add(new DuplicatePair(left.ToArticle(), right.ToArticle(), IsCopy: false, name));
            }

        return pairs;
    }

    private static DuplicatePair Copy(SampleArticle article, IReadOnlyList<(string Name, Func<SampleArticle, SampleArticle> Apply)> edits, Random chance)
    {
        var names = new List<string>();
        var copy = article;
        for (var left = chance.Next(1, 4); left > 0; left--)
        {
            var (name, apply) = edits[chance.Next(edits.Count)];
            if (names.Contains(name)) continue;
            names.Add(name);
            copy = apply(copy);
        }

        return new DuplicatePair(article.ToArticle(), copy.ToArticle(), IsCopy: true, string.Join(", ", names.Order(StringComparer.Ordinal)));
    }
}
