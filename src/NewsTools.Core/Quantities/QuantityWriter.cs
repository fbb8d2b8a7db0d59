namespace NewsTools.Quantities;

/// <summary>Turns drafts into facts.</summary>
internal static class QuantityWriter
{
    /// <summary>Adds the fact; what is read next may not reach back before its end.</summary>
    public static void Add(QuantityScene scene, in QuantityDraft draft)
    {
        scene.Free = draft.End;
        TextSpan? item = draft.ItemEnd > draft.ItemFirst ? scene.SpanOf(draft.ItemFirst, draft.ItemEnd) : null;
        var value = AmountDigits.Trim(draft.Measure is QuantityMeasure.Ratio or QuantityMeasure.Multiple ? Math.Round(draft.Value, 6) : draft.Value);
        decimal? upper = draft.Upper is { } high ? AmountDigits.Trim(high) : null;
        scene.Found.Add(new Quantity(scene.Document!.Locate(scene.SpanOf(draft.First, draft.End), draft.Rule.Confidence, draft.Rule.Name), item)
        {
            Value = value,
            UpperValue = upper,
            Measure = draft.Measure,
            Unit = draft.Unit,
            Modifier = draft.Modifier,
            Role = draft.Role,
            Per = draft.Per,
            SIValue = draft.Si?.ToSi(value),
            SIUpperValue = upper is { } top ? draft.Si?.ToSi(top) : null,
            SIUnit = draft.Si?.ToSi(value) is null ? null : draft.Si.SiUnit,
        });
    }
}
