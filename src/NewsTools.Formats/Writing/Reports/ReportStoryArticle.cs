namespace NewsTools.Formats.Writing;

/// <summary>One article of a story as a report lists it.</summary>
/// <param name="Id">The id of the article.</param>
/// <param name="Title">Its title, else its file's name in words.</param>
/// <param name="Source">The outlet, or null.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Url">The address, or null.</param>
/// <param name="IsCopy">Whether it is a copy of another article of the story.</param>
public sealed record ReportStoryArticle(string Id, string Title, string? Source, DateTimeOffset? Published, string? Url, bool IsCopy);
