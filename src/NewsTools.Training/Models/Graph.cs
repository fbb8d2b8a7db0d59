namespace NewsTools.Training.Models;

/// <summary>
/// One pass through a network: each operation computes its result at once and notes how gradients flow back.
/// Memory is kept from pass to pass. Not thread-safe: one graph for each partition of a batch.
/// </summary>
internal sealed partial class Graph(int partition, ulong seed)
{
    private readonly List<Action> _backward = [];
    private readonly List<Tensor> _tensors = [];
    private readonly Dice _dice = new(seed);
    private int _used;

    /// <summary>The index of the gradients that it adds to.</summary>
    public int Partition => partition;

    /// <summary>Whether dropout is on.</summary>
    public bool Training { get; set; } = true;

    public Dice Dice => _dice;

    /// <summary>Forgets the pass before.</summary>
    public void Reset()
    {
        _backward.Clear();
        _used = 0;
    }

    /// <summary>Runs the noted steps from last to first.</summary>
    public void Backward()
    {
        for (var i = _backward.Count - 1; i >= 0; i--) _backward[i]();
    }

    /// <summary>A tensor of zeros that lives until the next reset.</summary>
    public Tensor New(int rows, int columns)
    {
        if (_used < _tensors.Count && _tensors[_used].TryReuse(rows, columns))
            return _tensors[_used++];
        var tensor = new Tensor(rows + rows / 4, columns);
        tensor.TryReuse(rows, columns);
        if (_used < _tensors.Count) _tensors[_used] = tensor;
        else _tensors.Add(tensor);
        _used++;
        return tensor;
    }

    private void Then(Action backward) => _backward.Add(backward);
}
