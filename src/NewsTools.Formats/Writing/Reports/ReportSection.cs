namespace NewsTools.Formats.Writing;

/// <summary>The parts of a report, in the order in which they stand.</summary>
public enum ReportSection
{
    /// <summary>How many articles, words, names; the period.</summary>
    Figures,

    /// <summary>The stories that several articles tell, each with a summary over them and its outlets.</summary>
    Stories,

    /// <summary>Each article with its summary and keywords.</summary>
    Articles,

    /// <summary>What the articles are about, all together.</summary>
    Keywords,

    /// <summary>Who and what is named, with a chart.</summary>
    Names,

    /// <summary>Who and what stands in one sentence with whom, with a drawing.</summary>
    Network,

    /// <summary>The countries of what is named.</summary>
    Countries,

    /// <summary>Who said what, how surely: the sources, with a chart, and their statements.</summary>
    Statements,

    /// <summary>How much and how many: amounts with what they count.</summary>
    Quantities,

    /// <summary>What happened when.</summary>
    Timeline,

    /// <summary>The facts that were given, one table for each of their types.</summary>
    Facts,
}
