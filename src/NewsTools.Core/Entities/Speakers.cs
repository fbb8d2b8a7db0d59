namespace NewsTools.Entities;

/// <summary>In a quotation <c>I</c> is the speaker, <c>we</c> the organisation that speaks.</summary>
/// <param name="scene">The document.</param>
/// <param name="candidates">The candidates.</param>
/// <param name="quotes">The quotations.</param>
internal sealed class Speakers(Scene scene, CandidateList candidates, QuoteMarks quotes)
{
    /// <summary>Resolves the pronouns of the first person, once all else is read.</summary>
    public void Read()
    {
        foreach (var sentence in quotes.Sentences) Read(scene.Sentences[sentence]);
    }

    private void Read(in SentenceRow sentence)
    {
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (scene.QuoteAt[token] is not (> 0 and var quote) || scene.Tag(token) != PartOfSpeech.PRON) continue;
            var word = scene.Closed(token);
            if (!word.Is(WordRole.FirstPerson) || quotes.SpeakerOf(quote) is not (>= 0 and var speaker)) continue;
            if (scene.CandidateAt[speaker] is not (> 0 and var number)) continue;
            var index = candidates.Find(number - 1);
            if (!Fits(candidates[index], word)) continue;
            scene.CandidateAt[token] = index + 1;
            candidates[index].Count++;
            candidates.References.Add(new ReferenceRow(token, token + 1, token, index, MentionForm.Pronoun, -1));
        }
    }

    private static bool Fits(in Candidate speaker, ClosedWord word)
    {
        if (speaker.IsThing) return false;
        if (word.Number == GrammaticalNumber.Singular) return speaker.Kind == MentionKind.Person && (speaker.Number & GrammaticalNumber.Singular) != 0;
        return speaker.Kind is MentionKind.Organization or MentionKind.Place || speaker.Number == GrammaticalNumber.Plural;
    }
}
