namespace NewsTools.Statements;

/// <summary>
/// The children and the stretch of each word of a sentence, made in time linear in its length. A document's sentences are
/// loaded as they are asked for, each once; the buffers are used again for the next document.
/// </summary>
internal sealed class SentenceTree
{
    /// <summary>Room for more tokens than this is not kept: one huge text must not hold memory for good.</summary>
    public const int KeptTokens = 1 << 16;

    private TreeNode[] _nodes = [];
    private bool[] _isLoaded = [];
    private ulong _renamed;

    /// <summary>Index of the sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>Index after the sentence's last token.</summary>
    public int End { get; private set; }

    /// <summary>Whether a token is one of the sentence.</summary>
    public bool Holds(int token) => token >= First && token < End;

    /// <summary>The first child of a token, or -1.</summary>
    public int ChildOf(int token) => _nodes[token].Child;

    /// <summary>The first child with one of two relations, or -1.</summary>
    public int ChildOf(int token, DependencyRelation one, DependencyRelation other)
    {
        if (((_nodes[token].Relations | _renamed) & (Bit(one) | Bit(other))) == 0) return -1;
        for (var child = _nodes[token].Child; child >= 0; child = _nodes[child].Sibling)
            if (_nodes[child].Relation is var relation && (relation == one || relation == other)) return child;
        return -1;
    }

    /// <summary>The next child of the same head, or -1.</summary>
    public int NextOf(int token) => _nodes[token].Sibling;

    /// <summary>The first token below a token, or itself.</summary>
    public int LeftOf(int token) => _nodes[token].Left;

    /// <summary>The last token below a token, or itself.</summary>
    public int RightOf(int token) => _nodes[token].Right;

    /// <summary>The head of a token, or -1.</summary>
    public int HeadOf(int token) => _nodes[token].Head;

    /// <summary>The relation of a token to its head.</summary>
    public DependencyRelation RelationOf(int token) => _nodes[token].Relation;

    /// <summary>The part of speech of a token.</summary>
    public PartOfSpeech TagOf(int token) => _nodes[token].Tag;

    /// <summary>Whether a token is the sentence's root, or a noun with a subject.</summary>
    public bool MayBePredicate(int token)
    {
        ref readonly var node = ref _nodes[token];
        return node.Relation == DependencyRelation.Root || (node.Tag == PartOfSpeech.NOUN && ((node.Relations | _renamed) & Bit(DependencyRelation.Nsubj)) != 0);
    }

    /// <summary>The finer tag that a token is read with whatever the tagger gave it, or null.</summary>
    public string? FineOf(int token) => _nodes[token].Reading switch { WordReading.Tagged => null, WordReading.Past => "VBD", WordReading.Participle => "VBN", _ => "NNP" };

    /// <summary>Reads a token as a verb in the past.</summary>
    public void ReadAsPast(int token) => (_nodes[token].Reading, _nodes[token].Tag) = (WordReading.Past, PartOfSpeech.VERB);

    /// <summary>Reads a token as a participle.</summary>
    public void ReadAsParticiple(int token) => (_nodes[token].Reading, _nodes[token].Tag) = (WordReading.Participle, PartOfSpeech.VERB);

    /// <summary>Reads a token as a name.</summary>
    public void ReadAsName(int token) => (_nodes[token].Reading, _nodes[token].Tag) = (WordReading.Name, PartOfSpeech.PROPN);

    /// <summary>Reads a token as a noun.</summary>
    public void ReadAsNoun(int token) => _nodes[token].Tag = PartOfSpeech.NOUN;

    /// <summary>Turns to a document of some tokens and sentences, none of them loaded.</summary>
    public void Open(int tokens, int sentences)
    {
        (First, End) = (0, 0);
        if (_nodes.Length < tokens) MakeRoom(Math.Max(256, tokens + (tokens / 2)));
        if (_isLoaded.Length < sentences) _isLoaded = new bool[sentences * 2];
        else Array.Clear(_isLoaded, 0, sentences);
    }

    /// <summary>Lets go of the document.</summary>
    public void Close()
    {
        if (_nodes.Length > KeptTokens) (_nodes, _isLoaded) = ([], []);
    }

    /// <summary>Takes a sentence at hand.</summary>
    /// <returns>Whether it had to be loaded, so that its tree is as the layers have it.</returns>
    public bool GoTo(int sentence, in SentenceRow row, TreeLayer trees, TagLayer tags)
    {
        (First, End) = (row.FirstToken, row.EndToken);
        if (_isLoaded[sentence]) return false;
        _isLoaded[sentence] = true;
        var heads = trees.Heads;
        var relations = trees.Relations;
        for (var token = First; token < End; token++)
            _nodes[token] = new TreeNode { Head = heads[token], Relation = relations[token], Tag = tags[token], Child = -1, Sibling = -1, Left = token, Right = token };
        Join();
        return true;
    }

    /// <summary>Hangs a token on another head, where that makes no circle; <see cref="Link"/> must follow.</summary>
    /// <returns>Whether it was done.</returns>
    public bool Move(int token, int head, DependencyRelation relation)
    {
        for (var at = head; at >= First; at = _nodes[at].Head)
            if (at == token) return false;
        _nodes[token].Head = head;
        Rename(token, relation);
        return true;
    }

    /// <summary>Gives a token another relation to its head.</summary>
    public void Rename(int token, DependencyRelation relation)
    {
        _nodes[token].Relation = relation;
        _renamed |= Bit(relation);
    }

    /// <summary>Works out children and stretches from the heads.</summary>
    public void Link()
    {
        for (var token = First; token < End; token++)
        {
            ref var node = ref _nodes[token];
            (node.Child, node.Sibling, node.Left, node.Right, node.Relations) = (-1, -1, token, token, 0);
        }

        Join();
    }

    /// <summary>Joins the words to their heads: the first word that comes to a head from one side is the last below it on that side.</summary>
    private void Join()
    {
        _renamed = 0;
        for (var token = First; token < End; token++)
            for (var at = _nodes[token].Head; Holds(at) && _nodes[at].Left > token; at = _nodes[at].Head) _nodes[at].Left = token;
        for (var token = End - 1; token >= First; token--)
        {
            ref var node = ref _nodes[token];
            if (!Holds(node.Head)) continue;
            ref var head = ref _nodes[node.Head];
            (node.Sibling, head.Child) = (head.Child, token);
            head.Relations |= Bit(node.Relation);
            for (var at = node.Head; Holds(at) && _nodes[at].Right < token; at = _nodes[at].Head) _nodes[at].Right = token;
        }
    }

    private void MakeRoom(int size)
    {
        _nodes = new TreeNode[size];
        for (var token = 0; token < size; token++) _nodes[token] = new TreeNode { Head = -1, Child = -1, Sibling = -1 };
    }

    private static ulong Bit(DependencyRelation relation) => 1UL << (int)relation;
}
