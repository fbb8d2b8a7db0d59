namespace NewsTools.Training.Models;

/// <summary>The mean of weights over the last part of training, steadier than where training happens to end (Polyak and Juditsky 1992).</summary>
internal sealed class WeightAverage(IReadOnlyList<Parameter> parameters)
{
    private readonly float[][] _sums = [.. parameters.Select(parameter => new float[parameter.Values.Length])];
    private int _count;

    /// <summary>Adds the weights as they are now.</summary>
    public void Add()
    {
        _count++;
        for (var i = 0; i < _sums.Length; i++)
        {
            var sum = _sums[i];
            var values = parameters[i].Values;
            for (var j = 0; j < sum.Length; j++) sum[j] += values[j];
        }
    }

    /// <summary>Puts the means in the weights' place; nothing where none were added.</summary>
    public void Apply()
    {
        if (_count == 0) return;
        for (var i = 0; i < _sums.Length; i++)
            for (var j = 0; j < _sums[i].Length; j++) parameters[i].Values[j] = _sums[i][j] / _count;
    }
}
