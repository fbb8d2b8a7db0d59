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
    private const int MostTries = 50;
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
        var also = dice.NextSingle() < 0.1f ? Adverb(tree, "also") : 0;
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
        var inner = sentence.Heads[pronoun] - 1;
        var (speaker, verb, said) = (stock.DrawShortSpeaker(dice), ReportVerb.DrawWithoutListener(dice), 0);
        var tree = new TreeGrafter();
        var places = tree.AddAround(sentence, pronoun, places =>
        {
            var who = tree.Add(speaker);
            said = tree.Word(verb.Past, verb.Lemma, "VERB", "VBD", places[sentence.Heads[inner] - 1], "acl:relcl");
            tree.Lean(who, said, "nsubj");
        });
        tree.Lean(places[inner], said, "ccomp");
        return tree.Build();
    }

    /// <summary><c>The mayor, who said the bridge was old, …</c>: behind the subject of a clause.</summary>
    private TreebankSentence Relative()
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var clause = Draw(stock.Clauses);
            var words = clause.Words;
            var subject = Array.FindIndex(words.Relations, relation => relation == "nsubj");
            if (subject < 0 || words.Heads[subject] != clause.Root || words.Upos[subject] is not ("PROPN" or "NOUN") || subject + 1 >= clause.Root) continue;
            if (Enumerable.Range(0, words.Count).Any(i => i > subject && words.Heads[i] == subject + 1)) continue;
            return Relative(clause, subject);
        }

        return Behind();
    }

    private TreebankSentence Relative(TreePiece clause, int subject)
    {
        var (tree, inner, verb) = (new TreeGrafter(), Draw(stock.Clauses), ReportVerb.Draw(dice));
        var that = dice.NextSingle() < ThatShare;
        while (verb.HasListener) verb = ReportVerb.Draw(dice);
        var commas = clause.Words.Upos[subject] == "PROPN" || dice.NextSingle() < 0.5f;
        var places = tree.AddAround(clause.Words, subject, places =>
        {
            var opening = commas ? tree.Mark(",", ",", 0) : 0;
            var who = tree.Word("who", "who", "PRON", "WP");
            var said = tree.Word(verb.Past, verb.Lemma, "VERB", "VBD", places[subject], "acl:relcl");
            tree.Lean(who, said, "nsubj");
            Say(tree, said, inner, that);
            if (!commas) return;
            tree.Lean(opening, said, "punct");
            tree.Mark(",", ",", said);
        });
        tree.Mark(".", ".", places[clause.Root - 1]);
        return tree.Build();
    }

    /// <summary>Adds a speaker and a verb; the verb's number.</summary>
    private int Speak(TreeGrafter tree, TreePiece speaker, bool bare = false)
    {
        var who = tree.Add(speaker);
        var verb = bare ? ReportVerb.DrawWithoutListener(dice) : ReportVerb.Draw(dice);
        var also = !bare && dice.NextSingle() < 0.08f ? Adverb(tree, dice.NextSingle() < 0.6f ? "also" : "later") : 0;
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
        if (verb.HasListener) Listen(tree, said);
        if (!bare && dice.NextSingle() < 0.15f) Time(tree, said);
        return said;
    }

    /// <summary>Adds what is said behind a verb.</summary>
    private void Say(TreeGrafter tree, int said, TreePiece clause) => Say(tree, said, clause, dice.NextSingle() < ThatShare);

    private static void Say(TreeGrafter tree, int said, TreePiece clause, bool that)
    {
        var mark = that ? tree.Word("that", "that", "SCONJ", "IN") : 0;
        var content = tree.Add(clause, said, "ccomp");
        if (that) tree.Lean(mark, content, "mark");
    }

    private void Listen(TreeGrafter tree, int said)
    {
        if (dice.NextSingle() < 0.5f)
        {
            var listeners = Draw(Listeners);
            tree.Word(listeners, listeners[..^1], "NOUN", "NNS", said, "iobj");
            return;
        }

        var listener = stock.DrawShortSpeaker(dice);
        while (listener.Words.Upos[listener.Root - 1] == "PRON") listener = stock.DrawShortSpeaker(dice);
        tree.Add(listener, said, "iobj");
    }

    /// <summary><c>Tuesday</c>, <c>on Tuesday</c>, <c>in a statement</c>.</summary>
    private void Time(TreeGrafter tree, int said)
    {
        var form = dice.Next(3);
        var word = Draw(form == 2 ? Channels : Days);
        if (form == 0)
        {
            tree.Word(word, word, "PROPN", "NNP", said, "obl:unmarked");
            return;
        }

        var preposition = form == 1 ? tree.Word("on", "on", "ADP", "IN") : tree.Word("in", "in", "ADP", "IN");
        var article = form == 1 ? 0 : tree.Word(word[0] is 'i' or 'e' ? "an" : "a", "a", "DET", "DT");
        var phrase = form == 1 ? tree.Word(word, word, "PROPN", "NNP", said, "obl") : tree.Word(word, word, "NOUN", "NN", said, "obl");
        tree.Lean(preposition, phrase, "case");
        if (article > 0) tree.Lean(article, phrase, "det");
    }

    private static int Adverb(TreeGrafter tree, string word) => tree.Word(word, word, "ADV", "RB");

    private static bool IsPlural(TreePiece speaker) =>
        speaker.Words.Xpos[speaker.Root - 1] is "NNS" or "NNPS" || speaker.Words.Lemmas[speaker.Root - 1] is "they" or "we"
        || speaker.Words.Relations.Contains("conj");

    private T Draw<T>(IReadOnlyList<T> items) => items[dice.Next(items.Count)];
}
