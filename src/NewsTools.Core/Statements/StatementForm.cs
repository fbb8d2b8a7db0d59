namespace NewsTools;

/// <summary>In whose words a statement is given.</summary>
public enum StatementForm
{
    /// <summary>In the source's own words, within quotation marks.</summary>
    Direct,

    /// <summary>In the article's words.</summary>
    Indirect,

    /// <summary>In the article's words, with some of the source's in quotation marks.</summary>
    Mixed,
}
