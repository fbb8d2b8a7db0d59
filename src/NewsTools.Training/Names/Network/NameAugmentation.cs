using NewsTools.Training.Models;

namespace NewsTools.Training.Names;

/// <summary>Varies documents, so that the network learns what corpora hardly show.</summary>
internal sealed class NameAugmentation(IReadOnlyList<NameDocument> documents, Dice dice)
{
    private readonly NameSwapper _swapper = new(documents, dice);
    private readonly NameTemplates _templates = new(dice);

    /// <summary>A document with other names, other letters, or as it is.</summary>
    public NameDocument Vary(NameDocument document)
    {
        if (dice.NextSingle() < 0.35f) document = _swapper.Swap(document);
        return LetterCase.Vary(document, dice);
    }

    /// <summary>Invented documents of an epoch: score lines, tables, datelines and headlines.</summary>
    public IEnumerable<NameDocument> Invent() => _templates.Documents();
}
