using NewsTools.Syntax;

namespace NewsTools.Core.Tests.Syntax;

public class TaggerTests
{
    private const Layers All = Layers.Tags | Layers.Tree;

    public static TheoryData<string> Lines => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "syntax.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>Each line: <c>word/TAG/lemma</c> for the words that matter, other words alone.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public void Words_get_the_tags_and_lemmas_of_the_corpus(string line)
    {
        var words = line.Split(' ').Select(word => word.Split('/')).ToList();
        var document = Analyze(string.Join(' ', words.Select(word => word[0])));
        var tokens = Token.Of(document).ToList();
        foreach (var word in words.Where(word => word.Length == 3))
            Assert.Contains(tokens, token => token.Text == word[0] && token.Tag.ToString() == word[1] && token.Lemma == word[2]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("x")]
    [InlineData("...")]
    [InlineData("\0\0 \uD800 \uDC00\uD800")]
    [InlineData("WAR FEARS GROW AS TROOPS MASS ON BORDER")]
    [InlineData("markets rally as fed holds rates")]
    [InlineData("Der Minister sagte am Freitag, er werde nicht zurücktreten.")]
    public void Any_text_gets_tags_and_trees(string text) => CheckTrees(Analyze(text));

    [Fact]
    public void A_sentence_of_thousands_of_words_has_one_root()
    {
        var document = Analyze(string.Join(' ', Enumerable.Repeat("the old man saw a dog , and", 1000)));
        Assert.True(document.Tokens.Tokens.Length >= 8000);
        CheckTrees(document);
    }

    [Fact]
    public void The_same_text_gets_the_same_answer_alone_and_among_others()
    {
        const string text = "The court said on Monday it would hear the case. Lawyers had asked for a delay.";
        var alone = Token.Of(Analyze(text)).Select(Show).ToList();
        var among = Token.Of(Analyze($"Many people came.\n\n{text}\n\nNobody was hurt.")).Where(token => token.Paragraph == 2).Select(Show).ToList();
        Assert.Equal(alone, among);
    }

    [Fact]
    public void Trees_are_the_same_whether_the_taggers_states_were_kept_or_not()
    {
        var (text, tokens) = Segment();
        var (tagger, parser) = (new Tagger(), new DependencyParser());
        var fresh = parser.Parse(tokens, text, CancellationToken.None);
        tagger.Tag(tokens, text, CancellationToken.None);
        var kept = parser.Parse(tokens, text, CancellationToken.None);
        Assert.Equal(fresh.Heads.ToArray(), kept.Heads.ToArray());
        Assert.Equal(fresh.Relations.ToArray(), kept.Relations.ToArray());
    }

    [Fact]
    public void Many_threads_get_the_same_answer()
    {
        var (text, tokens) = Segment();
        var expected = new DependencyParser().Parse(tokens, text, CancellationToken.None).Heads.ToArray();
        Parallel.For(0, 8, _ => Assert.Equal(expected, new DependencyParser().Parse(tokens, text, CancellationToken.None).Heads.ToArray()));
    }

    [Fact]
    public void Tagging_stops_when_it_is_cancelled()
    {
        var (text, tokens) = Segment();
        Assert.Throws<OperationCanceledException>(() => new Tagger().Tag(tokens, text, new CancellationToken(true)));
        Assert.Throws<OperationCanceledException>(() => new DependencyParser().Parse(tokens, text, new CancellationToken(true)));
    }

    [Fact]
    public void Tagging_and_parsing_allocate_nothing_for_each_token()
    {
        var (text, tokens) = Segment();
        var (tagger, parser) = (new Tagger(), new DependencyParser());
        tagger.Tag(tokens, text, CancellationToken.None);
        parser.Parse(tokens, text, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        tagger.Tag(tokens, text, CancellationToken.None);
        parser.Parse(tokens, text, CancellationToken.None);
        // The layers themselves have a byte, a head and a relation for each token.
        var perToken = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)tokens.Tokens.Length;
        Assert.InRange(perToken, 0, 30);
    }

    [Fact]
    public void The_hash_of_a_lemma_is_that_of_its_characters()
    {
        var document = Analyze("Officials said prices were rising.");
        for (var i = 0; i < document.Tags.Count; i++)
            Assert.Equal(WordHash.Of(document.Tags.LemmaOf(i)), document.Tags.LemmaHashOf(i));
    }

    [Fact]
    public void Labels_of_relations_are_those_of_Universal_Dependencies()
    {
        Assert.Equal("nsubj:pass", DependencyRelation.NsubjPass.ToLabel());
        Assert.Equal("acl:relcl", DependencyRelation.AclRelcl.ToLabel());
        Assert.Equal(DependencyRelation.Nsubj, DependencyRelation.NsubjPass.WithoutSubtype());
        Assert.Equal(DependencyRelation.Obj, DependencyRelation.Obj.WithoutSubtype());
    }

    private static (string Text, TokenLayer Tokens) Segment()
    {
        var text = string.Concat(Enumerable.Repeat("The company, which makes engines, said it will cut 1,200 jobs. \"We regret it,\" its chief executive told us.\n\n", 20));
        return (text, TextSegmenter.Segment(text));
    }

    private static Document Analyze(string text) => NewsPipeline.Default.Analyze(new Article(text), All);

    private static string Show(Token token) => $"{token.Text} {token.Tag} {token.FineTag} {token.Lemma} {token.Head} {token.Relation}";

    private static void CheckTrees(Document document)
    {
        Assert.Equal(document.Tokens.Tokens.Length, document.Tags.Count);
        foreach (var sentence in document.Tokens.Sentences)
        {
            var heads = new int[sentence.TokenCount];
            for (var i = 0; i < heads.Length; i++)
            {
                var head = document.Tree.Heads[sentence.FirstToken + i];
                Assert.Equal(head < 0, document.Tree.Relations[sentence.FirstToken + i] == DependencyRelation.Root);
                heads[i] = head < 0 ? 0 : head - sentence.FirstToken + 1;
                Assert.InRange(heads[i], 0, heads.Length);
            }

            Assert.True(HeadChecker.IsTree(heads, new int[heads.Length]));
        }
    }
}
