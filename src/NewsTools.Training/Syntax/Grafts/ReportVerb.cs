namespace NewsTools.Training.Syntax;

/// <summary>A verb of saying or thinking, as a report uses it.</summary>
/// <param name="Lemma">The base form.</param>
/// <param name="Past">The past form, which is also the participle.</param>
/// <param name="Third">The form with <c>he</c>.</param>
/// <param name="Gerund">The form in <c>-ing</c>.</param>
/// <param name="Weight">How often to take it.</param>
internal sealed record ReportVerb(string Lemma, string Past, string Third, string Gerund, int Weight)
{
    /// <summary>The verbs that a clause follows with or without <c>that</c>.</summary>
    public static readonly IReadOnlyList<ReportVerb> All =
    [
        new("say", "said", "says", "saying", 40), new("tell", "told", "tells", "telling", 8), new("argue", "argued", "argues", "arguing", 5),
        new("add", "added", "adds", "adding", 5), new("claim", "claimed", "claims", "claiming", 4), new("insist", "insisted", "insists", "insisting", 3),
        new("warn", "warned", "warns", "warning", 3), new("note", "noted", "notes", "noting", 3), new("believe", "believed", "believes", "believing", 4),
        new("announce", "announced", "announces", "announcing", 2), new("suggest", "suggested", "suggests", "suggesting", 3), new("hope", "hoped", "hopes", "hoping", 2),
        new("acknowledge", "acknowledged", "acknowledges", "acknowledging", 2), new("admit", "admitted", "admits", "admitting", 2), new("explain", "explained", "explains", "explaining", 2),
        new("declare", "declared", "declares", "declaring", 2), new("predict", "predicted", "predicts", "predicting", 2), new("report", "reported", "reports", "reporting", 2),
        new("complain", "complained", "complains", "complaining", 1), new("concede", "conceded", "concedes", "conceding", 1), new("contend", "contended", "contends", "contending", 1),
        new("estimate", "estimated", "estimates", "estimating", 1), new("allege", "alleged", "alleges", "alleging", 1), new("fear", "feared", "fears", "fearing", 1),
    ];

    /// <summary>A verb by its weight.</summary>
    public static ReportVerb Draw(Models.Dice dice)
    {
        var place = dice.Next(All.Sum(verb => verb.Weight));
        foreach (var verb in All)
            if ((place -= verb.Weight) < 0) return verb;
        return All[0];
    }
}
