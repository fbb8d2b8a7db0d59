namespace NewsTools.Loader;

/// <summary>Placeholder.</summary>
internal static class LoadContext;
