using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Reads front matter from the parser's events, so that neither deep nesting nor aliases that multiply cost anything.
/// A value in a mapping has the names on the way to it, joined by dots; a list is several values of one name.
/// </summary>
internal static class FrontMatterYaml
{
    /// <summary>Front matter nests two or three levels deep.</summary>
    private const int MaxDepth = 32;

    /// <summary>Front matter begins on the second line of its file.</summary>
    private const int FirstLine = 2;

    /// <summary>Under this name the project's own files keep what is no field of an article.</summary>
    private const string OtherFields = "metadata.";

    /// <exception cref="ImportException">The front matter is no YAML.</exception>
    // Not inlined, so that the library is loaded only where it is needed.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Read(string yaml, string? path, ArticleDraft draft)
    {
        try
        {
            foreach (var (name, values) in Values(new Parser(new StringReader(yaml)))) Keep(draft, name, values);
        }
        catch (YamlException failure)
        {
            throw new ImportException(ImportErrors.InvalidYaml(
                path, Reason(failure), (int)failure.Start.Line + FirstLine - 1, (int)failure.Start.Column, failure));
        }
    }

    private static void Keep(ArticleDraft draft, string name, List<string> values)
    {
        if (name == "schema") return;
        if (name.StartsWith(OtherFields, StringComparison.Ordinal))
        {
            draft.Note(name[OtherFields.Length..], string.Join("; ", values));
            return;
        }

        var bare = name.EndsWith(".name", StringComparison.Ordinal) ? name[..^".name".Length] : name;
        var field = FieldNames.Shared.Find(bare);
        var value = field == ArticleField.Byline ? Byline.Join(values) : string.Join("; ", values);
        if (!string.IsNullOrWhiteSpace(value) && !draft.TrySet(field, value)) draft.Note(name, value);
    }

    private static List<(string Name, List<string> Values)> Values(Parser parser)
    {
        var values = new List<(string Name, List<string> Values)>();
        var names = new Stack<string?>();
        var isMapping = new Stack<bool>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    if (isMapping.Count >= MaxDepth) throw new YamlException(parser.Current.Start, parser.Current.End, "it nests too deep");
                    isMapping.Push(parser.Current is MappingStart);
                    names.Push(null);
                    break;
                case MappingEnd or SequenceEnd:
                    isMapping.Pop();
                    names.Pop();
                    EndValue(names, isMapping);
                    break;
                case Scalar scalar when isMapping.Count > 0 && isMapping.Peek() && names.Peek() is null:
                    names.Pop();
                    names.Push(scalar.Value);
                    break;
                case Scalar scalar:
                    Add(values, string.Join('.', names.Reverse().Where(name => name is not null)), scalar.Value);
                    EndValue(names, isMapping);
                    break;
                case AnchorAlias:
                    EndValue(names, isMapping);
                    break;
            }
        }

        return values;
    }

    /// <summary>After a value, a mapping waits for its next name.</summary>
    private static void EndValue(Stack<string?> names, Stack<bool> isMapping)
    {
        if (isMapping.Count == 0 || !isMapping.Peek()) return;
        names.Pop();
        names.Push(null);
    }

    private static void Add(List<(string Name, List<string> Values)> values, string name, string value)
    {
        var index = values.FindIndex(item => item.Name == name);
        if (index >= 0) values[index].Values.Add(value);
        else values.Add((name, [value]));
    }

    private static string Reason(YamlException failure)
    {
        var message = failure.InnerException?.Message ?? failure.Message;
        return message.Length > 0 && char.IsUpper(message[0]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;
    }
}
