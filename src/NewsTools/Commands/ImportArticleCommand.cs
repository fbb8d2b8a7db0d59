using System.Management.Automation;
using System.Text;
using NewsTools.Binding;
using NewsTools.Formats.Reading;

namespace NewsTools.Commands;

/// <summary>Reads articles from files, folders, archives and addresses.</summary>
[Cmdlet(VerbsData.Import, "Article", DefaultParameterSetName = ByPath)]
[OutputType(typeof(Article))]
public sealed class ImportArticleCommand : NewsToolsCmdlet
{
    private const string ByPath = "Path";
    private const string ByLiteralPath = "LiteralPath";
    private const string ByUri = "Uri";

    private ArticleImporter _importer = new();
    private ImportProgress? _progress;

    /// <summary>Files, folders and archives, with wildcards.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ByPath)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files, folders and archives, taken as they stand.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ByLiteralPath)]
    [Alias("PSPath", "LP", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Addresses of pages, feeds and files, http or https.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ByUri)]
    [Alias("Url", "Href")]
    [ValidateNotNullOrEmpty]
    public Uri[] Uri { get; set; } = [];

    /// <summary>Lets addresses lead to this machine and to private networks.</summary>
    [Parameter(ParameterSetName = ByUri)]
    public SwitchParameter AllowPrivateNetwork { get; set; }

    /// <summary>Reads the folders in a folder too.</summary>
    [Parameter(ParameterSetName = ByPath)]
    [Parameter(ParameterSetName = ByLiteralPath)]
    public SwitchParameter Recurse { get; set; }

    /// <summary>The form of the files; by default what their content says.</summary>
    [Parameter]
    public ImportFormat? Format { get; set; }

    /// <summary>The encoding of the files; by default what they say, else what their bytes look like.</summary>
    [Parameter]
    [EncodingName]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public Encoding? Encoding { get; set; }

    /// <summary>The date of publication, whatever the files say.</summary>
    [Parameter]
    [PublishedDate]
    public DateTimeOffset? Published { get; set; }

    /// <summary>The outlet, whatever the files say.</summary>
    [Parameter]
    public string? Source { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _importer = new ArticleImporter(new ImportOptions { Format = Format, Encoding = Encoding, Published = Published, Source = Source });
        _progress = new ImportProgress(this);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == ByUri) ImportAddresses();
        else ImportPaths(ParameterSetName == ByLiteralPath);
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _progress?.Complete();

    private void ImportPaths(bool literal)
    {
        var found = new PathResolver(this).Existing(literal ? LiteralPath : Path, literal).ToList();
        _progress!.Expect(found, Recurse, StopToken);
        foreach (var item in found)
        {
            if (Directory.Exists(item)) ImportFolder(item);
            else ImportFile(item, named: true);
        }
    }

    private void ImportAddresses()
    {
        var limits = new UriOptions { AllowPrivateNetwork = AllowPrivateNetwork };
        _progress!.Expect(Uri.Length);
        foreach (var address in Uri) Import(address.OriginalString, _importer.ReadUri(address, limits, StopToken), named: true);
    }

    private void ImportFolder(string folder)
    {
        var unreadable = new Queue<ImportError>();
        foreach (var file in ArticleFiles.Enumerate(folder, Recurse, unreadable.Enqueue, StopToken))
        {
            while (unreadable.TryDequeue(out var error)) WriteError(ErrorRecords.NotImported(error, folder));
            ImportFile(file, named: false);
        }

        while (unreadable.TryDequeue(out var error)) WriteError(ErrorRecords.NotImported(error, folder));
    }

    private void ImportFile(string file, bool named) => Import(file, _importer.ReadFile(file, StopToken), named);

    /// <param name="place">The file or address.</param>
    /// <param name="results">What reading it gives.</param>
    /// <param name="named">Whether the user named it; what is no text and only lies in a folder is passed over.</param>
    private void Import(string place, IEnumerable<ImportResult> results, bool named)
    {
        WriteVerbose($"Reading '{place}'.");
        _progress!.Begin(place);
        foreach (var result in Guarded(place, results)) Write(result, place, named);
        _progress.End();
    }

    private void Write(ImportResult result, string place, bool named)
    {
        if (result.IsArticle)
        {
            WriteObject(result.Article);
            _progress!.Count();
        }
        else if (result.Error.IsSkipped || (!named && result.Error.Id == ImportErrorId.NotText))
        {
            WriteVerbose($"Passed over: {result.Error.Message}");
        }
        else
        {
            WriteError(ErrorRecords.NotImported(result.Error, place));
        }
    }
}
