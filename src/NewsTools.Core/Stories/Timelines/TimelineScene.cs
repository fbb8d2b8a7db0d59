using NewsTools.Statements;
using static NewsTools.DependencyRelation;

namespace NewsTools.Timelines;

/// <summary>A document as the readers of a timeline ask for it. Not thread-safe.</summary>
internal sealed class TimelineScene
{
    private Document _document = null!;
    private StatementsAt _statements = StatementsAt.None;

    /// <summary>The trees of the sentences, one at a time.</summary>
    public StatementScene Syntax { get; } = new();

    public Document Document => _document;

    public void Open(Document document)
    {
        _document = document;
        Syntax.Open(document);
        _statements = new StatementsAt(document.Statements);
    }

    public void Close()
    {
        Syntax.Close();
        (_document, _statements) = (null!, StatementsAt.None);
    }

    /// <summary>The hash of a token's lemma.</summary>
    public uint Lemma(int token) => _document.Tags.LemmaHashOf(token);

    /// <summary>Whether something is told of the token: a verb, or a word with a copula or a subject.</summary>
    public bool IsPredicate(int token) => Syntax.IsVerbal(token) || Syntax.Child(token, Cop) >= 0 || Syntax.Child(token, Nsubj, NsubjPass) >= 0;

    /// <summary>The innermost statement in whose content the token stands, or null.</summary>
    public Statement? StatementAround(int token) => _statements.Around(_document.Tokens.Tokens[token].Start);

    /// <summary>Whether one of the statements around a token is a denial of it.</summary>
    public bool IsDenied(int token) => _statements.AllAround(_document.Tokens.Tokens[token].Start).Any(statement => statement is { Stance: Stance.Denies, Negated: false });

    /// <summary>Whether a verb is <c>call off</c>.</summary>
    public bool IsCallOff(int verb) => Lemma(verb) == Call && Syntax.Child(verb, CompoundPrt) is >= 0 and var particle && Syntax.Lower(particle) == Off;

    /// <summary>The statement of whose cue the token is a part, or null.</summary>
    public Statement? StatementOfCue(int token) => _statements.OfCue(_document.Tokens.Tokens[token].Start);

    /// <summary>Index of the first token that ends behind an offset.</summary>
    public int TokenAt(int offset) => _document.Tokens.TokenAt(offset);

    /// <summary>The first child among some relations that a test likes, or -1.</summary>
    public int ChildWhere(int token, Func<int, bool> likes)
    {
        for (var child = Syntax.Tree.ChildOf(token); child >= 0; child = Syntax.Tree.NextOf(child))
            if (likes(child)) return child;
        return -1;
    }

    private static readonly uint Call = WordHash.Of("call");
    private static readonly uint Off = WordHash.OfLower("off");
}
