namespace NewsTools.Formats.Writing;

/// <summary>The keys <c>sentences</c> and <c>tokens</c>: places in the text, and what the layers of tags and trees say of each token.</summary>
internal sealed class TokenRecordLayer : IRecordLayer
{
    public Layers Layer => Layers.Tokens | Layers.Tags | Layers.Tree;

    public void Write(Document document, Layers layers, RecordSink sink)
    {
        sink.Key("sentences");
        sink.StartArray();
        foreach (ref readonly var sentence in document.Tokens.Sentences) WritePlace(sentence.Span, sink);
        sink.EndArray();

        sink.Key("tokens");
        sink.StartArray();
        var tags = (layers & Layers.Tags) == Layers.None ? null : document.Tags;
        var tree = (layers & Layers.Tree) == Layers.None ? null : document.Tree;
        foreach (ref readonly var sentence in document.Tokens.Sentences)
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
                WriteToken(document.Tokens.Tokens[token].Span, token, sentence.FirstToken, tags, tree, sink);
        sink.EndArray();
    }

    private static void WriteToken(TextSpan span, int token, int first, TagLayer? tags, TreeLayer? tree, RecordSink sink)
    {
        sink.StartObject();
        sink.Place(span);
        sink.Field("tag", tags?[token].ToString());
        sink.Field("lemma", tags?.LemmaOf(token));
        if (tree is not null)
        {
            var head = tree.Heads[token];
            sink.Field("head", head < 0 ? 0 : head - first + 1);
            sink.Field("relation", tree.Relations[token].ToLabel());
        }

        sink.EndObject();
    }

    private static void WritePlace(TextSpan span, RecordSink sink)
    {
        sink.StartObject();
        sink.Place(span);
        sink.EndObject();
    }
}
