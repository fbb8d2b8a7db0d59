using System.Runtime.InteropServices;

namespace NewsTools.Comparison;

/// <summary>
/// Aligns the sentences of two articles: first those with the same words, then the ones most alike, whose likeness is
/// worked out on all their words, then those that were split or joined. Candidates come from an index of words, and of
/// each sentence a few are looked at, so that the work grows with the length of the articles.
/// </summary>
internal sealed class SentenceAlignment
{
    private const double LeastLikeness = 0.4;

    /// <summary>The likeness that is enough between two pairs that stand beside each other in both articles.</summary>
    private const double LeastLikenessInGap = 0.25;

    private const int FewestTermsInGap = 2;

    /// <summary>The share of a sentence that the rest of a group must have for the sentence to join it.</summary>
    private const double LeastRest = 0.5;

    private readonly ComparedText _before;
    private readonly ComparedText _after;
    private readonly SentenceGroup?[] _ofBefore;
    private readonly SentenceGroup?[] _ofAfter;

    private SentenceAlignment(ComparedText before, ComparedText after)
    {
        (_before, _after) = (before, after);
        (_ofBefore, _ofAfter) = (new SentenceGroup?[before.Sentences.Count], new SentenceGroup?[after.Sentences.Count]);
    }

    /// <summary>The groups in the order of the reference article.</summary>
    public List<SentenceGroup> Groups { get; } = [];

    /// <summary>The sentences of the reference article that the other one lacks.</summary>
    public IEnumerable<ComparedSentence> Dropped => _before.Sentences.Where(sentence => _ofBefore[sentence.Index] is null);

    /// <summary>The sentences of the difference article that the other one lacks.</summary>
    public IEnumerable<ComparedSentence> Added => _after.Sentences.Where(sentence => _ofAfter[sentence.Index] is null);

    /// <summary>Aligns two articles.</summary>
    public static SentenceAlignment Of(ComparedText before, ComparedText after, CancellationToken cancellation)
    {
        var alignment = new SentenceAlignment(before, after);
        alignment.PairEqual();
        cancellation.ThrowIfCancellationRequested();
        alignment.PairAlike();
        alignment.PairInGaps();
        cancellation.ThrowIfCancellationRequested();
        JoinRest(alignment._before, alignment._after, alignment._ofBefore, alignment._ofAfter, group => (group.Before, group.After));
        JoinRest(alignment._after, alignment._before, alignment._ofAfter, alignment._ofBefore, group => (group.After, group.Before));
        alignment.Groups.Sort((one, other) => one.Before[0].Index.CompareTo(other.Before[0].Index));
        SentenceOrder.MarkMoved(alignment.Groups);
        return alignment;
    }

    private void PairEqual()
    {
        var waiting = _after.Sentences.GroupBy(sentence => sentence.Signature).ToDictionary(group => group.Key, group => new Queue<ComparedSentence>(group));
        foreach (var sentence in _before.Sentences)
            if (waiting.TryGetValue(sentence.Signature, out var same) && same.TryDequeue(out var other)) Pair(sentence, other, 1);
    }

    /// <summary>The likest first; of equally alike ones those that stand nearest to each other.</summary>
    private void PairAlike()
    {
        var index = new SentenceIndex(Added);
        var pairs = Dropped.SelectMany(sentence => index.Nearest(sentence).Select(other => (Sentence: sentence, Other: other, Likeness: sentence.Likeness(other))))
            .Where(pair => pair.Likeness >= LeastLikeness)
            .OrderByDescending(pair => Math.Round(pair.Likeness, 6))
            .ThenBy(pair => Math.Abs(pair.Sentence.Index - pair.Other.Index))
            .ThenBy(pair => pair.Sentence.Index)
            .ToList();
        foreach (var (sentence, other, likeness) in CollectionsMarshal.AsSpan(pairs))
            if (_ofBefore[sentence.Index] is null && _ofAfter[other.Index] is null) Pair(sentence, other, Math.Min(likeness, 0.999));
    }

    /// <summary>What stands alone between neighbours that are paired is the same sentence where it shares enough to be it.</summary>
    private void PairInGaps()
    {
        foreach (var sentence in _before.Sentences)
        {
            if (_ofBefore[sentence.Index] is not null || IndexAfter(sentence.Index) is not { } place || place >= _after.Sentences.Count) continue;
            var other = _after.Sentences[place];
            if (_ofAfter[place] is not null || !IsNext(sentence.Index + 1, place + 1)) continue;
            var likeness = sentence.Likeness(other);
            if (likeness >= LeastLikenessInGap && sentence.Shared(other).Count >= FewestTermsInGap) Pair(sentence, other, likeness);
        }
    }

    /// <summary>The place in the difference article behind what the sentence before is paired with, or null.</summary>
    private int? IndexAfter(int index) => index == 0 ? 0 : _ofBefore[index - 1]?.After[0].Index + 1;

    private bool IsNext(int before, int after) => before == _ofBefore.Length || after == _ofAfter.Length
        ? before == _ofBefore.Length && after == _ofAfter.Length
        : _ofBefore[before] is { } group && group == _ofAfter[after];

    private void Pair(ComparedSentence before, ComparedSentence after, double likeness)
    {
        var group = new SentenceGroup(before, after, likeness);
        (_ofBefore[before.Index], _ofAfter[after.Index]) = (group, group);
        Groups.Add(group);
    }

    /// <summary>A sentence left over joins the group that tells what it tells, where the others of its side do not.</summary>
    private static void JoinRest(ComparedText side, ComparedText other, SentenceGroup?[] ofSide, SentenceGroup?[] ofOther, Func<SentenceGroup, (List<ComparedSentence> Side, List<ComparedSentence> Other)> sides)
    {
        var index = new SentenceIndex(other.Sentences.Where(sentence => ofOther[sentence.Index] is { IsSame: false }));
        foreach (var sentence in side.Sentences)
        {
            if (ofSide[sentence.Index] is not null) continue;
            var group = index.Nearest(sentence).Select(near => ofOther[near.Index]!).FirstOrDefault(group => IsRest(sentence, sides(group)));
            if (group is null) continue;
            ofSide[sentence.Index] = group;
            sides(group).Side.Add(sentence);
        }
    }

    private static bool IsRest(ComparedSentence sentence, (List<ComparedSentence> Side, List<ComparedSentence> Other) group)
    {
        var untold = 0.0;
        foreach (var term in sentence.Terms)
            if (group.Other.Exists(other => other.Has(term)) && !group.Side.Exists(other => other.Has(term))) untold += ComparedText.RarityOf(term);

        return sentence.Weight > 0 && untold >= LeastRest * sentence.Weight;
    }
}
