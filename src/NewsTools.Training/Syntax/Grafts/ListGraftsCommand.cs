using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Prints grafted sentences as CoNLL-U, to look at.</summary>
internal sealed class ListGraftsCommand : ICommand
{
    /// <inheritdoc/>
    public string Name => "list grafts";

    /// <inheritdoc/>
    public string Usage => "[--data FOLDER] [--words N] [--seed N]: sentences of reported speech made of the treebanks' clauses, as training sees them";

    /// <inheritdoc/>
    public int Run(CommandOptions options, TextWriter output)
    {
        var (data, words, seed) = (options.GetDataFolder(), options.GetInt("words", 1000), (ulong)options.GetInt("seed", 1));
        options.ThrowIfUnread();
        foreach (var sentence in new ReportGrafts(new GraftStock(Treebank.Train(data)), new Dice(seed)).Make(words))
        {
            output.WriteLine($"# text = {string.Concat(sentence.Forms.Select((form, i) => i > 0 && sentence.SpaceBefore[i] ? " " + form : form))}");
            for (var i = 0; i < sentence.Count; i++)
                output.WriteLine($"{i + 1}\t{sentence.Forms[i]}\t{sentence.Lemmas[i]}\t{sentence.Upos[i]}\t{sentence.Xpos[i]}\t_\t{sentence.Heads[i]}\t{sentence.Relations[i]}\t_\t{(i + 1 < sentence.Count && !sentence.SpaceBefore[i + 1] ? "SpaceAfter=No" : "_")}");
            output.WriteLine();
        }

        return 0;
    }
}
