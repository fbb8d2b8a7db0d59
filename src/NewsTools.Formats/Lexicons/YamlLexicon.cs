using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsTools.Formats;

/// <summary>Reads a user's lexicon from YAML, event by event, so that rows before a syntax error are kept.</summary>
/// <param name="reader">The text.</param>
internal sealed class YamlLexicon(TextReader reader)
{
    private readonly Parser _parser = new(reader);
    private readonly LexiconRows _rows = new();

    public UserLexicon Read()
    {
        try
        {
            ReadDocument();
        }
        catch (YamlException error)
        {
            _rows.AddError((int)error.Start.Line, (int)error.Start.Column, $"The YAML is malformed: {error.InnerException?.Message ?? error.Message}");
        }

        return _rows.ToLexicon();
    }

    private void ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _)) return;
        _parser.Consume<DocumentStart>();
        if (_parser.TryConsume<MappingStart>(out _))
            while (!_parser.TryConsume<MappingEnd>(out _)) ReadTopLevelKey();
        else ReadRows();
    }

    private void ReadTopLevelKey()
    {
        var key = _parser.Consume<Scalar>();
        if (key.Value == "entries")
        {
            ReadRows();
            return;
        }

        Note(key, $"'{key.Value}' is unknown; the rows stand under 'entries'.");
        _parser.SkipThisAndNestedEvents();
    }

    private void ReadRows()
    {
        if (!_parser.TryConsume<SequenceStart>(out _))
        {
            Note(_parser.Current!, "A list of rows was due, each beginning with '- name:'.");
            _parser.SkipThisAndNestedEvents();
            return;
        }

        while (!_parser.TryConsume<SequenceEnd>(out _)) ReadRow();
    }

    private void ReadRow()
    {
        if (!_parser.TryConsume<MappingStart>(out var start))
        {
            Note(_parser.Current!, "A row was due: a mapping with 'name' and 'kind'.");
            _parser.SkipThisAndNestedEvents();
            return;
        }

        var fields = new List<LexiconField>();
        while (!_parser.Accept<MappingEnd>(out _)) ReadField(fields);
        _rows.Add(fields, (int)start.Start.Line, (int)start.Start.Column);
        // Only now, for to consume is to read on, and what follows may be malformed.
        _parser.Consume<MappingEnd>();
    }

    private void ReadField(List<LexiconField> fields)
    {
        var key = _parser.Consume<Scalar>();
        if (!_rows.IsKey(FieldOf(key.Value.ToLowerInvariant(), "", key))) _parser.SkipThisAndNestedEvents();
        else if (_parser.TryConsume<Scalar>(out var value)) fields.Add(FieldOf(key.Value.ToLowerInvariant(), value.Value, value));
        else if (key.Value.Equals("aliases", StringComparison.OrdinalIgnoreCase) && _parser.TryConsume<SequenceStart>(out _))
            while (!_parser.TryConsume<SequenceEnd>(out _)) ReadAlias(fields);
        else Reject($"'{key.Value}' must be one string.");
    }

    private void ReadAlias(List<LexiconField> fields)
    {
        if (_parser.TryConsume<Scalar>(out var alias)) fields.Add(FieldOf("aliases", alias.Value, alias));
        else Reject("An alias must be a string.");
    }

    private void Reject(string message)
    {
        Note(_parser.Current!, message);
        _parser.SkipThisAndNestedEvents();
    }

    private void Note(ParsingEvent place, string message) => _rows.AddError((int)place.Start.Line, (int)place.Start.Column, message);

    private static LexiconField FieldOf(string key, string value, ParsingEvent place) =>
        new(key, value.Trim(), (int)place.Start.Line, (int)place.Start.Column);
}
