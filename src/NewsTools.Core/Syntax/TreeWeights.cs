using System.Text;
using NewsTools.Models;

namespace NewsTools.Syntax;

/// <summary>The weights of the parser. Immutable; shared by all threads.</summary>
internal sealed class TreeWeights
{
    /// <summary>Reads the weights.</summary>
    /// <param name="file">The model.</param>
    /// <param name="localSize">The width of the local states that the parser reads.</param>
    /// <exception cref="ModelFormatException">A section is absent, damaged or of another shape.</exception>
    public TreeWeights(ModelFile file, int localSize)
    {
        Gates = SyntaxModel.Layer(file, "syntax.gates", SyntaxRanges.Local, 0, IntegerEpilogue.StateScale);
        Ends = SyntaxModel.Layer(file, "syntax.ends", SyntaxRanges.State, localSize, IntegerEpilogue.StateScale);
        ArcRoot = SyntaxModel.States(file, "syntax.arc-root");
        Distance = file.Section<float>("syntax.distance").ToArray();
        RelationRoot = SyntaxModel.States(file, "syntax.relation-root");
        RelationDistance = SyntaxModel.States(file, "syntax.relation-distance");
        Relation = SyntaxModel.Layer(file, "syntax.relation", SyntaxRanges.Pair, 0, 1);
        Relations = RelationLabel.Parse(Encoding.UTF8.GetString(file.Section("syntax.relations")));
        SyntaxModel.Check(file, "syntax.gates", Gates.Inputs == localSize && StateSize == localSize && StateSize % 32 == 0);
        SyntaxModel.Check(file, "syntax.ends", Ends.Inputs == StateSize && Ends.Outputs >= 2 * (ArcSize + RelationSize) && ArcSize % 16 == 0 && RelationSize % 32 == 0);
        SyntaxModel.Check(file, "syntax.distance", Distance.Length == ArcDistance.Count);
        SyntaxModel.Check(file, "syntax.relation", RelationRoot.Length == RelationSize && RelationDistance.Length == ArcDistance.Count * RelationSize && Relations.Length <= Relation.Outputs);
    }

    /// <summary>The gates of the recurrent layer, from local states.</summary>
    public ByteLayer Gates { get; }

    /// <summary>What a token seeks and offers: query, key, then for relations as dependent and as head.</summary>
    public ByteLayer Ends { get; }

    /// <summary>From the sum of a dependent's and a head's part to relations.</summary>
    public ByteLayer Relation { get; }

    /// <summary>The key of the root.</summary>
    public short[] ArcRoot { get; }

    /// <summary>The score of each <see cref="ArcDistance"/>.</summary>
    public float[] Distance { get; }

    /// <summary>The root's part as head of a relation.</summary>
    public short[] RelationRoot { get; }

    /// <summary>What each <see cref="ArcDistance"/> adds to a relation's sum, a row each.</summary>
    public short[] RelationDistance { get; }

    /// <summary>The relations by number.</summary>
    public DependencyRelation[] Relations { get; }

    /// <summary>The width of the recurrent states, both directions.</summary>
    public int StateSize => Gates.Outputs / 2;

    /// <summary>The width of queries and keys.</summary>
    public int ArcSize => ArcRoot.Length;

    /// <summary>The width of the parts of relations.</summary>
    public int RelationSize => Relation.Inputs;
}
