namespace NewsTools;

/// <summary>Why something could not be read as an article; the exception of error records.</summary>
public sealed class ArticleImportException : Exception
{
    /// <summary>Makes the exception of one error.</summary>
    /// <param name="message">What was found, where, and what would be right.</param>
    /// <param name="cause">What the runtime or a parser threw, or null.</param>
    public ArticleImportException(string message, Exception? cause) : base(message, cause)
    {
    }
}
