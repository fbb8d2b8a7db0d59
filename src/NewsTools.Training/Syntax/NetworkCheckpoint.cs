using System.Text;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Keeps trained weights between training and packing: for each parameter its name and its numbers.</summary>
internal static class NetworkCheckpoint
{
    private const string ShapeSection = "shape";

    /// <summary>Writes the shape of the network, where it has one, and all parameters.</summary>
    public static void Write(string path, IEnumerable<Parameter> parameters, string shape = "")
    {
        var file = new ModelFileWriter();
        file.Add(ShapeSection, Encoding.UTF8.GetBytes(shape));
        foreach (var parameter in parameters) file.Add<float>(parameter.Name, parameter.Values);
        file.Write(path);
    }

    /// <summary>The shape of the network whose weights a file keeps.</summary>
    public static NetworkShape ShapeOf(string path)
    {
        using var file = ModelFile.Open(path);
        return new NetworkShape().With(Encoding.UTF8.GetString(file.Section(ShapeSection)));
    }

    /// <summary>Fills all parameters.</summary>
    /// <exception cref="ModelFormatException">One of them is absent or of another size.</exception>
    public static void Read(string path, IEnumerable<Parameter> parameters)
    {
        using var file = ModelFile.Open(path);
        foreach (var parameter in parameters)
        {
            var numbers = file.Section<float>(parameter.Name);
            if (numbers.Length != parameter.Values.Length)
                throw new ModelFormatException($"The section '{parameter.Name}' of '{path}' has {numbers.Length} numbers; {parameter.Values.Length} were expected.");
            numbers.CopyTo(parameter.Values);
        }
    }

    /// <summary>Fills all parameters with the mean of several files.</summary>
    /// <exception cref="ModelFormatException">In one of them a parameter is absent or of another size.</exception>
    public static void ReadMean(IReadOnlyList<string> paths, IReadOnlyList<Parameter> parameters)
    {
        var sums = parameters.Select(parameter => new double[parameter.Values.Length]).ToArray();
        foreach (var path in paths)
        {
            Read(path, parameters);
            for (var p = 0; p < sums.Length; p++)
                for (var i = 0; i < sums[p].Length; i++) sums[p][i] += parameters[p].Values[i];
        }

        for (var p = 0; p < sums.Length; p++)
            for (var i = 0; i < sums[p].Length; i++) parameters[p].Values[i] = (float)(sums[p][i] / paths.Count);
    }
}
