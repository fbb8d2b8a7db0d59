using NewsTools.Training.Models;
using NewsTools.Training.Syntax;

namespace NewsTools.Training.Names;

/// <summary>
/// The network for names: words are mixed from vectors, learned rows, character features and what the lexicon says; a window
/// over them and two layers over three neighbours each give scores of tags, of which a random field picks the best sequence.
/// </summary>
internal sealed class NameNetwork
{
    private readonly List<Parameter> _parameters = [];
    private readonly NameWords _words;
    private readonly int _partitions;
    private readonly Dice _dice;
    private readonly TagChain[] _chains;
    private readonly Parameter _word, _form, _grams, _kinds, _noVector, _mix, _mixBias;
    private readonly Parameter[] _slots;
    private readonly Parameter _window, _windowBias, _cues, _local, _localBias, _upper, _upperBias, _tag, _tagBias, _transitions;

    public NameNetwork(NameShape shape, NameWords words, int partitions, ulong seed)
    {
        (Shape, _words, _partitions, _dice) = (shape, words, partitions, new Dice(seed));
        _word = New("words", words.Words.Count + 1, shape.WordSize).Spread(0.1f, _dice);
        _form = New("forms", words.Forms.Count + 1, shape.FormSize).Spread(0.1f, _dice);
        _slots = [.. shape.SlotSizes.Select((size, i) => New("slot" + i, shape.SlotRows[i], size).Spread(0.1f, _dice))];
        _grams = New("grams", shape.GramRows, shape.GramSize).Spread(0.1f, _dice);
        _kinds = New("kinds", NameShape.KindRows, shape.KindSize).Spread(0.1f, _dice);
        _noVector = New("no-vector", 1, NameShape.VectorSize);
        _mix = NewDense("mix", shape.TypeInput, 2 * shape.TypeSize);
        _mixBias = New("mix-bias", 1, 2 * shape.TypeSize);
        _window = NewDense("window", shape.TypeSize, NameModel.Window * shape.WindowSize, shape.TypeSize * NameModel.Window);
        _windowBias = New("window-bias", 1, shape.WindowSize);
        _cues = New("cues", TokenCues.Count, shape.WindowSize).Spread(0.05f, _dice);
        _local = NewDense("local", 3 * shape.WindowSize, shape.LocalSize);
        _localBias = New("local-bias", 1, shape.LocalSize);
        _upper = NewDense("upper", 3 * shape.LocalSize, shape.UpperSize);
        _upperBias = New("upper-bias", 1, shape.UpperSize);
        _tag = NewDense("tag", shape.UpperSize, NameTag.Padded);
        _tagBias = New("tag-bias", 1, NameTag.Padded);
        _transitions = New("transitions", NameTag.Padded, NameTag.Padded);
        _chains = [.. Enumerable.Range(0, partitions).Select(_ => new TagChain(NameTag.Count, NameTag.Padded, NameTag.MayFollow))];
    }

    public NameShape Shape { get; }

    public IReadOnlyList<Parameter> Parameters => _parameters;

    public NameWords Words => _words;

    /// <summary>The loss of a batch, with gradients.</summary>
    public double Learn(Graph graph, NameBatch batch, float scale)
    {
        graph.Reset();
        var tags = Tags(graph, batch);
        var chain = _chains[graph.Partition];
        chain.Refresh(_transitions);
        var loss = 0.0;
        for (var s = 0; s < batch.Sequences.Count; s++)
        {
            var sequence = batch.Sequences[s];
            for (var i = 0; i < sequence.Count; i++)
            {
                var start = i;
                while (i < sequence.Count && sequence.Allowed[i] != 0) i++;
                if (i > start) loss += graph.ChainLoss(tags, _transitions, batch.Starts[s] + start, sequence.Allowed.AsSpan(start, i - start), chain, scale * sequence.Weight) * sequence.Weight;
            }
        }

        graph.Backward();
        return loss;
    }

    private Tensor Tags(Graph graph, NameBatch batch)
    {
        var mixed = graph.Drop(graph.Maxout(graph.Dense(Input(graph, batch), _mix, _mixBias)), Shape.TypeDrop);
        var window = graph.SumWindow(graph.Dense(mixed, _window, null), batch.Neighbours, NameModel.Window);
        window = graph.AddBias(window, _windowBias);
        var (starts, rows) = batch.Cues(() => graph.Training && graph.Dice.NextSingle() < Shape.CueDrop);
        window = graph.Drop(graph.Rectify(graph.AddRowSets(window, _cues, starts, rows)), Shape.LocalDrop);
        var local = graph.Drop(graph.Rectify(graph.Dense(graph.Neighbours(window, batch.Starts), _local, _localBias)), Shape.LocalDrop);
        var upper = graph.Drop(graph.Rectify(graph.Dense(graph.Neighbours(local, batch.Starts), _upper, _upperBias)), Shape.LocalDrop);
        return graph.Dense(upper, _tag, _tagBias);
    }

    private Tensor Input(Graph graph, NameBatch batch)
    {
        var words = batch.Words;
        var input = graph.New(words.Count, Shape.TypeInput);
        Vectors(graph, input, words);
        var column = NameShape.VectorSize;
        graph.Lookup(input, column, _word, Choose(words, word => Kept(graph, word.Word, _words.Words)));
        column += Shape.WordSize;
        graph.Lookup(input, column, _form, Choose(words, word => Kept(graph, word.Form, _words.Forms)));
        column += Shape.FormSize;
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            var (index, rows) = (slot, (uint)_slots[slot].Rows);
            graph.Lookup(input, column, _slots[slot], Choose(words, word => (int)(word.Slots[index] & (rows - 1))));
            column += Shape.SlotSizes[slot];
        }

        var starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++) starts[i + 1] = starts[i] + words[i].Grams.Length;
        graph.LookupMean(input, column, _grams, starts, words.SelectMany(word => word.Grams).Select(gram => (int)(gram & ((uint)Shape.GramRows - 1))).ToArray());
        column += Shape.GramSize;
        graph.LookupSum(input, column, _kinds, words.Select(word => graph.Training && graph.Dice.NextSingle() < Shape.KindDrop ? 0 : word.Kinds).ToArray());
        return graph.Drop(input, Shape.InputDrop);
    }

    private void Vectors(Graph graph, Tensor input, List<NameWord> words)
    {
        var missing = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var keep = words[i].Vector >= 0 && !(graph.Training && graph.Dice.NextSingle() < Shape.VectorDrop);
            missing[i] = keep ? -1 : 0;
            if (keep) _words.Vectors[words[i].Vector].CopyTo(input.Row(i));
        }

        graph.Lookup(input, 0, _noVector, missing);
    }

    /// <summary>The rarer a word in training, the more often it counts as unseen (Kiperwasser and Goldberg 2016).</summary>
    private int Kept(Graph graph, int number, Vocabulary<uint> vocabulary) =>
        number > 0 && graph.Training && graph.Dice.NextSingle() < Shape.WordDrop / (Shape.WordDrop + vocabulary.CountOf(number)) ? 0 : number;

    private static int[] Choose(List<NameWord> words, Func<NameWord, int> row)
    {
        var rows = new int[words.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = row(words[i]);
        return rows;
    }

    private Parameter New(string name, int rows, int columns)
    {
        var parameter = new Parameter(name, rows, columns, _partitions);
        _parameters.Add(parameter);
        return parameter;
    }

    private Parameter NewDense(string name, int rows, int columns, int inputs = 0) =>
        New(name, rows, columns).SpreadForInputs(inputs > 0 ? inputs : rows, _dice);
}
