using static NewsTools.DependencyRelation;

namespace NewsTools.Statements;

/// <summary>
/// Reads verbs in headlines, which have no articles and few marks: <c>Central bank cuts rates, says inflation will fall</c>,
/// <c>Court rules dam must close</c>. Only the copy at hand changes, not the layer.
/// </summary>
internal static class HeadlineRepair
{
    private const int MostTokens = 20;

    /// <summary>Mends the tree of a headline; <see cref="SentenceTree.Link"/> must follow where it did.</summary>
    public static bool Mend(StatementScene scene)
    {
        if (scene.End - scene.First is < 3 or > MostTokens || scene.IsQuoteMark(scene.First)) return false;
        var isHeadline = IsHeadline(scene);
        for (var token = scene.NextCue(scene.First + 1, scene.End, CueMarks.Verb); token < scene.End; token = scene.NextCue(token + 1, scene.End, CueMarks.Verb))
            if (Remark(scene, token, isHeadline) || (isHeadline && (JoinBehindComma(scene, token) || TakeSecondSubject(scene, token)))) return true;
        return false;
    }

    /// <summary>A paragraph of one sentence without a closing mark.</summary>
    private static bool IsHeadline(StatementScene scene)
    {
        ref readonly var paragraph = ref scene.Layer.Paragraphs[scene.Layer.Sentences[scene.Sentence].Paragraph];
        return paragraph.EndSentence - paragraph.FirstSentence == 1 && scene.Tokens[scene.End - 1].Kind != TokenKind.Punctuation;
    }

    /// <summary><c>Novak quits as mayor, blames party</c>: the verb behind the comma has the subject of the one before.</summary>
    private static bool JoinBehindComma(StatementScene scene, int verb)
    {
        if (!IsBehindComma(scene, verb) || FirstVerb(scene, verb - 1) is not (>= 0 and var first) || scene.Fine(first) == "VB") return false;
        ReadClause(scene, first, verb);
        scene.Tree.Link();
        ReadFuture(scene, verb);
        return scene.Tree.Move(verb, first, Conj);
    }

    /// <summary><c>Bank cuts rates, says paper</c>, <c>Mill to close, says owner</c>: nothing but who says so stands behind the verb.</summary>
    private static bool Remark(StatementScene scene, int verb, bool isHeadline)
    {
        if (!IsBehindComma(scene, verb) || scene.SpeechEntry(verb) is not { Stance: Stance.States } entry || entry.Has(CueFrames.Np | CueFrames.Adr)) return false;
        var speaker = -1;
        for (var token = verb + 1; token < scene.End; token++)
            if (IsNoun(scene, token)) speaker = token;
            else if (scene.Tag(token) is not (PartOfSpeech.ADJ or PartOfSpeech.DET) && !(token == scene.End - 1 && scene.Is(token, StatementWord.Stop))) return false;
        if (speaker < 0 || FirstVerb(scene, verb - 1) is not (>= 0 and var first) || (scene.Fine(first) == "VB" && !isHeadline)) return false;
        ReadClause(scene, first, verb);
        scene.Tree.Move(verb, -1, Root);
        for (var token = verb + 1; token < speaker; token++)
            if (scene.Head(token) is var head && (head <= verb || head > speaker)) scene.Tree.Move(token, speaker, Compound);
        scene.Tree.Move(speaker, verb, Nsubj);
        return scene.Tree.Move(first, verb, Ccomp);
    }

    private static bool IsBehindComma(StatementScene scene, int verb) => scene.Fine(verb) == "VBZ" && verb - 3 >= scene.First && scene.Is(verb - 1, StatementWord.Comma);

    /// <summary>Makes the words before a comma a clause with a verb and its subject.</summary>
    private static void ReadClause(StatementScene scene, int first, int verb)
    {
        var subject = scene.Is(first - 1, StatementWord.To) ? first - 2 : first - 1;
        if (scene.Fine(first) == "NNS") scene.Tree.ReadAsPast(first);
        if (scene.Head(first) >= scene.First) scene.Tree.Move(first, -1, Root);
        GiveSubject(scene, first, subject);
        for (var token = subject + 1; token < verb - 1; token++)
            if (token != first && scene.Head(token) is var head && (head <= subject || head >= verb)) scene.Tree.Move(token, first, scene.IsNominal(token) ? Obj : Obl);
        scene.Tree.Move(verb - 1, verb, Punct);
    }

    /// <summary>Makes the words up to a noun the subject of a verb.</summary>
    private static void GiveSubject(StatementScene scene, int verb, int subject)
    {
        for (var token = scene.First; token < subject; token++)
            if (scene.Head(token) > subject || scene.Head(token) < scene.First) scene.Tree.Move(token, subject, Compound);
        scene.Tree.Move(subject, verb, Nsubj);
    }

    /// <summary><c>Says inflation to fall</c>: a noun with an infinitive right behind a verb of speech is a clause.</summary>
    private static void ReadFuture(StatementScene scene, int verb)
    {
        if (scene.SpeechEntry(verb) is null || scene.Child(verb, Obj, Iobj) is not (>= 0 and var thing) || thing < verb) return;
        if (scene.Child(thing, Acl) is not (>= 0 and var coming) || !scene.HasChildWord(coming, StatementWord.To)) return;
        scene.Tree.Move(coming, verb, Ccomp);
        scene.Tree.Move(thing, coming, Nsubj);
    }

    /// <summary>The verb of the words before a comma, which the tagger may have taken for the plural in the middle of a noun phrase; or -1.</summary>
    private static int FirstVerb(StatementScene scene, int comma)
    {
        var plural = -1;
        for (var token = scene.First + 1; token < comma; token++)
        {
            if (scene.IsPunctuation(token) && !scene.Is(token, StatementWord.Hyphen)) return -1;
            if (scene.Fine(token) is "VBZ" or "VBD" or "MD") return scene.Fine(token) == "VBZ" && IsNoun(scene, token - 1) ? token : -1;
            if (scene.Fine(token) == "VB") return scene.Is(token - 1, StatementWord.To) && token - 2 >= scene.First && IsNoun(scene, token - 2) ? token : -1;
            if (plural < 0 && scene.Fine(token) == "NNS" && IsNoun(scene, token - 1) && (IsNoun(scene, token + 1) || scene.Tag(token + 1) == PartOfSpeech.ADJ)) plural = token;
        }

        return plural;
    }

    /// <summary><c>Court rules dam must close</c>: of two subjects side by side the first, a plural by its look, is the verb whose clause follows.</summary>
    private static bool TakeSecondSubject(StatementScene scene, int verb)
    {
        if (scene.Fine(verb) != "NNS" || scene.Relation(verb) is not (Nsubj or Compound) || !IsNoun(scene, verb - 1) || !LeadsToClause(scene, verb)) return false;
        var clause = scene.Relation(verb) == Compound ? scene.Head(scene.Head(verb)) : scene.Head(verb);
        if (clause <= verb || scene.Child(clause, Aux, Cop) <= verb || scene.Child(clause, Aux, Cop) == verb + 1 || scene.Relation(clause) != Root) return false;
        scene.Tree.ReadAsPast(verb);
        scene.Tree.Move(verb, -1, Root);
        GiveSubject(scene, verb, verb - 1);
        return scene.Tree.Move(clause, verb, Ccomp);
    }

    private static bool LeadsToClause(StatementScene scene, int verb) =>
        Array.Exists(scene.Cue(verb).Entries ?? [], entry => entry.Part == CuePart.Verb && entry.Has(CueFrames.That));

    private static bool IsNoun(StatementScene scene, int token) => token < scene.End && scene.Tag(token) is PartOfSpeech.NOUN or PartOfSpeech.PROPN;
}
