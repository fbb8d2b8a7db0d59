namespace NewsTools.Training.Names;

/// <summary>Turns documents with gold names into what the network learns from. Not thread-safe.</summary>
/// <param name="words">The features of words.</param>
internal sealed class NameSequences(NameWords words)
{
    private const uint AllTags = (1u << NameTag.Count) - 1;
    private const int Reach = NameModel.Window / 2;
    private static readonly NewsPipeline Segmenter = new NewsPipelineBuilder().Use(new TextSegmenter()).Build();
    private readonly NameWork _work = new();

    /// <summary>The segments of a document.</summary>
    public List<NameSequence> Of(NameDocument gold, float weight)
    {
        var document = Segmenter.Analyze(new Article(gold.Text), Layers.Tokens);
        _work.FindPhrases(document, Lexicon.Default, NameWeights.Default, null, CancellationToken.None);
        _work.Network.Prepare(_work.Phrases);
        var allowed = AllowedTags(gold, document.Tokens);
        var sequences = new List<NameSequence>();
        var sentence = -1;
        while (_work.Network.Block.MoveNext())
            foreach (ref readonly var segment in _work.Network.Block.Segments)
            {
                if (segment.Sentence != sentence) _work.Network.Cues.ReadSentence(sentence = segment.Sentence);
                sequences.Add(Read(segment, allowed, weight));
            }

        return sequences;
    }

    private NameSequence Read(in NameSegment segment, uint[] allowed, float weight)
    {
        ref readonly var sentence = ref _work.Scan.Layer.Sentences[segment.Sentence];
        var found = new NameWord?[segment.Count + 2 * Reach];
        for (var i = 0; i < found.Length; i++)
        {
            var token = segment.First + i - Reach;
            if (token >= sentence.FirstToken && token < sentence.EndToken) found[i] = words[_work.Scan.WordAt(token).ToString(), _work.Scan.KindsAt(token)];
        }

        var (cues, tags) = (new byte[segment.Count][], new uint[segment.Count]);
        Span<byte> rows = stackalloc byte[TokenCues.Most];
        for (var i = 0; i < segment.Count; i++)
        {
            cues[i] = rows[..TokenCues.RowsOf(_work.Network.Cues.KeyOf(segment.First + i), rows)].ToArray();
            if (_work.Network.Candidates[segment.First + i]) tags[i] = allowed[segment.First + i];
        }

        return new NameSequence(found, cues, tags, weight);
    }

    /// <summary>
    /// For each token the tags that the gold allows: outside names none, and any kind that the corpus does not mark; where a
    /// name's bounds are no bounds of tokens or some of its tokens are no candidates, all.
    /// </summary>
    private uint[] AllowedTags(NameDocument gold, TokenLayer layer)
    {
        var allowed = new uint[layer.Tokens.Length];
        Array.Fill(allowed, OutsideTags(gold.Marked));
        var token = 0;
        foreach (var name in gold.Names)
        {
            while (token < allowed.Length && layer.Tokens[token].End <= name.Span.Start) token++;
            var end = token;
            var reached = true;
            for (; end < allowed.Length && layer.Tokens[end].Start < name.Span.End; end++) reached &= _work.Network.Candidates[end];
            reached &= end > token && layer.Tokens[token].Start == name.Span.Start && layer.Tokens[end - 1].End == name.Span.End;
            for (var i = token; i < end; i++) allowed[i] = reached ? Tags(name.Kinds, i - token, end - token) : AllTags;
            token = end;
        }

        return allowed;
    }

    private static uint Tags(KindSet kinds, int at, int count)
    {
        var tags = 0u;
        foreach (var kind in Enum.GetValues<MentionKind>())
            if (kinds.Has(kind)) tags |= 1u << NameTag.Of(NameTag.ClassOf(kind), at, count);
        return tags;
    }

    private static uint OutsideTags(KindSet marked)
    {
        var tags = AllTags;
        foreach (var kind in Enum.GetValues<MentionKind>())
            if (marked.Has(kind))
                for (var place = 0; place < 4; place++) tags &= ~(0xFu << (1 + NameTag.ClassOf(kind) * 4));
        return tags | 1u << NameTag.Outside;
    }
}
