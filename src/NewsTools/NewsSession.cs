using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace NewsTools;

/// <summary>What one runspace remembers between commands: its lexicon and the pipeline with it. Others do not see it.</summary>
internal sealed class NewsSession
{
    private static readonly ConditionalWeakTable<Runspace, NewsSession> Sessions = [];
    private Lexicon? _lexicon;

    /// <summary>The session of the runspace that runs this thread.</summary>
    public static NewsSession Current => Sessions.GetValue(Runspace.DefaultRunspace, _ => new NewsSession());

    /// <summary>The pipeline that the cmdlets ask.</summary>
    public NewsPipeline Pipeline { get; private set; } = NewsPipeline.Default;

    /// <summary>The built-in lexicon and what the user added.</summary>
    public Lexicon Lexicon { get => _lexicon ?? NewsTools.Lexicon.Default; private set => _lexicon = value; }

    /// <summary>Goes on with another lexicon; what was analysed with the one before is analysed again.</summary>
    public void Use(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Pipeline = lexicon.UserEntries.Count == 0 ? NewsPipeline.Default : NewsPipeline.Default.With(new NameRecognizer(lexicon));
    }
}
