namespace NewsTools.Formats.Writing;

/// <summary>What to do where the file exists.</summary>
public enum FileWriteMode
{
    /// <summary>Put the new file in its place.</summary>
    Replace,

    /// <summary>Leave it and fail.</summary>
    NoClobber,

    /// <summary>Write behind what it holds.</summary>
    Append,
}
