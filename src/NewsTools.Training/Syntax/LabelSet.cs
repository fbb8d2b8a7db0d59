namespace NewsTools.Training.Syntax;

/// <summary>The classes that the networks choose from.</summary>
internal sealed class LabelSet
{
    private const int LeastTagCount = 3;
    private const int LeastRelationCount = 5;

    public LabelSet(IReadOnlyList<TreebankSentence> sentences)
    {
        Tags = new Vocabulary<(string, string)>(
            sentences.SelectMany(sentence => sentence.Upos.Zip(sentence.Xpos)), LeastTagCount);
        Relations = new Vocabulary<string>(sentences.SelectMany(sentence => sentence.Relations), LeastRelationCount);
    }

    /// <summary>Pairs of universal part of speech and fine tag.</summary>
    public Vocabulary<(string Upos, string Xpos)> Tags { get; }

    /// <summary>Relations with their subtypes.</summary>
    public Vocabulary<string> Relations { get; }
}
