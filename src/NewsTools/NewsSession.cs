using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace NewsTools;

/// <summary>What one runspace remembers between commands: its lexicon and the pipeline with it. Others do not see it.</summary>
internal sealed class NewsSession
{
    private static readonly ConditionalWeakTable<Runspace, NewsSession> Sessions = [];

    /// <summary>The session of the runspace that runs this thread.</summary>
    public static NewsSession Current => Sessions.GetValue(Runspace.DefaultRunspace, _ => new NewsSession());

    /// <summary>The pipeline that the cmdlets ask.</summary>
    public NewsPipeline Pipeline { get; private set; } = NewsPipeline.Default;

    /// <summary>The built-in lexicon and what the user added.</summary>
    public Lexicon Lexicon { get; private set; } = Lexicon.Default;

    /// <summary>Goes on with another lexicon; what was analysed with the one before is analysed again.</summary>
    public void Use(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Pipeline = NewsPipeline.Default.With(new NameRecognizer(lexicon));
    }
}
