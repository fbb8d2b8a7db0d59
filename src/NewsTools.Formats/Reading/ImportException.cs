namespace NewsTools.Formats.Reading;

/// <summary>Ends the reading of one input; the importer makes a result of it.</summary>
internal sealed class ImportException(ImportError error) : Exception(error.Message, error.Exception)
{
    public ImportError Error { get; } = error;
}
