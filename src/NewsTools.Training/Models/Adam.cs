using System.Runtime.Intrinsics;

namespace NewsTools.Training.Models;

/// <summary>The optimiser of Kingma and Ba (2015), over parameters whose gradients come in fixed partitions.</summary>
internal sealed unsafe class Adam(IReadOnlyList<Parameter> parameters, int partitions)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Epsilon = 1e-8f;
    private int _steps;

    /// <summary>One step down the gradient, which is cleared.</summary>
    /// <param name="rate">The length of the step.</param>
    public void Step(float rate)
    {
        _steps++;
        var first = 1f - (float)Math.Pow(FirstDecay, _steps);
        var second = 1f - (float)Math.Pow(SecondDecay, _steps);
        foreach (var parameter in parameters)
            if (parameter.IsSparse) StepRows(parameter, rate, 1f / second);
            else Step(parameter, rate / first, 1f / second);
    }

    /// <summary>
    /// The touched rows, without the mean of gradients: what later steps would still move a row that is seldom touched is
    /// moved at once. The squared gradient decays by the steps that passed.
    /// </summary>
    private void StepRows(Parameter parameter, float rate, float secondScale)
    {
        foreach (var row in parameter.TakeTouched())
        {
            var decay = (float)Math.Pow(SecondDecay, _steps - parameter.LastSteps[row]);
            parameter.LastSteps[row] = _steps;
            Span<float> values = parameter.Row(row), second = parameter.Second.AsSpan(row * parameter.Columns, parameter.Columns);
            var total = parameter.Gradients(0).Slice(row * parameter.Columns, parameter.Columns);
            for (var p = 1; p < partitions; p++)
            {
                var other = parameter.Gradients(p).Slice(row * parameter.Columns, parameter.Columns);
                for (var i = 0; i < total.Length; i++) total[i] += other[i];
                other.Clear();
            }

            for (var i = 0; i < total.Length; i++)
            {
                second[i] = decay * second[i] + (1 - SecondDecay) * total[i] * total[i];
                values[i] -= rate * total[i] / (MathF.Sqrt(second[i] * secondScale) + Epsilon);
            }

            total.Clear();
        }
    }

    private void Step(Parameter parameter, float rate, float secondScale)
    {
        var total = parameter.Gradients(0);
        for (var p = 1; p < partitions; p++)
        {
            var other = parameter.Gradients(p);
            for (var i = 0; i < total.Length; i++) total[i] += other[i];
            other.Clear();
        }

        fixed (float* value = parameter.Values, gradient = total, m = parameter.First, v = parameter.Second)
        {
            var i = 0;
            for (; i + 8 <= total.Length; i += 8) Step8(value + i, gradient + i, m + i, v + i, rate, secondScale);
            for (; i < total.Length; i++)
            {
                m[i] = FirstDecay * m[i] + (1 - FirstDecay) * gradient[i];
                v[i] = SecondDecay * v[i] + (1 - SecondDecay) * gradient[i] * gradient[i];
                value[i] -= rate * m[i] / (MathF.Sqrt(v[i] * secondScale) + Epsilon);
            }
        }

        total.Clear();
    }

    private static void Step8(float* value, float* gradient, float* m, float* v, float rate, float secondScale)
    {
        var g = Vector256.Load(gradient);
        var first = Vector256.Load(m) * FirstDecay + g * (1 - FirstDecay);
        var second = Vector256.Load(v) * SecondDecay + g * g * (1 - SecondDecay);
        first.Store(m);
        second.Store(v);
        var step = first * rate / (Vector256.Sqrt(second * secondScale) + Vector256.Create(Epsilon));
        (Vector256.Load(value) - step).Store(value);
    }
}
