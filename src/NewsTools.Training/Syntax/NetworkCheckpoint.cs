using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Keeps trained weights between training and packing: for each parameter its name and its numbers.</summary>
internal static class NetworkCheckpoint
{
    /// <summary>Writes all parameters.</summary>
    public static void Write(string path, IEnumerable<Parameter> parameters)
    {
        var file = new ModelFileWriter();
        foreach (var parameter in parameters) file.Add<float>(parameter.Name, parameter.Values);
        file.Write(path);
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
}
