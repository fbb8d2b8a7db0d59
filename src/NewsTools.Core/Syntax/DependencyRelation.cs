namespace NewsTools;

/// <summary>
/// The relation of a word to its head, as Universal Dependencies (version 2) define them, with the subtypes that the English
/// treebanks use. <see cref="RelationLabel.ToLabel"/> gives the label as printed: <c>nsubj:pass</c>.
/// </summary>
public enum DependencyRelation : byte
{
    /// <summary>Unspecified.</summary>
    Dep,

    /// <summary>The word that the sentence hangs on.</summary>
    Root,

    /// <summary>A clause that describes a noun.</summary>
    Acl,

    /// <summary>A relative clause.</summary>
    AclRelcl,

    /// <summary>A clause that describes a verb or another predicate.</summary>
    Advcl,

    /// <summary>A relative clause on a whole clause.</summary>
    AdvclRelcl,

    /// <summary>An adverb.</summary>
    Advmod,

    /// <summary>An adjective at its noun.</summary>
    Amod,

    /// <summary>A noun that renames the one before.</summary>
    Appos,

    /// <summary>An auxiliary.</summary>
    Aux,

    /// <summary>The auxiliary of a passive.</summary>
    AuxPass,

    /// <summary>A preposition, or the possessive <c>'s</c>.</summary>
    Case,

    /// <summary>A conjunction between equals.</summary>
    Cc,

    /// <summary>The first part of <c>both ... and</c>.</summary>
    CcPreconj,

    /// <summary>A clause as object.</summary>
    Ccomp,

    /// <summary>A part of a compound.</summary>
    Compound,

    /// <summary>The particle of a phrasal verb.</summary>
    CompoundPrt,

    /// <summary>A further member of a coordination.</summary>
    Conj,

    /// <summary>The copula.</summary>
    Cop,

    /// <summary>A clause as subject.</summary>
    Csubj,

    /// <summary>A clause as subject of a clause that is itself a predicate.</summary>
    CsubjOuter,

    /// <summary>A clause as subject of a passive.</summary>
    CsubjPass,

    /// <summary>A determiner.</summary>
    Det,

    /// <summary>A determiner before the determiner.</summary>
    DetPredet,

    /// <summary>An interjection or another mark of discourse.</summary>
    Discourse,

    /// <summary>A phrase put before or after its clause.</summary>
    Dislocated,

    /// <summary>An expletive: <c>there</c>, <c>it</c>.</summary>
    Expl,

    /// <summary>A further word of a fixed expression.</summary>
    Fixed,

    /// <summary>A further word of a name or another phrase without head.</summary>
    Flat,

    /// <summary>A further part of a word that was split by mistake.</summary>
    Goeswith,

    /// <summary>An indirect object.</summary>
    Iobj,

    /// <summary>A further item of a list.</summary>
    List,

    /// <summary>A word that marks a subordinate clause.</summary>
    Mark,

    /// <summary>A noun at a noun.</summary>
    Nmod,

    /// <summary>A noun that describes the name beside it.</summary>
    NmodDesc,

    /// <summary>A possessor.</summary>
    NmodPoss,

    /// <summary>A noun at a noun without preposition.</summary>
    NmodUnmarked,

    /// <summary>A subject.</summary>
    Nsubj,

    /// <summary>A subject of a clause that is itself a predicate.</summary>
    NsubjOuter,

    /// <summary>A subject of a passive.</summary>
    NsubjPass,

    /// <summary>A number at its noun.</summary>
    Nummod,

    /// <summary>An object.</summary>
    Obj,

    /// <summary>A noun phrase at a verb that is no core argument.</summary>
    Obl,

    /// <summary>The agent of a passive.</summary>
    OblAgent,

    /// <summary>A noun phrase at a verb without preposition, such as a date.</summary>
    OblUnmarked,

    /// <summary>What is left where the head of a phrase is left out.</summary>
    Orphan,

    /// <summary>A clause beside a clause, such as the verb of speech within a quote.</summary>
    Parataxis,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>A word that the speaker took back.</summary>
    Reparandum,

    /// <summary>Somebody addressed.</summary>
    Vocative,

    /// <summary>A clause without subject of its own, as object.</summary>
    Xcomp,
}
