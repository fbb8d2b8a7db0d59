using System.Numerics;

namespace NewsTools;

/// <summary>
/// Revises the phrases of the rules by the network: where it finds a name with other bounds, that takes their place; what it
/// thinks of each kind is kept with each phrase.
/// </summary>
/// <param name="scan">The evidence.</param>
internal sealed class NetworkNames(NameScan scan)
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "names/network";

    private const float NetworkCertainty = 0.8f;
    private readonly NameCandidates _candidates = new(scan);
    private readonly TokenCues _cues = new(scan);
    private readonly RowList<NamePhrase> _found = new();
    private readonly PhraseMerger _merger = new(scan);
    private readonly NoNames _noNames = new(scan);
    private NameBlock? _block;
    private NameEncoder? _encoder;
    private NameDecoder? _decoder;
    private int _next;

    /// <summary>The tokens that may be part of a name.</summary>
    public NameCandidates Candidates => _candidates;

    /// <summary>What the network is told of tokens.</summary>
    public TokenCues Cues => _cues;

    /// <summary>The blocks of the document that <see cref="Prepare"/> read.</summary>
    public NameBlock Block => _block ??= new NameBlock(scan, _candidates);

    /// <summary>Reads candidates and cues of a document from the rules' phrases.</summary>
    public void Prepare(RowList<NamePhrase> phrases)
    {
        var span = phrases.Span;
        _candidates.Read(span);
        _cues.Read(span);
        Block.Restart();
    }

    /// <summary>Puts the network's reading in the place of the rules'.</summary>
    public void Revise(RowList<NamePhrase> phrases, NameModel model, CancellationToken cancellation)
    {
        if (_encoder?.Model != model) (_encoder, _decoder) = (new NameEncoder(model), new NameDecoder(model.Transitions));
        Prepare(phrases);
        _found.Clear();
        _next = 0;
        while (Block.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            _encoder.Encode(scan, _cues, _candidates, Block);
            foreach (ref readonly var segment in Block.Segments) ReadSegment(segment, phrases.Span);
        }

        _merger.Merge(phrases, _found.Span);
    }

    private void ReadSegment(in NameSegment segment, Span<NamePhrase> phrases)
    {
        for (var i = 0; i < segment.Count;)
        {
            var start = i;
            while (i < segment.Count && _candidates[segment.First + i]) i++;
            if (i > start) ReadRun(segment, start, i, phrases);
            else i++;
        }
    }

    private unsafe void ReadRun(in NameSegment segment, int from, int to, Span<NamePhrase> phrases)
    {
        var scores = _encoder![segment.Row + from];
        var tags = _decoder!.Decode(scores, to - from);
        var first = segment.First + from;
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == NameTag.Outside) continue;
            var start = i;
            while (!NameTag.Closes(tags[i])) i++;
            Find(segment.Sentence, first + start, first + i + 1, NameTag.ClassOf(tags[i]), scores + start * NameTag.Padded);
        }

        for (; _next < phrases.Length && phrases[_next].Start < segment.First + to; _next++)
            if (phrases[_next].Start >= first && phrases[_next].End <= segment.First + to)
                phrases[_next].Learned = Sum(scores + (phrases[_next].Start - first) * NameTag.Padded, phrases[_next].Count);
    }

    private unsafe void Find(int sentence, int start, int end, int kind, float* scores)
    {
        if (kind == MentionKinds.Organization - 1) end = _noNames.WithoutQuarter(start, end);
        var phrase = new NamePhrase { Sentence = sentence, Start = start, End = end, Link = -1, Learned = Sum(scores, end - start), Key = scan.Tokens[start].Lower };
        for (var i = start + 1; i < end; i++) phrase.Key = WordHash.Combine(phrase.Key, scan.Tokens[i].Lower);
        if (scan.TryLongest(start, end, ~0UL, out var match) && match.End == end) phrase.Match = match;
        if (kind is NameTag.People or NameTag.Event)
            (phrase.Settled, phrase.Rule, phrase.Certainty) = (kind == NameTag.People ? MentionKind.Nationality : MentionKind.Event, Rule, NetworkCertainty);
        _found.Add(phrase);
    }

    /// <summary>What speaks for no name, person, organisation and place as the whole of some tokens, as sums over no name.</summary>
    private static unsafe Vector4 Sum(float* scores, int count)
    {
        Span<float> sums = stackalloc float[NameTag.Classes];
        for (var i = 0; i < count; i++, scores += NameTag.Padded)
        {
            var first = NameTag.Of(0, i, count);
            for (var kind = 0; kind < NameTag.Classes; kind++) sums[kind] += scores[NameTag.OfClass(kind, first)] - scores[NameTag.Outside];
        }

        var none = Math.Max(0, Math.Max(sums[NameTag.People], Math.Max(sums[NameTag.Event], sums[NameTag.Other])));
        return new Vector4(none, sums[0], sums[1], sums[2]);
    }
}
