namespace NewsTools;

/// <summary>The labels of <see cref="DependencyRelation"/> as Universal Dependencies print them.</summary>
public static class RelationLabel
{
    /// <summary>By the number of the relation: they count from zero without gaps.</summary>
    private static readonly string[] Labels = Array.ConvertAll(Enum.GetNames<DependencyRelation>(), Spell);

    /// <summary>The label, with its subtype behind a colon.</summary>
    public static string ToLabel(this DependencyRelation relation) => Labels[(int)relation];

    /// <summary>The relation without its subtype: <see cref="DependencyRelation.Nsubj"/> for a passive subject.</summary>
    public static DependencyRelation WithoutSubtype(this DependencyRelation relation)
    {
        var label = Labels[(int)relation];
        var colon = label.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : (DependencyRelation)Array.IndexOf(Labels, label[..colon]);
    }

    /// <summary>The relations of labels, a line each; one of an unknown label is its main relation, or <see cref="DependencyRelation.Dep"/>.</summary>
    internal static DependencyRelation[] Parse(string lines)
    {
        var labels = lines.Split('\n');
        var relations = new DependencyRelation[labels.Length];
        for (var i = 0; i < labels.Length; i++) relations[i] = Find(labels[i]);
        return relations;
    }

    private static DependencyRelation Find(string label)
    {
        var index = Array.IndexOf(Labels, label);
        if (index < 0) index = Array.IndexOf(Labels, label.Split(':')[0]);
        return index < 0 ? DependencyRelation.Dep : (DependencyRelation)index;
    }

    /// <summary><c>NsubjPass</c> as <c>nsubj:pass</c>.</summary>
    private static string Spell(string name)
    {
        var second = 1;
        while (second < name.Length && !char.IsUpper(name[second])) second++;
        var main = name[..second].ToLowerInvariant();
        return second == name.Length ? main : main + ":" + name[second..].ToLowerInvariant();
    }
}
