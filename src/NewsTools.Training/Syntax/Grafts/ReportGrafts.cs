using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>
/// Sentences of reported speech, of which newspapers are full and treebanks are not: clauses and speakers of the treebanks
/// joined by verbs of saying. The trees are those of the treebanks, the joints follow their guidelines: what is said
/// is the verb's <c>ccomp</c>, a verb of saying inside of it is <c>parataxis</c>.
/// </summary>
/// <param name="stock">Clauses and speakers.</param>
/// <param name="dice">The draw.</param>
internal sealed class ReportGrafts(GraftStock stock, Dice dice)
{
    private const float ThatShare = 0.35f;
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Channels = ["statement", "interview", "report", "speech", "letter", "email", "post"];
    private static readonly string[] Listeners = ["reporters", "journalists", "lawmakers", "supporters", "investors", "voters"];

    /// <summary>Sentences of about as many words.</summary>
    public IEnumerable<TreebankSentence> Make(long words)
    {
        while (words > 0)
        {
            var sentence = dice.NextSingle() switch
            {
                < 0.48f => Behind(),
                < 0.66f => Before(),
                < 0.76f => Gerund(),
                < 0.84f => Conjunct(),
                < 0.92f => Inserted(),
                _ => Relative(),
            };
            words -= sentence.Count;
            yield return sentence;
        }
    }

    /// <summary><c>The mayor said on Tuesday that the bridge is closed.</c></summary>
    private TreebankSentence Behind()
    {
        var tree = new TreeGrafter();
        var said = Speak(tree, stock.DrawSpeaker(dice));
        Say(tree, said, Draw(stock.Clauses));
        tree.Mark(".", ".", said);
        return tree.Build();
    }

    /// <summary><c>"The bridge is closed," the mayor said.</c></summary>
    private TreebankSentence Before()
    {
        var tree = new TreeGrafter();
        var quoted = dice.NextSingle() < 0.5f;
        if (quoted) tree.Mark("\"", "``", 0, space: true);
        var clause = tree.Add(Draw(stock.Clauses), 0, "ccomp");
        if (quoted)
        {
            tree.Lean(1, clause, "punct");
            tree.Attach(1);
        }

        tree.Mark(",", ",", clause);
        if (quoted) tree.Mark("\"", "''", clause);
        var (speaker, verb) = (stock.DrawSpeaker(dice), ReportVerb.Draw(dice));
        int said;
        if (dice.NextSingle() < 0.4f && speaker.Words.Upos[speaker.Root - 1] != "PRON" && speaker.Words.Forms[^1] != ",")
        {
            said = tree.Word(verb.Past, verb.Lemma, "VERB", "VBD");
            tree.Add(speaker, said, "nsubj");
        }
        else
        {
            said = Speak(tree, speaker, bare: true);
        }

        tree.Lean(clause, said, "ccomp");
        if (dice.NextSingle() < 0.15f) Time(tree, said);
        tree.Mark(".", ".", said);
        return tree.Build();
    }

    /// <summary><c>The town closed the bridge, saying it was old.</c></summary>
    private TreebankSentence Gerund()
    {
        var tree = new TreeGrafter();
        var main = tree.Add(Draw(stock.Clauses));
        var comma = tree.Mark(",", ",", 0);
        var verb = ReportVerb.Draw(dice);
        var said = tree.Word(verb.Gerund, verb.Lemma, "VERB", "VBG", main, "advcl");
        tree.Lean(comma, said, "punct");
        Say(tree, said, Draw(stock.Clauses));
        tree.Mark(".", ".", main);
        return tree.Build();
    }

    /// <summary><c>The mayor went home and said the bridge was old.</c></summary>
    private TreebankSentence Conjunct()
    {
        var tree = new TreeGrafter();
        var main = dice.NextSingle() < 0.5f ? tree.Add(Draw(stock.Clauses)) : Speak(tree, stock.DrawSpeaker(dice));
        if (tree.Count == main) Say(tree, main, Draw(stock.Clauses));
        var and = dice.NextSingle() < 0.75f ? tree.Word("and", "and", "CCONJ", "CC") : tree.Word("but", "but", "CCONJ", "CC");
        var verb = ReportVerb.Draw(dice);
        var also = dice.NextSingle() < 0.1f ? tree.Word("also", "also", "ADV", "RB") : 0;
        var said = tree.Word(verb.Past, verb.Lemma, "VERB", "VBD", main, "conj");
        tree.Lean(and, said, "cc");
        if (also > 0) tree.Lean(also, said, "advmod");
        Say(tree, said, Draw(stock.Clauses));
        tree.Mark(".", ".", main);
        return tree.Build();
    }

    /// <summary><c>The bridge, which the mayor said was old, …</c>: between a relative pronoun and its verb.</summary>
    private TreebankSentence Inserted()
    {
        var sentence = Draw(stock.Relatives);
        var pronoun = GraftStock.RelativeIn(sentence);
        var inner = sentence.Heads[pronoun];
        var speaker = stock.DrawSpeaker(dice);
        while (speaker.Count > 4) speaker = stock.DrawSpeaker(dice);
        var verb = ReportVerb.Draw(dice);
        while (verb.Lemma == "tell") verb = ReportVerb.Draw(dice);
        var extra = speaker.Count + 1;
        int Moved(int word) => word > pronoun + 1 ? word + extra : word;
        var tree = new TreeGrafter();
        for (var i = 0; i < sentence.Count; i++)
        {
            tree.Word(sentence.Forms[i], sentence.Lemmas[i], sentence.Upos[i], sentence.Xpos[i], Moved(sentence.Heads[i]), sentence.Relations[i]);
            if (!sentence.SpaceBefore[i]) tree.Attach();
            if (i != pronoun) continue;
            var who = tree.Add(speaker);
            var said = tree.Word(verb.Past, verb.Lemma, "VERB", "VBD", sentence.Heads[inner - 1] <= pronoun + 1 ? sentence.Heads[inner - 1] : 0, "acl:relcl");
            tree.Lean(who, said, "nsubj");
        }

        tree.Lean(inner + extra, pronoun + 1 + extra, "ccomp");
        return tree.Build();
    }

    /// <summary><c>The mayor, who said the bridge was old, …</c>: behind the subject of a clause.</summary>
    private TreebankSentence Relative()
    {
        for (var tries = 0; tries < 50; tries++)
        {
            var clause = Draw(stock.Clauses);
            var words = clause.Words;
            var subject = Array.FindIndex(words.Relations, relation => relation == "nsubj");
            if (subject < 0 || words.Heads[subject] != clause.Root || words.Upos[subject] is not ("PROPN" or "NOUN") || subject + 1 >= clause.Root) continue;
            if (Enumerable.Range(0, words.Count).Any(i => i > subject && words.Heads[i] == subject + 1)) continue;
            return Relative(words, subject);
        }

        return Behind();
    }

    private TreebankSentence Relative(TreebankSentence words, int subject)
    {
        var (tree, inner, verb) = (new TreeGrafter(), Draw(stock.Clauses), ReportVerb.Draw(dice));
        var that = dice.NextSingle() < ThatShare ? 1 : 0;
        while (verb.Lemma == "tell") verb = ReportVerb.Draw(dice);
        var commas = words.Upos[subject] == "PROPN" || dice.NextSingle() < 0.5f;
        var extra = 2 + that + inner.Count + (commas ? 2 : 0);
        int Moved(int word) => word > subject + 1 ? word + extra : word;
        for (var i = 0; i < words.Count; i++)
        {
            tree.Word(words.Forms[i], words.Lemmas[i], words.Upos[i], words.Xpos[i], Moved(words.Heads[i]), words.Relations[i]);
            if (!words.SpaceBefore[i]) tree.Attach();
            if (i != subject) continue;
            var said = subject + 1 + (commas ? 3 : 2);
            if (commas) tree.Mark(",", ",", said);
            tree.Word("who", "who", "PRON", "WP", said, "nsubj");
            tree.Word(verb.Past, verb.Lemma, "VERB", "VBD", subject + 1, "acl:relcl");
            var mark = that > 0 ? tree.Word("that", "that", "SCONJ", "IN") : 0;
            var content = tree.Add(inner, said, "ccomp");
            if (mark > 0) tree.Lean(mark, content, "mark");
            if (commas) tree.Mark(",", ",", said);
        }

        tree.Mark(".", ".", Array.IndexOf(words.Heads, 0) + 1 is var root && root > subject + 1 ? root + extra : root);
        return tree.Build();
    }

    /// <summary>Adds a speaker and a verb; the verb's number.</summary>
    private int Speak(TreeGrafter tree, TreePiece speaker, bool bare = false)
    {
        var who = tree.Add(speaker);
        var verb = ReportVerb.Draw(dice);
        while (bare && verb.Lemma == "tell") verb = ReportVerb.Draw(dice);
        var also = !bare && dice.NextSingle() < 0.08f ? tree.Word(dice.NextSingle() < 0.6f ? "also" : "later", "also", "ADV", "RB") : 0;
        int aux = 0, said;
        switch (dice.NextSingle())
        {
            case < 0.65f:
                said = tree.Word(verb.Past, verb.Lemma, "VERB", "VBD");
                break;
            case < 0.72f:
                aux = IsPlural(speaker) ? tree.Word("have", "have", "AUX", "VBP") : tree.Word("has", "have", "AUX", "VBZ");
                said = tree.Word(verb.Past, verb.Lemma, "VERB", "VBN");
                break;
            default:
                said = IsPlural(speaker) ? tree.Word(verb.Lemma, verb.Lemma, "VERB", "VBP") : tree.Word(verb.Third, verb.Lemma, "VERB", "VBZ");
                break;
        }

        tree.Lean(who, said, "nsubj");
        if (also > 0) tree.Lean(also, said, "advmod");
        if (aux > 0) tree.Lean(aux, said, "aux");
        if (verb.Lemma == "tell") Listen(tree, said);
        if (!bare && dice.NextSingle() < 0.15f) Time(tree, said);
        return said;
    }

    /// <summary>Adds what is said behind a verb.</summary>
    private void Say(TreeGrafter tree, int said, TreePiece clause)
    {
        var that = dice.NextSingle() < ThatShare ? tree.Word("that", "that", "SCONJ", "IN") : 0;
        var content = tree.Add(clause, said, "ccomp");
        if (that > 0) tree.Lean(that, content, "mark");
    }

    private void Listen(TreeGrafter tree, int said)
    {
        if (dice.NextSingle() < 0.5f)
        {
            var listeners = Draw(Listeners);
            tree.Word(listeners, listeners[..^1], "NOUN", "NNS", said, "iobj");
            return;
        }

        var listener = stock.DrawSpeaker(dice);
        while (listener.Count > 4 || listener.Words.Upos[listener.Root - 1] == "PRON") listener = stock.DrawSpeaker(dice);
        tree.Add(listener, said, "iobj");
    }

    private void Time(TreeGrafter tree, int said)
    {
        switch (dice.Next(3))
        {
            case 0:
                tree.Word(Draw(Days), "Tuesday", "PROPN", "NNP", said, "obl:unmarked");
                break;
            case 1:
                var on = tree.Word("on", "on", "ADP", "IN");
                tree.Lean(on, tree.Word(Draw(Days), "Tuesday", "PROPN", "NNP", said, "obl"), "case");
                break;
            default:
                var @in = tree.Word("in", "in", "ADP", "IN");
                var channel = Draw(Channels);
                var a = channel[0] is 'i' or 'e' ? tree.Word("an", "a", "DET", "DT") : tree.Word("a", "a", "DET", "DT");
                var what = tree.Word(channel, channel, "NOUN", "NN", said, "obl");
                tree.Lean(@in, what, "case");
                tree.Lean(a, what, "det");
                break;
        }
    }

    private static bool IsPlural(TreePiece speaker) =>
        speaker.Words.Xpos[speaker.Root - 1] is "NNS" or "NNPS" || speaker.Words.Lemmas[speaker.Root - 1] is "they" or "we" or "I"
        || speaker.Words.Relations.Contains("conj");

    private T Draw<T>(IReadOnlyList<T> items) => items[dice.Next(items.Count)];
}
