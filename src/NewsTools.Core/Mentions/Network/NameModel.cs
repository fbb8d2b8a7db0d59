using System.Runtime.CompilerServices;
using NewsTools.Models;
using NewsTools.Syntax;

namespace NewsTools;

/// <summary>The weights of the name network, from a model file. Immutable; shared by all threads.</summary>
internal sealed class NameModel
{
    /// <summary>The words before and after that the first layer sees, and the word itself.</summary>
    public const int Window = 5;

    /// <summary>How many units of the features of a word are one.</summary>
    public const float FeatureScale = SyntaxModel.FeatureScale;

    private static readonly ConditionalWeakTable<ModelFile, NameModel> Models = [];
    private static readonly Lazy<NameModel?> BuiltInNames = new(() => BuiltInModel.File.Value.Has("names.mix") ? Of(BuiltInModel.File.Value) : null);

    private NameModel(ModelFile file)
    {
        Words = new NameWordTables(file);
        Mix = Layer(file, "names.mix", FeatureScale);
        Products = Layer(file, "names.window", IntegerEpilogue.StateScale);
        Local = Sparse(file, "names.local", 3);
        Upper = Sparse(file, "names.upper", 3);
        Tag = Sparse(file, "names.tag", 1);
        Cues = SyntaxModel.States(file, "names.cues");
        Transitions = file.Section<float>("names.transitions").ToArray();
        SyntaxModel.Check(file, "names.mix", Words.Width == Mix.Inputs && Mix.Outputs == 2 * Products.Inputs);
        SyntaxModel.Check(file, "names.window", Products.Outputs == Window * WindowSize && Local.Inputs == 3 * WindowSize);
        SyntaxModel.Check(file, "names.cues", Cues.Length == (1 + TokenCues.Count) * WindowSize);
        SyntaxModel.Check(file, "names.upper", Upper.Inputs == 3 * Local.Outputs && Tag.Inputs == Upper.Outputs);
        SyntaxModel.Check(file, "names.tag", Tag.Outputs == NameTag.Padded && Transitions.Length == NameTag.Padded * NameTag.Padded);
    }

    /// <summary>The weights that come with the library; null where its model file has none for names.</summary>
    public static NameModel? Default => BuiltInNames.Value;

    /// <summary>The weights of a file, the same object for the same file.</summary>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public static NameModel Of(ModelFile file) => Models.GetValue(file, key => new NameModel(key));

    /// <summary>The features of words.</summary>
    public NameWordTables Words { get; }

    /// <summary>From the features of a word to its mixed state, by maxout.</summary>
    public IntegerLayer Mix { get; }

    /// <summary>From the mixed state to what the word gives to each place of the window.</summary>
    public IntegerLayer Products { get; }

    /// <summary>From three neighbouring rows to a local state.</summary>
    public SparseLayer Local { get; }

    /// <summary>From three neighbouring local states to the state that tags are read from.</summary>
    public SparseLayer Upper { get; }

    /// <summary>From a state to scores of tags.</summary>
    public SparseLayer Tag { get; }

    /// <summary>Rows added to the window: the bias, then one for each row of <see cref="TokenCues"/>.</summary>
    public short[] Cues { get; }

    /// <summary>The score of each tag after each, row by row of the tag before.</summary>
    public float[] Transitions { get; }

    /// <summary>The width of the window's rows.</summary>
    public int WindowSize => Products.Outputs / Window;

    private static SparseLayer Sparse(ModelFile file, string section, int rows) => new(file.Section(section), section, IntegerEpilogue.StateScale, rows);

    private static IntegerLayer Layer(ModelFile file, string section, float inputScale) => new(file.Section(section), section, inputScale);
}
