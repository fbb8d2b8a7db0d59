using System.Globalization;

namespace NewsTools.Formats.Writing;

/// <summary>
/// One document in CoNLL-U: sentences with their number, text and tokens; columns of layers that are not there are
/// <c>_</c>. Names stand in the last column.
/// </summary>
internal sealed class ConlluText(Document document, string?[] names, TextWriter writer)
{
    private const string NoSpaceAfter = "SpaceAfter=No";

    public void Write()
    {
        var paragraph = -1;
        for (var i = 0; i < document.Tokens.Sentences.Length; i++)
        {
            var sentence = document.Tokens.Sentences[i];
            if (i == 0) WriteArticle(document.Article);
            if (sentence.Paragraph != paragraph) writer.WriteLine("# newpar");
            paragraph = sentence.Paragraph;
            WriteSentence(sentence, i + 1);
        }
    }

    private void WriteArticle(Article article)
    {
        WriteComment("newdoc id", article.Id);
        if (article.Title is { } title) WriteComment("title", title);
        if (article.Published is { } date) WriteComment("published", RecordDate.Format(date));
    }

    private void WriteSentence(in SentenceRow sentence, int number)
    {
        WriteComment("sent_id", string.Create(CultureInfo.InvariantCulture, $"{document.Article.Id}-{number}"));
        writer.Write("# text = ");
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            writer.Write(document.Tokens.Tokens[i].Span.In(document.Text));
            if (i + 1 < sentence.EndToken && HasSpaceAfter(i)) writer.Write(' ');
        }

        writer.WriteLine();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++) WriteToken(i, i - sentence.FirstToken + 1);
        writer.WriteLine();
    }

    private void WriteToken(int token, int number)
    {
        writer.Write(number.ToString(CultureInfo.InvariantCulture));
        writer.Write('\t');
        writer.Write(document.Tokens.Tokens[token].Span.In(document.Text));
        writer.Write('\t');
        writer.Write(Columns(token, token - number + 1));
        writer.Write('\t');
        writer.WriteLine((names[token], HasSpaceAfter(token)) switch
        {
            (null, true) => "_",
            (null, false) => NoSpaceAfter,
            ({ } name, true) => name,
            ({ } name, false) => $"{name}|{NoSpaceAfter}",
        });
    }

    /// <summary>The columns from lemma to enhanced relations.</summary>
    private string Columns(int token, int firstToken)
    {
        var (tags, head) = (document.Tags, document.Tree.Heads[token]);
        var number = head < 0 ? 0 : head - firstToken + 1;
        return string.Create(CultureInfo.InvariantCulture,
            $"{tags.LemmaOf(token)}\t{tags[token]}\t{tags.FineTagOf(token)}\t_\t{number}\t{document.Tree.Relations[token].ToLabel()}\t_");
    }

    /// <summary>Whether white space, or the end of the text, stands behind a token.</summary>
    private bool HasSpaceAfter(int token)
    {
        var end = document.Tokens.Tokens[token].End;
        return end >= document.Text.Length || char.IsWhiteSpace(document.Text[end]);
    }

    /// <summary>A comment of one line: each run of white space is one space.</summary>
    private void WriteComment(string key, string value) =>
        writer.WriteLine($"# {key} = {string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
}
