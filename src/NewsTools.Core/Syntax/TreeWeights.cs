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
        Lower = SyntaxModel.Layer(file, "syntax.gates0", IntegerEpilogue.StateScale);
        Upper = SyntaxModel.Layer(file, "syntax.gates1", IntegerEpilogue.StateScale);
        Ends = SyntaxModel.Layer(file, "syntax.ends", IntegerEpilogue.StateScale);
        Bilinear = SyntaxModel.Layer(file, "syntax.bilinear", IntegerEpilogue.StateScale);
        Relation = SyntaxModel.Layer(file, "syntax.relation", IntegerEpilogue.StateScale);
        ArcRoot = file.Section<float>("syntax.arc-root").ToArray();
        Distance = file.Section<float>("syntax.distance").ToArray();
        RelationRoot = file.Section<float>("syntax.relation-root").ToArray();
        RelationDistance = file.Section<float>("syntax.relation-distance").ToArray();
        Relations = RelationLabel.Parse(Encoding.UTF8.GetString(file.Section("syntax.relations")));
        SyntaxModel.Check(file, "syntax.gates0", Lower.Inputs == localSize && Upper.Inputs == StateSize && Upper.Outputs == Lower.Outputs);
        SyntaxModel.Check(file, "syntax.ends", Ends.Inputs == StateSize && Ends.Outputs == 2 * (ArcSize + RelationSize));
        SyntaxModel.Check(file, "syntax.bilinear", Bilinear.Outputs >= ArcSize && ArcRoot.Length == ArcSize && Distance.Length == ArcDistance.Count);
        SyntaxModel.Check(file, "syntax.relation", RelationRoot.Length == RelationSize && RelationDistance.Length == ArcDistance.Count * RelationSize && Relations.Length <= Relation.Outputs);
    }

    /// <summary>The gates of the lower recurrent layer, from local states.</summary>
    public IntegerLayer Lower { get; }

    /// <summary>The gates of the upper recurrent layer.</summary>
    public IntegerLayer Upper { get; }

    /// <summary>What a token seeks and offers: query, key, then for relations as dependent and as head.</summary>
    public IntegerLayer Ends { get; }

    /// <summary>From query to what is compared with keys.</summary>
    public IntegerLayer Bilinear { get; }

    /// <summary>From the sum of a dependent's and a head's part to relations.</summary>
    public IntegerLayer Relation { get; }

    /// <summary>The key of the root.</summary>
    public float[] ArcRoot { get; }

    /// <summary>The score of each <see cref="ArcDistance"/>.</summary>
    public float[] Distance { get; }

    /// <summary>The root's part as head of a relation.</summary>
    public float[] RelationRoot { get; }

    /// <summary>What each <see cref="ArcDistance"/> adds to a relation's sum, a row each.</summary>
    public float[] RelationDistance { get; }

    /// <summary>The relations by number.</summary>
    public DependencyRelation[] Relations { get; }

    /// <summary>The width of the recurrent states, both directions.</summary>
    public int StateSize => Lower.Outputs / 3;

    /// <summary>The width of queries and keys.</summary>
    public int ArcSize => Bilinear.Inputs;

    /// <summary>The width of the parts of relations.</summary>
    public int RelationSize => Relation.Inputs;
}
