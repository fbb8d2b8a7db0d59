using System.Globalization;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>
/// Varies a few sentences: in capitals, in small letters, as headlines, without the last full stop, with curly quotation
/// marks. What real articles do and treebanks hardly show.
/// </summary>
internal sealed class Augmentation(Dice dice)
{
    private static readonly TextInfo Invariant = CultureInfo.InvariantCulture.TextInfo;

    public TreebankSentence Vary(TreebankSentence sentence)
    {
        if (dice.NextSingle() < 0.05f) sentence = WithoutLastStop(sentence);
        if (dice.NextSingle() < 0.10f) sentence = Map(sentence, Curl);
        return dice.NextSingle() switch
        {
            < 0.03f => Map(sentence, Invariant.ToUpper),
            < 0.06f => Map(sentence, Invariant.ToLower),
            < 0.08f => Map(sentence, form => char.ToUpperInvariant(form[0]) + form[1..]),
            < 0.11f => Map(sentence, (form, i) => i == 0 ? char.ToUpperInvariant(form[0]) + form[1..] : form),
            _ => sentence,
        };
    }

    private static TreebankSentence Map(TreebankSentence sentence, Func<string, string> change) =>
        sentence with { Forms = Array.ConvertAll(sentence.Forms, form => change(form)) };

    private static TreebankSentence Map(TreebankSentence sentence, Func<string, int, string> change) =>
        sentence with { Forms = [.. sentence.Forms.Select(change)] };

    private static string Curl(string form) => form switch
    {
        "\"" => "\u201D",
        "``" => "\u201C",
        "''" => "\u201D",
        _ => form.Replace('\'', '\u2019'),
    };

    private static TreebankSentence WithoutLastStop(TreebankSentence sentence)
    {
        var last = sentence.Count - 1;
        if (last < 2 || sentence.Forms[last] is not ("." or "!" or "?") || sentence.Heads.Contains(last + 1)) return sentence;
        return new TreebankSentence(
            sentence.Forms[..last], sentence.Lemmas[..last], sentence.Upos[..last], sentence.Xpos[..last],
            sentence.Heads[..last], sentence.Relations[..last], sentence.SpaceBefore[..last]);
    }
}
