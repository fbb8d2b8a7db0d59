using System.Runtime.CompilerServices;
using System.Text;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>The weights of tagger and parser, from a model file. Immutable; shared by all threads.</summary>
internal sealed class SyntaxModel
{
    /// <summary>The words before and after that the first layer sees, and the word itself.</summary>
    public const int Window = 5;

    /// <summary>How many units of the features of a word are one.</summary>
    public const float FeatureScale = 1024;

    private static readonly ConditionalWeakTable<ModelFile, SyntaxModel> Models = [];
    private readonly Lazy<TreeWeights> _trees;

    private SyntaxModel(ModelFile file)
    {
        Words = new WordTables(file);
        Mix = Layer(file, "syntax.mix", FeatureScale);
        Products = Layer(file, "syntax.window", IntegerEpilogue.StateScale);
        Context = States(file, "syntax.context");
        WindowSize = Context.Length / ContextFlags.Count;
        EarlySize = (Products.Outputs - Window * WindowSize) / 2;
        Local = Layer(file, "syntax.local", SyntaxRanges.Early, EarlySize, SyntaxRanges.Local.Scale);
        Tag = Layer(file, "syntax.tag", SyntaxRanges.Local, 0, 1);
        Tags = new TagSet(Encoding.UTF8.GetString(file.Section("syntax.tags")));
        Check(file, "syntax.mix", Words.Width == Mix.Inputs && Mix.Outputs == 2 * Products.Inputs);
        Check(file, "syntax.context", Context.Length == ContextFlags.Count * WindowSize && WindowSize % 32 == 0);
        Check(file, "syntax.window", EarlySize > 0 && EarlySize % 32 == 0);
        Check(file, "syntax.local", Local.Inputs == WindowSize + EarlySize);
        Check(file, "syntax.tag", Tag.Inputs == Local.Outputs && Tags.Count <= Tag.Outputs);
        _trees = new Lazy<TreeWeights>(() => new TreeWeights(file, Local.Outputs));
    }

    /// <summary>
    /// The weights of a file, the same object for the same file, so that tagger and parser share it. The weights of the parser
    /// are read when they are first asked for.
    /// </summary>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public static SyntaxModel Of(ModelFile file) => Models.GetValue(file, key => new SyntaxModel(key));

    /// <summary>The features of words.</summary>
    public WordTables Words { get; }

    /// <summary>From the features of a word to its mixed state, by maxout.</summary>
    public IntegerLayer Mix { get; }

    /// <summary>From the mixed state to what the word gives to each place of the window, then to its gates of the recurrent layer over words.</summary>
    public IntegerLayer Products { get; }

    /// <summary>From the window's row and the state of the recurrent layer over words to a local state.</summary>
    public ByteLayer Local { get; }

    /// <summary>From a local state to tags.</summary>
    public ByteLayer Tag { get; }

    /// <summary>Rows added to the window, one for each of <see cref="ContextFlags"/>.</summary>
    public short[] Context { get; }

    /// <summary>The tags by number.</summary>
    public TagSet Tags { get; }

    /// <summary>The weights of the parser.</summary>
    public TreeWeights Trees => _trees.Value;

    /// <summary>The width of the window's rows.</summary>
    public int WindowSize { get; }

    /// <summary>The width of the states of the recurrent layer over words, both directions.</summary>
    public int EarlySize { get; }

    /// <summary>Reads a layer of bytes.</summary>
    public static ByteLayer Layer(ModelFile file, string section, ByteRange signed, int signedInputs, float outputScale) =>
        new(file.Section(section), section, signed, signedInputs, outputScale);

    /// <summary>Reads a layer of 16-bit inputs.</summary>
    private static IntegerLayer Layer(ModelFile file, string section, float inputScale) => new(file.Section(section), section, inputScale);

    /// <summary>Reads real numbers as states.</summary>
    public static unsafe short[] States(ModelFile file, string section)
    {
        var numbers = (float*)file.Find(section, sizeof(float), out var count);
        var states = new short[count];
        for (var i = 0; i < count; i++) states[i] = (short)MathF.Floor(numbers[i] * IntegerEpilogue.StateScale + 0.5f);
        return states;
    }

    /// <summary>Refuses a section whose shape does not fit the others.</summary>
    public static void Check(ModelFile file, string section, bool fits)
    {
        if (!fits) throw new ModelFormatException($"The section '{section}' of '{file.Path}' does not fit the sections beside it: the file was packed from parts of different models.");
    }
}
