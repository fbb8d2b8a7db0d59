using System.Numerics;
using System.Runtime.InteropServices;

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
    private static readonly CueSet OfDocument = CueSet.Of(
        NameCue.SurnameOfPerson, NameCue.PartOfPerson, NameCue.PartOfOrganization, NameCue.AcronymOfName);

    private readonly NameCandidates _candidates = new(scan);
    private readonly TokenCues _cues = new(scan);
    private readonly List<NamePhrase> _found = [];
    private readonly List<NamePhrase> _revised = [];
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
    public void Prepare(List<NamePhrase> phrases)
    {
        var span = CollectionsMarshal.AsSpan(phrases);
        _candidates.Read(span);
        _cues.Read(span);
        Block.Restart();
    }

    /// <summary>Puts the network's reading in the place of the rules'.</summary>
    public void Revise(List<NamePhrase> phrases, NameModel model, CancellationToken cancellation)
    {
        if (_encoder?.Model != model) (_encoder, _decoder) = (new NameEncoder(model), new NameDecoder(model.Transitions));
        Prepare(phrases);
        _found.Clear();
        _next = 0;
        while (Block.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            _encoder.Encode(scan, _cues, Block);
            foreach (ref readonly var segment in Block.Segments) ReadSegment(segment, CollectionsMarshal.AsSpan(phrases));
        }

        Merge(phrases);
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
        for (var i = 0; i < count; i++)
            for (var kind = 0; kind < NameTag.Classes; kind++)
                sums[kind] += scores[i * NameTag.Padded + NameTag.Of(kind, i, count)] - scores[i * NameTag.Padded];
        var none = Math.Max(0, Math.Max(sums[NameTag.People], Math.Max(sums[NameTag.Event], sums[NameTag.Other])));
        return new Vector4(none, sums[0], sums[1], sums[2]);
    }

    /// <summary>The network's names, and between them the rules' phrases that overlap none; a user's entry is never touched.</summary>
    private void Merge(List<NamePhrase> phrases)
    {
        _revised.Clear();
        var at = 0;
        foreach (ref var found in CollectionsMarshal.AsSpan(_found))
        {
            while (at < phrases.Count && phrases[at].End <= found.Start) _revised.Add(Reset(phrases[at++]));
            var (keep, next) = (false, at);
            for (; next < phrases.Count && phrases[next].Start < found.End; next++) keep |= Prevails(phrases[next], found);
            keep |= next > at && IsCountryOfOffice(CollectionsMarshal.AsSpan(phrases)[at..next], found);
            if (keep)
            {
                while (at < next) _revised.Add(Reset(phrases[at++]));
                continue;
            }

            for (; at < next; at++)
            {
                CutTitle(ref found, phrases[at]);
                TakeOver(ref found, phrases[at]);
            }

            _revised.Add(found);
        }

        while (at < phrases.Count) _revised.Add(Reset(phrases[at++]));
        phrases.Clear();
        phrases.AddRange(_revised);
    }

    /// <summary>
    /// Whether a phrase of the rules stays against the network's name over it: the same one, a user's entry, or what the
    /// lexicon knows as more than the network's part of it (<c>F-16 fighter jets</c>, <c>The Wall Street Journal</c>).
    /// </summary>
    private bool Prevails(in NamePhrase phrase, in NamePhrase found)
    {
        if (phrase.Start == found.Start && phrase.End == found.End) return !IsOverruled(phrase, found);
        if (phrase.Match.Count > 0 && phrase.End == found.End && phrase.Start == found.Start - 1 && scan.Tokens[phrase.Start].Lower == FunctionWord.The) return true;
        if (phrase.Settled is null) return false;
        return phrase.Certainty >= 1 || (phrase.Match.Count > 0 && phrase.Start <= found.Start && phrase.End >= found.End);
    }

    /// <summary>A kind that the last word alone settled gives way to another that the network finds: <c>Central Bureau of Inquiry</c> is no event.</summary>
    private static bool IsOverruled(in NamePhrase phrase, in NamePhrase found)
    {
        if (phrase.Settled is null or MentionKind.Equipment || phrase.Settled == found.Settled) return false;
        if (found.Settled is not null) return true;
        var isCore = found.Learned.X < Math.Max(found.Learned.Y, Math.Max(found.Learned.Z, found.Learned.W));
        return isCore && phrase.Match.Count == 0 && phrase.Certainty < 1;
    }

    /// <summary><c>US</c> in <c>US National Security spokesperson</c>: the words after it are the office's, not a name's.</summary>
    private bool IsCountryOfOffice(ReadOnlySpan<NamePhrase> phrases, in NamePhrase found)
    {
        ref readonly var country = ref phrases[0];
        if (country.Start != found.Start || country.End >= found.End || (country.Match.KindBits & LexiconKinds.Bit(LexiconKind.Country)) == 0) return false;
        foreach (ref readonly var phrase in phrases[1..])
            if (phrase.Settled is not null || DocumentNames.Best(phrase) != MentionKinds.None) return false;
        return found.End < scan.Layer.Sentences[found.Sentence].EndToken && scan.Is(found.End, LexiconKind.Role);
    }

    /// <summary>A title that the rules cut off a person's name stays outside it: <c>Datuk Seri</c>.</summary>
    private void CutTitle(ref NamePhrase found, in NamePhrase phrase)
    {
        var isTitled = phrase.RoleEnd > phrase.RoleStart && phrase.RoleStart <= found.Start && phrase.Start > found.Start && phrase.End == found.End;
        if (!isTitled || found.Learned.Y < found.Learned.Z || found.Learned.Y < found.Learned.W || !EndsInHonorific(phrase)) return;
        (found.Start, found.Key, found.Match) = (phrase.Start, phrase.Key, phrase.Match);
    }

    private bool EndsInHonorific(in NamePhrase phrase)
    {
        for (var at = phrase.RoleStart; at < phrase.RoleEnd; at++)
            if (scan.TryLongest(at, phrase.RoleEnd, LexiconKinds.Bit(LexiconKind.Honorific), out var title) && title.End == phrase.RoleEnd) return true;
        return false;
    }

    /// <summary>A title that the rules saw before the name is still before it, and <c>Jr.</c> still after it.</summary>
    private void TakeOver(ref NamePhrase found, in NamePhrase phrase)
    {
        if (phrase.Start != found.Start) return;
        (found.RoleStart, found.RoleEnd) = (phrase.RoleStart, phrase.RoleEnd);
        if (found.End < phrase.End && scan.TryLongest(found.End, phrase.End, LexiconKinds.Bit(LexiconKind.Honorific), out var suffix)
            && suffix.End == phrase.End && StandsLast(suffix))
            (found.End, found.Key) = (phrase.End, phrase.Key);
    }

    private bool StandsLast(in LexiconMatch suffix)
    {
        foreach (var reading in scan.Lexicon.ReadingsOf(suffix))
            if (reading.Kind == LexiconKind.Honorific && reading.Has(LexiconTraits.Last)) return true;
        return false;
    }

    private static NamePhrase Reset(NamePhrase phrase)
    {
        (phrase.Link, phrase.Covered) = (-1, false);
        phrase.Cues.ExceptWith(OfDocument);
        return phrase;
    }
}
