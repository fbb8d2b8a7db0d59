using NewsTools.Syntax;
using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>Some sentences as the arrays that the network reads.</summary>
internal sealed class SyntaxBatch
{
    /// <summary>The number of places of the first window: two words before, the word, two after.</summary>
    public const int Window = 5;

    private const int Reach = Window / 2;

    /// <summary>The forms of the batch, each once; the first stands for what is outside a sentence.</summary>
    public List<WordType> Types { get; } = [];

    /// <summary>Where sentences start, and the end.</summary>
    public int[] Starts { get; }

    /// <summary>For each token the types at the places of the window.</summary>
    public int[] Neighbours { get; }

    /// <summary>For each token its <see cref="ContextFlags"/>.</summary>
    public uint[] Flags { get; }

    /// <summary>The right tags from 0.</summary>
    public Targets Tags { get; }

    /// <summary>The right heads within the sentence, 0 for the root.</summary>
    public Targets Heads { get; }

    /// <summary>The right head as row of the batch from 1, 0 for the root.</summary>
    public int[] HeadRows { get; }

    /// <summary>The right relations from 0.</summary>
    public Targets Relations { get; }

    public int Count => HeadRows.Length;

    public SyntaxBatch(IReadOnlyList<TreebankSentence> sentences, WordTypes types, LabelSet labels)
    {
        var count = sentences.Sum(sentence => sentence.Count);
        (Starts, Neighbours, Flags) = (new int[sentences.Count + 1], new int[count * Window], new uint[count]);
        (Tags, Heads, Relations, HeadRows) = (new Targets(count), new Targets(count), new Targets(count), new int[count]);
        var numbers = new Dictionary<WordType, int>(ReferenceEqualityComparer.Instance);
        NumberOf(types[""], numbers);
        var start = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            Fill(sentences[s], start, types, labels, numbers);
            Starts[s + 1] = start += sentences[s].Count;
        }
    }

    private void Fill(TreebankSentence sentence, int start, WordTypes types, LabelSet labels, Dictionary<WordType, int> numbers)
    {
        var flags = FlagsOf(sentence.Forms);
        for (var i = 0; i < sentence.Count; i++)
        {
            var (row, type) = (start + i, NumberOf(types[sentence.Forms[i]], numbers));
            for (var place = 0; place < Window; place++)
                if (i + Reach - place >= 0 && i + Reach - place < sentence.Count)
                    Neighbours[(row + Reach - place) * Window + place] = type;
            Flags[row] = flags | (sentence.SpaceBefore[i] ? 0 : ContextFlags.Attached);
            HeadRows[row] = sentence.Heads[i] == 0 ? 0 : start + sentence.Heads[i];
            if (sentence.Shares is not null) continue;
            Tags.Set(row, labels.Tags[(sentence.Upos[i], sentence.Xpos[i])] - 1);
            Heads.Set(row, sentence.Heads[i]);
            Relations.Set(row, labels.Relations[sentence.Relations[i]] - 1);
        }

        if (sentence.Shares is not { } shares) return;
        Tags.Copy(shares.Tags, start);
        Heads.Copy(shares.Heads, start);
        Relations.Copy(shares.Relations, start);
    }

    private static uint FlagsOf(string[] forms)
    {
        var words = forms.Where(form => char.IsLetter(form[0])).ToList();
        return ContextFlags.OfSentence(words.Count, words.Count(form => !form.Any(char.IsLower)), words.Count(form => char.IsUpper(form[0])));
    }

    private int NumberOf(WordType type, Dictionary<WordType, int> numbers)
    {
        if (numbers.TryGetValue(type, out var number)) return number;
        numbers.Add(type, number = Types.Count);
        Types.Add(type);
        return number;
    }
}
