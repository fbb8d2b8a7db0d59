using NewsTools.Syntax;
using System.Runtime.Intrinsics;

namespace NewsTools.Training.Models;

internal sealed unsafe partial class Graph
{
    /// <summary>The sum of cross-entropies of rows; the gradient goes into x at once.</summary>
    /// <param name="x">Scores before the softmax.</param>
    /// <param name="gold">The right columns.</param>
    /// <param name="first">The row of <paramref name="gold"/> for the first row of x.</param>
    /// <param name="columns">The number of columns that are classes.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    public static double SoftmaxLoss(Tensor x, Targets gold, int first, int columns, float scale)
    {
        var loss = 0.0;
        for (var i = 0; i < x.Rows; i++)
            loss += SoftmaxLoss(x.Row(i)[..columns], x.GradientRow(i)[..columns], gold.ClassesOf(first + i), gold.SharesOf(first + i), scale);
        return loss;
    }

    /// <summary>Adds what each score has of the softmax, times a weight.</summary>
    public static void AddShares(ReadOnlySpan<float> scores, Span<float> to, float weight)
    {
        Span<float> shares = stackalloc float[scores.Length];
        var top = float.MinValue;
        foreach (var score in scores) top = Math.Max(top, score);
        var total = 0f;
        for (var j = 0; j < scores.Length; j++) total += shares[j] = Exponential.Of(scores[j] - top);
        for (var j = 0; j < scores.Length; j++) to[j] += weight * shares[j] / total;
    }

    private static double SoftmaxLoss(Span<float> scores, Span<float> gradient, ReadOnlySpan<int> classes, ReadOnlySpan<float> goldShares, float scale)
    {
        if (classes[0] < 0) return 0;
        Span<float> shares = stackalloc float[scores.Length];
        var top = float.MinValue;
        foreach (var score in scores) top = Math.Max(top, score);
        var total = 0f;
        for (var j = 0; j < scores.Length; j++) total += shares[j] = Exponential.Of(scores[j] - top);
        for (var j = 0; j < scores.Length; j++) gradient[j] += scale * shares[j] / total;
        var loss = 0.0;
        for (var k = 0; k < classes.Length && classes[k] >= 0; k++)
        {
            gradient[classes[k]] -= scale * goldShares[k];
            loss -= goldShares[k] * Math.Log(Math.Max(shares[classes[k]] / total, 1e-9f));
        }

        return loss;
    }

    /// <summary>
    /// Scores every token of a sentence as head of every other and adds the cross-entropy of the right heads.
    /// </summary>
    /// <param name="query">For each token what it seeks as dependent.</param>
    /// <param name="key">For each token what it offers as head.</param>
    /// <param name="root">What the root offers.</param>
    /// <param name="distance">A score for each bucket of distance.</param>
    /// <param name="starts">Where sentences start, and the end.</param>
    /// <param name="heads">The right heads, from 1 within the sentence, 0 for the root.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    public double ArcLoss(Tensor query, Tensor key, Parameter root, Parameter distance, ReadOnlySpan<int> starts, Targets heads, float scale)
    {
        var loss = 0.0;
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            int start = starts[s], count = starts[s + 1] - start;
            var scores = New(count, count + 1);
            ScoreArcs(query, key, root, distance, start, scores);
            loss += SoftmaxLoss(scores, heads, start, count + 1, scale);
            ArcGradient(query, key, root, distance, start, scores);
        }

        return loss;
    }

    /// <summary>Fills row i, column h with the score of h (0 is the root) as head of the sentence's token i.</summary>
    public static void ScoreArcs(Tensor query, Tensor key, Parameter root, Parameter distance, int start, Tensor scores)
    {
        for (var i = 0; i < scores.Rows; i++)
        {
            var row = scores.Row(i);
            row[0] = Dot(query.Row(start + i), root.Values);
            for (var h = 1; h <= scores.Rows; h++)
                row[h] = h == i + 1 ? -1e6f
                    : Dot(query.Row(start + i), key.Row(start + h - 1)) + distance.Values[ArcDistance.BucketOf(h - 1 - i)];
        }
    }

    private void ArcGradient(Tensor query, Tensor key, Parameter root, Parameter distance, int start, Tensor scores)
    {
        var distanceGradient = distance.Gradients(partition);
        for (var i = 0; i < scores.Rows; i++)
        {
            var row = scores.GradientRow(i);
            Accumulate(root.Values, query.GradientRow(start + i), row[0]);
            Accumulate(query.Row(start + i), root.Gradients(partition), row[0]);
            for (var h = 1; h <= scores.Rows; h++)
            {
                if (h == i + 1 || row[h] == 0) continue;
                Accumulate(key.Row(start + h - 1), query.GradientRow(start + i), row[h]);
                Accumulate(query.Row(start + i), key.GradientRow(start + h - 1), row[h]);
                distanceGradient[ArcDistance.BucketOf(h - 1 - i)] += row[h];
            }
        }
    }

    /// <summary>a_i + b of the head of i; the root's row where the head is 0. Heads are rows of b counted from 1.</summary>
    public Tensor SumWithHeads(Tensor a, Tensor b, Parameter root, ReadOnlyMemory<int> headRows)
    {
        var y = New(a.Rows, a.Columns);
        for (var i = 0; i < y.Rows; i++)
        {
            a.Row(i).CopyTo(y.Row(i));
            Accumulate(headRows.Span[i] > 0 ? b.Row(headRows.Span[i] - 1) : root.Values, y.Row(i), 1);
        }

        Then(() =>
        {
            for (var i = 0; i < y.Rows; i++)
            {
                Accumulate(y.GradientRow(i), a.GradientRow(i), 1);
                Accumulate(y.GradientRow(i), headRows.Span[i] > 0 ? b.GradientRow(headRows.Span[i] - 1) : root.Gradients(partition), 1);
            }
        });
        return y;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i + 8 <= a.Length; i += 8)
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(a.Slice(i, 8)), Vector256.Create(b.Slice(i, 8)), sum);
        return Vector256.Sum(sum);
    }
}
