using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>What networks hold right for each word of a sentence, with the share that they give to each choice.</summary>
/// <param name="Tags">Tags from 0.</param>
/// <param name="Heads">Heads from 1, 0 for the root.</param>
/// <param name="Relations">Relations to the heads of the sentence's tree, from 0.</param>
internal sealed record SentenceShares(Targets Tags, Targets Heads, Targets Relations);
