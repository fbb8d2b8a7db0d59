using NewsTools.Models;
using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>
/// The network for tags and trees: word types are mixed from vectors, learned rows and character features; a window over
/// them beside a recurrent layer over them gives tags; a recurrent layer above scores heads and relations.
/// </summary>
internal sealed class SyntaxNetwork
{
    private readonly List<Parameter> _parameters = [];
    private readonly WordTypes _types;
    private readonly LabelSet _labels;
    private readonly int _partitions;
    private readonly Dice _dice;

    private readonly Parameter _words, _forms, _grams, _noVector, _mix, _mixBias;
    private readonly Parameter[] _slots;
    private readonly Parameter _window, _windowBias, _flags, _early, _earlyBias, _local, _localBias, _tag, _tagBias;
    private readonly Parameter[] _gates, _gateBiases;
    private readonly Parameter _query, _queryBias, _key, _keyBias, _arcRoot, _distance;
    private readonly Parameter _dependent, _dependentBias, _head, _relationRoot, _relationDistance, _relation, _relationBias;

    public SyntaxNetwork(NetworkShape shape, WordTypes types, LabelSet labels, int partitions, ulong seed)
    {
        (Shape, _types, _labels, _partitions, _dice) = (shape, types, labels, partitions, new Dice(seed));
        _words = NewTable("words", types.Words.Count + 1, shape.WordSize);
        _forms = NewTable("forms", types.Forms.Count + 1, shape.FormSize);
        _slots = [.. shape.SlotSizes.Select((size, i) => NewTable("slot" + i, shape.SlotRows[i], size))];
        _grams = NewTable("grams", shape.GramRows, shape.GramSize);
        _noVector = New("no-vector", 1, NetworkShape.VectorSize);
        _mix = NewDense("mix", shape.TypeInput, 2 * shape.TypeSize);
        _mixBias = New("mix-bias", 1, 2 * shape.TypeSize);
        _window = NewDense("window", shape.TypeSize, SyntaxBatch.Window * shape.WindowSize, shape.TypeSize * SyntaxBatch.Window);
        _windowBias = New("window-bias", 1, shape.WindowSize);
        _flags = New("flags", ContextFlags.Count, shape.WindowSize);
        _early = NewDense("early", shape.TypeSize, shape.EarlyWindow * 4 * shape.EarlySize, shape.TypeSize * shape.EarlyWindow);
        _earlyBias = New("early-bias", 1, 4 * shape.EarlySize);
        _local = NewDense("local", shape.WindowSize + 2 * shape.EarlySize, shape.LocalSize);
        _localBias = New("local-bias", 1, shape.LocalSize);
        _tag = NewDense("tag", shape.LocalSize, Round(labels.Tags.Count));
        _tagBias = New("tag-bias", 1, Round(labels.Tags.Count));
        _gates = [.. Enumerable.Range(0, shape.UpperLayers).Select(layer => NewDense(Layer("gates", layer), shape.LocalSize, 2 * shape.LocalSize))];
        _gateBiases = [.. Enumerable.Range(0, shape.UpperLayers).Select(layer => New(Layer("gates", layer) + "-bias", 1, 2 * shape.LocalSize))];
        var top = shape.LocalSize;
        _query = NewDense("query", top, shape.ArcSize);
        _queryBias = New("query-bias", 1, shape.ArcSize);
        _key = NewDense("key", top, shape.ArcSize);
        _keyBias = New("key-bias", 1, shape.ArcSize);
        _arcRoot = New("arc-root", 1, shape.ArcSize);
        _distance = New("distance", 1, ArcDistance.Count);
        _dependent = NewDense("dependent", top, shape.RelationSize);
        _dependentBias = New("dependent-bias", 1, shape.RelationSize);
        _head = NewDense("head", top, shape.RelationSize);
        _relationRoot = New("relation-root", 1, shape.RelationSize);
        _relationDistance = New("relation-distance", ArcDistance.Count, shape.RelationSize);
        _relation = NewDense("relation", shape.RelationSize, Round(labels.Relations.Count));
        _relationBias = New("relation-bias", 1, Round(labels.Relations.Count));
    }

    public NetworkShape Shape { get; }

    public IReadOnlyList<Parameter> Parameters => _parameters;

    public LabelSet Labels => _labels;

    public WordTypes Types => _types;

    /// <summary>The states that tags and trees are read from.</summary>
    public (Tensor Tags, Tensor Local) Tags(Graph graph, SyntaxBatch batch)
    {
        var mixed = graph.Maxout(graph.Dense(TypeInput(graph, batch), _mix, _mixBias));
        mixed = graph.Drop(mixed, Shape.TypeDrop);
        var window = graph.SumWindow(graph.Dense(mixed, _window, null), batch.Neighbours, SyntaxBatch.Window);
        window = graph.AddBias(window, _windowBias);
        window = Rectify(graph, graph.AddFlags(window, _flags, batch.Flags), SyntaxRanges.Window);
        window = graph.Drop(window, Shape.LocalDrop);
        var early = graph.SumWindow(graph.Dense(mixed, _early, null), batch.Neighbours, SyntaxBatch.Window, Shape.EarlyWindow);
        early = graph.Drop(Snap(graph, graph.Recur(graph.AddBias(early, _earlyBias), batch.Starts), SyntaxRanges.Early), Shape.LocalDrop);
        var local = Rectify(graph, graph.Dense(graph.Beside(window, early), _local, _localBias), SyntaxRanges.Local);
        local = graph.Drop(local, Shape.LocalDrop);
        return (graph.Dense(local, _tag, _tagBias), local);
    }

    /// <summary>What arcs and relations are scored from.</summary>
    public TreeStates Trees(Graph graph, SyntaxBatch batch, Tensor local)
    {
        var state = local;
        for (var layer = 0; layer < _gates.Length; layer++)
        {
            var above = graph.Recur(graph.Dense(state, _gates[layer], _gateBiases[layer]), batch.Starts);
            state = Snap(graph, graph.Sum(graph.Drop(above, Shape.StateDrop), state), SyntaxRanges.State);
        }

        var query = graph.Dense(state, _query, _queryBias);
        var key = graph.Drop(graph.Dense(state, _key, _keyBias), Shape.ArcDrop);
        return new TreeStates(query, key, graph.Dense(state, _dependent, _dependentBias), graph.Dense(state, _head, null));
    }

    /// <summary>The losses of a batch, with gradients; in the end the graph runs back.</summary>
    public (double Tags, double Arcs, double Relations) Learn(Graph graph, SyntaxBatch batch, float scale)
    {
        graph.Reset();
        var (tags, local) = Tags(graph, batch);
        var states = Trees(graph, batch, local);
        var relations = ScoreRelations(graph, states, batch.HeadRows);
        var tagLoss = Graph.SoftmaxLoss(tags, batch.Tags, 0, _labels.Tags.Count, scale);
        var arcLoss = graph.ArcLoss(states.Query, states.Key, _arcRoot, _distance, batch.Starts, batch.Heads, scale);
        var relationLoss = Graph.SoftmaxLoss(relations, batch.Relations, 0, _labels.Relations.Count, scale);
        graph.Backward();
        return (tagLoss, arcLoss, relationLoss);
    }

    /// <summary>Scores of arcs of one sentence of the batch.</summary>
    public Tensor ScoreArcs(Graph graph, TreeStates states, int start, int count)
    {
        var scores = graph.New(count, count + 1);
        Graph.ScoreArcs(states.Query, states.Key, _arcRoot, _distance, start, scores);
        return scores;
    }

    /// <summary>Scores of relations given heads.</summary>
    public Tensor ScoreRelations(Graph graph, TreeStates states, int[] headRows)
    {
        var pair = graph.SumWithHeads(states.Dependent, states.Head, _relationRoot, headRows);
        var distances = new int[headRows.Length];
        for (var i = 0; i < distances.Length; i++)
            distances[i] = headRows[i] == 0 ? ArcDistance.BucketOf(0) : ArcDistance.BucketOf(headRows[i] - 1 - i);
        pair = graph.Drop(Rectify(graph, graph.AddRows(pair, _relationDistance, distances), SyntaxRanges.Pair), Shape.ArcDrop);
        return graph.Dense(pair, _relation, _relationBias);
    }

    private Tensor TypeInput(Graph graph, SyntaxBatch batch)
    {
        var types = batch.Types;
        var input = graph.New(types.Count, Shape.TypeInput);
        var column = 0;
        Vectors(graph, input, types);
        column += NetworkShape.VectorSize;
        graph.Lookup(input, column, _words, Choose(graph, types, type => Kept(graph, type.Word, _types.Words)));
        column += Shape.WordSize;
        graph.Lookup(input, column, _forms, Choose(graph, types, type => Kept(graph, type.Form, _types.Forms)));
        column += Shape.FormSize;
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            var (index, rows) = (slot, (uint)_slots[slot].Rows);
            graph.Lookup(input, column, _slots[slot], Choose(graph, types, type => (int)(type.Slots[index] & (rows - 1))));
            column += Shape.SlotSizes[slot];
        }

        var starts = new int[types.Count + 1];
        for (var i = 0; i < types.Count; i++) starts[i + 1] = starts[i] + types[i].Grams.Length;
        var grams = types.SelectMany(type => type.Grams).Select(gram => (int)(gram & ((uint)Shape.GramRows - 1))).ToArray();
        graph.LookupMean(input, column, _grams, starts, grams);
        return graph.Drop(input, Shape.InputDrop);
    }

    private void Vectors(Graph graph, Tensor input, List<WordType> types)
    {
        var missing = new int[types.Count];
        for (var i = 0; i < types.Count; i++)
        {
            var keep = types[i].Vector >= 0 && !(graph.Training && graph.Dice.NextSingle() < Shape.VectorDrop);
            missing[i] = keep ? -1 : 0;
            if (keep) _types.Vectors[types[i].Vector].CopyTo(input.Row(i));
        }

        graph.Lookup(input, 0, _noVector, missing);
    }

    /// <summary>The rarer a word in training, the more often it counts as unseen (Kiperwasser and Goldberg 2016).</summary>
    private int Kept<T>(Graph graph, int number, Vocabulary<T> vocabulary) where T : notnull =>
        number > 0 && graph.Training && graph.Dice.NextSingle() < Shape.WordDrop / (Shape.WordDrop + vocabulary.CountOf(number)) ? 0 : number;

    private static int[] Choose(Graph graph, List<WordType> types, Func<WordType, int> row)
    {
        _ = graph;
        var rows = new int[types.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = row(types[i]);
        return rows;
    }

    private Parameter NewTable(string name, int rows, int columns) => New(name, rows, columns, sparse: true).Spread(0.1f, _dice);

    private Parameter New(string name, int rows, int columns, bool sparse = false)
    {
        var parameter = new Parameter(name, rows, columns, _partitions, sparse);
        _parameters.Add(parameter);
        return parameter;
    }

    private Parameter NewDense(string name, int rows, int columns, int inputs = 0) =>
        New(name, rows, columns).SpreadForInputs(inputs > 0 ? inputs : rows, _dice);

    /// <summary>Zero for what is below zero, in steps where the shape wants them.</summary>
    private Tensor Rectify(Graph graph, Tensor x, ByteRange range) => Shape.Stepped ? graph.Snap(x, range) : graph.Rectify(x);

    private Tensor Snap(Graph graph, Tensor x, ByteRange range) => Shape.Stepped ? graph.Snap(x, range) : x;

    private static string Layer(string name, int layer) => layer == 0 ? name : name + layer;

    private static int Round(int count) => (count + 15) / 16 * 16;
}
