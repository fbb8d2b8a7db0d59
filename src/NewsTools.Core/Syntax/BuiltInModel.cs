namespace NewsTools.Syntax;

/// <summary>The model that ships beside the assembly, opened once when it is first asked for.</summary>
internal static class BuiltInModel
{
    private const string FileName = "newstools.model";

    /// <summary>The file.</summary>
    public static Lazy<ModelFile> File { get; } = new(() => ModelFile.Open(Path.Combine(Folder, FileName)));

    /// <summary>The weights of tagger and parser.</summary>
    public static Lazy<SyntaxModel> Syntax { get; } = new(() => SyntaxModel.Of(File.Value));

    /// <summary>The lemmatizer.</summary>
    public static Lazy<Lemmatizer> Lemmatizer { get; } = new(() => new Lemmatizer(File.Value));

    private static string Folder =>
        Path.GetDirectoryName(typeof(BuiltInModel).Assembly.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory;
}
