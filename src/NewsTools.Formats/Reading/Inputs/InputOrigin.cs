namespace NewsTools.Formats.Reading;

/// <summary>Where an input comes from and what that place says of it.</summary>
internal sealed record InputOrigin
{
    /// <summary>A string that nobody named.</summary>
    public static InputOrigin None { get; } = new();

    /// <summary>The file or archive entry, as errors and articles show it, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The address that it was fetched from, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The name whose extension tells the form: the path without <c>.gz</c>, or null to take path or address.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type that a server named, in lower case and without parameters, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>The charset that a server named, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>In how many archives it stands.</summary>
    public int Depth { get; init; }

    /// <summary>What the archive that it stands in may still expand to, or null where it stands in none.</summary>
    public ExpansionBudget? Budget { get; init; }

    /// <summary>Path or address: what errors call the input.</summary>
    public string? Name => Path ?? Address;

    /// <summary>The extension of the file or address, with the dot, in lower case; empty where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(FileName ?? Path ?? AddressFile()).ToLowerInvariant();

    private string AddressFile() =>
        Uri.TryCreate(Address, UriKind.Absolute, out var address) ? address.AbsolutePath : "";
}
