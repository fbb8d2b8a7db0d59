using NewsTools.Training.Models;
using NewsTools.Training.Syntax;

namespace NewsTools.Training.Names;

/// <summary>Writes a trained name network as the sections that <c>NameModel</c> reads.</summary>
internal sealed class NamePacker(NameNetwork network, ModelFileWriter file)
{
    private readonly Dictionary<string, Parameter> _parameters = network.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);

    /// <summary>Adds all sections but those of the vectors, which the layers share.</summary>
    public void Pack()
    {
        PackRareVectors(network.Words.Vectors);
        PackWords("words", "names.word.keys", "names.words", network.Words.Words);
        PackWords("forms", "names.form.keys", "names.forms", network.Words.Forms);
        foreach (var name in _parameters.Keys.Where(name => name.StartsWith("slot", StringComparison.Ordinal)).Concat(["grams", "kinds", "no-vector"]))
            file.Add("names." + name, Table(_parameters[name]));
        foreach (var name in (string[])["mix", "local", "upper", "tag"])
            file.Add("names." + name, Quantizer.Layer([_parameters[name]], [_parameters[name + "-bias"].Values.ToArray()]));
        file.Add("names.window", Quantizer.Layer([_parameters["window"]], [null]));
        float[] cues = [.. _parameters["window-bias"].Values, .. _parameters["cues"].Values];
        file.Add<float>("names.cues", cues);
        file.Add<float>("names.transitions", _parameters["transitions"].Values);
    }

    /// <summary>The codes of words that the shared vectors lack, in the order of their sorted keys; of equal keys the more frequent word.</summary>
    private void PackRareVectors(NameVectors vectors)
    {
        var keys = new SortedDictionary<uint, int>();
        for (var word = NameVectors.Shared; word < vectors.Words.Length; word++) keys.TryAdd(WordHash.OfLower(vectors.Words[word]), word - NameVectors.Shared);
        file.Add<uint>("names.rare.keys", keys.Keys.ToArray());
        file.Add("names.rare.codes", vectors.Codes.Pack([.. keys.Values]));
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
