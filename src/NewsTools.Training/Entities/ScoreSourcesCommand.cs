using System.Globalization;
using NewsTools.Entities;

namespace NewsTools.Training.Entities;

/// <summary>Scores references of invented passages: how many resolve to the right canonical name.</summary>
internal sealed class ScoreSourcesCommand : ICommand
{
    private static readonly string Corpora = Path.Combine("tests", "NewsTools.Core.Tests", "Corpora");

    public string Name => "score sources";

    public string Usage => "[--file FILE] [--held] [--misses]: references of passages that resolve to the right name; those that do not with --misses, never of the held-back file";

    public int Run(CommandOptions options, TextWriter output)
    {
        var isHeld = options.Has("held");
        var file = options.Get("file", isHeld ? Path.Combine(Corpora, "Held", "sources.txt") : Path.Combine(Corpora, "sources.txt"));
        var misses = options.Has("misses") && !file.Contains("Held", StringComparison.Ordinal);
        options.ThrowIfUnread();
        var forms = new SortedDictionary<string, (int Right, int Total, int Nobody, int Nameless)>(StringComparer.Ordinal);
        var (right, total) = Score(file, misses ? output : TextWriter.Null, forms);
        foreach (var (form, count) in forms)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{form}: {count.Right} of {count.Total}, {count.Nobody} to nobody, {count.Nameless} whose name no entity has"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {total} references, {(double)right / total:P1}"));
        return 0;
    }

    /// <summary>The number of right references and of all; those that miss are written.</summary>
    public static (int Right, int Total) Score(string file, TextWriter misses) => Score(file, misses, []);

    private static (int Right, int Total) Score(string file, TextWriter misses, SortedDictionary<string, (int Right, int Total, int Nobody, int Nameless)> forms)
    {
        int right = 0, total = 0;
        foreach (var passage in SourcePassage.Load(file))
        {
            var document = NewsPipeline.Default.Analyze(new Article(passage.Text), Layers.Entities);
            foreach (var reference in passage.References)
            {
                var span = passage.Find(reference) ?? throw new UsageException($"The passage '{passage.Text}' has no '{reference.Text}', occurrence {reference.Occurrence}.");
                var entity = EntityAt(document, span);
                total++;
                var isRight = reference.Holds(entity);
                var known = forms.GetValueOrDefault(FormOf(reference));
                forms[FormOf(reference)] = (known.Right + (isRight ? 1 : 0), known.Total + 1, known.Nobody + (!isRight && entity is null ? 1 : 0),
                    known.Nameless + (!isRight && !document.Entities.Entities.Any(reference.Holds) ? 1 : 0));
                if (isRight) right++;
                else misses.WriteLine($"{passage.Text}\n    {reference.Text} ({reference.Occurrence}): {entity?.Name ?? "-"} {entity?.Kind} {entity?.Country}, expected {reference.Name ?? "-"}");
            }
        }

        return (right, total);
    }

    /// <summary>How a reference speaks of its entity, for the counts.</summary>
    private static string FormOf(SourceReference reference)
    {
        var last = reference.Text.Split(' ')[^1];
        if (!reference.Text.Contains(' ', StringComparison.Ordinal) && ReferenceWords.Default.Closed(WordHash.OfLower(reference.Text)) is { } word && word.Is(WordRole.Pronoun | WordRole.Relative))
            return word.Is(WordRole.FirstPerson) ? "pronouns, first person" : word.Is(WordRole.Relative) ? "pronouns, relative" : word.Number == GrammaticalNumber.Plural ? "pronouns, they" : word.Gender == PersonGender.Neuter ? "pronouns, it" : "pronouns, he and she";
        return char.IsUpper(last[0]) ? "names" : "noun phrases";
    }

    /// <summary>The entity of the mention with exactly this span, else of that with the span's head.</summary>
    private static Entity? EntityAt(Document document, TextSpan span)
    {
        var tokens = document.Tokens;
        var layer = document.Entities;
        foreach (var reference in layer.References)
            if (tokens.SpanOf(reference.First, reference.End) == span) return layer.Entities[reference.Entity];
        var first = 0;
        while (tokens.Tokens[first].End <= span.Start) first++;
        for (var token = first; token < tokens.Tokens.Length && tokens.Tokens[token].Start < span.End; token++)
        {
            var head = document.Tree.Heads[token];
            if (head < first || tokens.Tokens[head].Start >= span.End)
                if (layer.EntityOf(token) is { } entity) return entity;
        }

        // A part of a longer name is that name's: 'Macron' in 'Emmanuel Macron'.
        foreach (var reference in layer.References)
            if (reference.Form == MentionForm.Name && tokens.SpanOf(reference.First, reference.End).Contains(span)) return layer.Entities[reference.Entity];
        return null;
    }
}
