using NewsTools.Training.Models;

namespace NewsTools.Training.Syntax;

/// <summary>What each token seeks and offers, as dependent and as head.</summary>
internal sealed record TreeStates(Tensor Query, Tensor Key, Tensor Dependent, Tensor Head);
