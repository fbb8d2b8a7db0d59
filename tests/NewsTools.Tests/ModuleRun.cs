using System.Management.Automation;

namespace NewsTools.Tests;

/// <summary>What a script gave: objects, error records, the error that ended it, verbose messages.</summary>
public sealed record ModuleRun(
    IReadOnlyList<PSObject> Output, IReadOnlyList<ErrorRecord> Errors, ErrorRecord? Ended, IReadOnlyList<string> Verbose)
{
    /// <summary>The output where nothing went wrong.</summary>
    public IReadOnlyList<PSObject> Sound
    {
        get
        {
            Assert.Null(Ended);
            Assert.Empty(Errors);
            return Output;
        }
    }

    /// <summary>One property of each object.</summary>
    public IEnumerable<object?> Select(string property) => Output.Select(item => item.Properties[property]?.Value);

    /// <summary>The one error record, by the id without the cmdlet's name.</summary>
    public ErrorRecord OneError(string id)
    {
        var error = Ended ?? Assert.Single(Errors);
        Assert.Equal(id, error.FullyQualifiedErrorId.Split(',')[0]);
        return error;
    }
}
