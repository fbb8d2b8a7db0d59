using System.Text;
using NewsTools.Models;
using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Writes a trained network as the sections that <c>SyntaxModel</c> reads.</summary>
internal sealed class SyntaxPacker(SyntaxNetwork network, ModelFileWriter file)
{
    private readonly Dictionary<string, Parameter> _parameters = network.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);

    /// <summary>Adds all sections.</summary>
    /// <exception cref="UsageException">The network's shape is one that only teaches.</exception>
    public void Pack()
    {
        if (network.Shape is not { UpperLayers: 1, EarlyWindow: 1, Stepped: true })
            throw new UsageException("Only a network with one upper layer, gates over one word and stepped states can be packed.");
        PackVectors();
        PackWords("words", "syntax.word.keys", "syntax.words", network.Types.Words);
        PackWords("forms", "syntax.form.keys", "syntax.forms", network.Types.Forms);
        foreach (var name in _parameters.Keys.Where(name => name.StartsWith("slot", StringComparison.Ordinal)).Append("grams").Append("no-vector"))
            file.Add("syntax." + name, Table(_parameters[name]));
        PackTagger();
        PackParser();
    }

    private void PackTagger()
    {
        file.Add("syntax.mix", Quantizer.Layer([_parameters["mix"]], [Bias("mix")]));
        file.Add("syntax.window", Quantizer.Layer([_parameters["window"], _parameters["early"]], [MiddleBias(), Bias("early")]));
        file.Add<float>("syntax.context", _parameters["flags"].Values);
        Layer("local", input => input < network.Shape.WindowSize ? SyntaxRanges.Window : SyntaxRanges.Early);
        Layer("tag", _ => SyntaxRanges.Local);
        Lines("syntax.tags", network.Labels.Tags.Items.Select(tag => $"{tag.Upos}\t{tag.Xpos}"));
    }

    /// <summary>The bias of the window's sum as a part of what the word in its middle gives.</summary>
    private float[] MiddleBias()
    {
        var bias = new float[_parameters["window"].Columns];
        _parameters["window-bias"].Values.CopyTo(bias.AsSpan(SyntaxBatch.Window / 2 * network.Shape.WindowSize));
        return bias;
    }

    private void PackParser()
    {
        Layer("gates", _ => SyntaxRanges.Local);
        string[] ends = ["query", "key", "dependent", "head"];
        file.Add("syntax.ends", Quantizer.Layer(
            Array.ConvertAll(ends, name => _parameters[name]), Array.ConvertAll(ends, Bias), ByteLayer.MaxWeight, _ => SyntaxRanges.State.Scale));
        Layer("relation", _ => SyntaxRanges.Pair);
        foreach (var name in (string[])["arc-root", "distance", "relation-root", "relation-distance"])
            file.Add<float>("syntax." + name, _parameters[name].Values);
        Lines("syntax.relations", network.Labels.Relations.Items);
    }

    private void Layer(string name, Func<int, ByteRange> rangeOf) =>
        file.Add("syntax." + name, Quantizer.Layer([_parameters[name]], [Bias(name)], ByteLayer.MaxWeight, input => rangeOf(input).Scale));

    private float[]? Bias(string name) => _parameters.GetValueOrDefault(name + "-bias")?.Values.ToArray();

    private void Lines(string section, IEnumerable<string> lines) => file.Add(section, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    private void PackVectors()
    {
        var keys = network.Types.VectorKeys.OrderBy(pair => pair.Key).ToArray();
        file.Add<uint>("words.keys", keys.Select(pair => pair.Key).ToArray());
        file.Add("words.vectors", Quantizer.Table(keys.Length, WordVectors.Size, row => network.Types.Vectors[keys[row].Value]));
    }

    /// <summary>Rows in the order of their sorted keys, after the row of unknown words.</summary>
    private void PackWords(string parameter, string keySection, string section, Vocabulary<uint> words)
    {
        var table = _parameters[parameter];
        var order = Enumerable.Range(0, words.Count).OrderBy(i => words.Items[i]).ToArray();
        file.Add<uint>(keySection, order.Select(i => words.Items[i]).ToArray());
        file.Add(section, Quantizer.Table(table.Rows, table.Columns, row => table.Row(row == 0 ? 0 : order[row - 1] + 1)));
    }

    private static byte[] Table(Parameter table) => Quantizer.Table(table.Rows, table.Columns, row => table.Row(row));
}
