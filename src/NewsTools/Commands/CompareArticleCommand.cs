using System.Management.Automation;
using NewsTools.Binding;

namespace NewsTools.Commands;

/// <summary>Compares two versions of an article, or the articles of two outlets: one row a difference.</summary>
[Cmdlet(VerbsData.Compare, "Article", DefaultParameterSetName = "Version")]
[OutputType(typeof(ArticleDifference))]
public sealed class CompareArticleCommand : NewsToolsCmdlet
{
    private Article? _last;
    private bool _compared;

    /// <summary>The earlier version, or the article to compare with.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Pair")]
    [ArticleInput]
    public Article ReferenceArticle { get; set; } = null!;

    /// <summary>The later versions, or the other articles; each is compared with the reference article.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ParameterSetName = "Pair")]
    [ArticleInput]
    public Article[] DifferenceArticle { get; set; } = [];

    /// <summary>The versions of an article in their order; each is compared with the one before it.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Version")]
    [ArticleInput]
    public Article[] Article { get; set; } = [];

    /// <summary>The kinds of differences to give; all but Wording by default.</summary>
    [Parameter]
    public DifferenceKind[]? Kind { get; set; }

    /// <summary>Gives sentences too that are worded in another way and tell the same.</summary>
    [Parameter]
    public SwitchParameter IncludeWording { get; set; }

    private ComparisonOptions Options => new() { IncludeWording = IncludeWording || Kind?.Contains(DifferenceKind.Wording) == true };

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var article in ParameterSetName == "Pair" ? DifferenceArticle : Article)
        {
            var reference = ParameterSetName == "Pair" ? ReferenceArticle : _last;
            _last = article;
            if (reference is not null) Compare(reference, article);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (ParameterSetName == "Version" && _last is not null && !_compared) WriteWarning("One article was given, and nothing to compare it with.");
    }

    private void Compare(Article reference, Article article)
    {
        _compared = true;
        var differences = Guarded(article, () => ArticleComparison.Compare(reference, article, Pipeline, Options, StopToken));
        foreach (var difference in differences ?? [])
            if (Kind is null || Kind.Contains(difference.Kind)) WriteObject(difference);
    }
}
