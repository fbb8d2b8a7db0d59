using System.Globalization;
using System.Reflection;

namespace NewsTools.Training.Syntax;

/// <summary>The widths and shares of dropout of the network. Widths come in multiples of 16, numbers of rows are powers of two.</summary>
internal sealed record NetworkShape
{
    /// <summary>The dimensions of the pretrained vectors, filled up with zeros.</summary>
    public const int VectorSize = 112;

    private static readonly PropertyInfo[] Settings =
        [.. typeof(NetworkShape).GetProperties().Where(property => property.SetMethod is not null && property.PropertyType.IsPrimitive)];

    public int WordSize { get; init; } = 48;

    public int FormSize { get; init; } = 32;

    public int[] SlotSizes { get; init; } = [16, 16, 16, 16, 16, 32, 32, 16];

    public int[] SlotRows { get; init; } = [256, 1024, 4096, 256, 1024, 4096, 8192, 1024];

    public int GramRows { get; init; } = 8192;

    public int GramSize { get; init; } = 32;

    public int TypeSize { get; init; } = 128;

    public int WindowSize { get; init; } = 64;

    public int LocalSize { get; init; } = 128;

    public int EarlySize { get; init; } = 64;

    public int EarlyWindow { get; init; } = 1;

    /// <summary>How many recurrent layers stand above the local states; what is packed has one.</summary>
    public int UpperLayers { get; init; } = 1;

    /// <summary>Whether the states are rounded to the steps of bytes, as what is packed has them.</summary>
    public bool Stepped { get; init; } = true;

    public int ArcSize { get; init; } = 48;

    public int RelationSize { get; init; } = 32;

    public float WordDrop { get; init; } = 0.25f;

    public float VectorDrop { get; init; } = 0.03f;

    public float InputDrop { get; init; } = 0.05f;

    public float TypeDrop { get; init; } = 0.1f;

    public float LocalDrop { get; init; } = 0.1f;

    public float StateDrop { get; init; } = 0.1f;

    public float ArcDrop { get; init; } = 0.1f;

    /// <summary>The shape that a line of changes makes of this one, as <c>NAME=VALUE,...</c>.</summary>
    /// <exception cref="UsageException">A part is no width or share of the shape.</exception>
    public NetworkShape With(string changes)
    {
        var shape = this with { };
        foreach (var change in changes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = change.Split('=');
            if (parts.Length != 2 || Settings.FirstOrDefault(setting => setting.Name == parts[0]) is not { } property)
                throw new UsageException($"The network's shape has no '{change}'.");
            property.SetValue(shape, Convert.ChangeType(parts[1], property.PropertyType, CultureInfo.InvariantCulture));
        }

        return shape;
    }

    /// <summary>The whole shape as changes to any other.</summary>
    public string Describe() =>
        string.Join(',', Settings.Select(setting => string.Create(CultureInfo.InvariantCulture, $"{setting.Name}={setting.GetValue(this)}")));

    /// <summary>The width of all features of a word type beside each other.</summary>
    public int TypeInput => VectorSize + WordSize + FormSize + SlotSizes.Sum() + GramSize;
}
