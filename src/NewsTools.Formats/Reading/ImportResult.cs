using System.Diagnostics.CodeAnalysis;

namespace NewsTools.Formats.Reading;

/// <summary>What one step of reading gave: an article, or the reason why there is none.</summary>
public readonly record struct ImportResult
{
    /// <summary>An article was read.</summary>
    public ImportResult(Article article) => Article = article;

    /// <summary>Something could not be read.</summary>
    public ImportResult(ImportError error) => Error = error;

    /// <summary>The article, or null where there is an error.</summary>
    public Article? Article { get; }

    /// <summary>The error, or null where there is an article.</summary>
    public ImportError? Error { get; }

    /// <summary>True where there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsArticle => Article is not null;
}
