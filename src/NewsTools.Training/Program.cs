using NewsTools.Training.Lexicons;
using NewsTools.Training.Scoring;
using NewsTools.Training.Syntax;

namespace NewsTools.Training;

/// <summary>The command line of the trainer: it trains, scores and packs the models.</summary>
internal static class Program
{
    /// <summary>Every command, in the order in which the usage shows them.</summary>
    private static readonly ICommand[] Commands =
    [
        new ScoreTokensCommand(),
        new Acceptance.ScoreSeedCommand(),
        new BuildLexiconCommand(),
        new Names.ListNamesCommand(),
        new Entities.ListEntitiesCommand(),
        new Entities.ScoreSourcesCommand(),
        new Entities.FitReferencesCommand(),
        new Entities.ScoreChainsCommand(),
        new ListGraftsCommand(),
        new TrainSyntaxCommand(),
        new Summaries.ScoreSummariesCommand(),
        new Summaries.ScoreKeywordsCommand(),
        new Summaries.TuneSummariesCommand(),
        new Summaries.BuildFrequenciesCommand(),
        new Statements.ScoreStatementsCommand(),
        new Statements.ListStatementsCommand(),
        new Stories.ScoreDuplicatesCommand(),
        new Stories.ScoreStoriesCommand(),
        Stories.ScoreCorpusCommand.Timeline,
        Stories.ScoreCorpusCommand.Comparisons,
        new Times.ScoreTimesCommand(),
        new Times.ListTimesCommand(),
        new Quantities.ScoreQuantitiesCommand(),
        new Quantities.ListQuantitiesCommand(),
        new Names.ScoreNamesCommand(),
        new Names.FitNamesCommand(),
        new Names.ExplainNamesCommand(),
        new Names.TrainNamesCommand(),
        new Names.PackNamesCommand(),
        new Names.MeasureNamesCommand(),
        new Entities.MeasureEntitiesCommand(),
        new Lexicons.ListCommonWordsCommand(),
        new PackSyntaxCommand(),
        new ScoreSyntaxCommand(),
        new MeasureSyntaxCommand(),
    ];

    private static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs the command that the words name.</summary>
    /// <returns>Its exit code, or 2 where the words name none or misuse it.</returns>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        foreach (var command in Commands)
        {
            var words = command.Name.Split(' ');
            if (!args.AsSpan().StartsWith(words)) continue;
            try
            {
                return command.Run(new CommandOptions(args.AsSpan(words.Length)), output);
            }
            catch (UsageException problem)
            {
                error.WriteLine(problem.Message);
                error.WriteLine($"usage: {command.Name} {command.Usage}");
                return 2;
            }
        }

        error.WriteLine("usage: NewsTools.Training <command> [options], where the command is one of");
        foreach (var command in Commands) error.WriteLine($"  {command.Name} {command.Usage}");
        return 2;
    }
}
