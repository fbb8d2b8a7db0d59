using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gets statements in their source's own words.</summary>
[Cmdlet(VerbsCommon.Get, "Quote")]
[OutputType(typeof(Statement))]
public sealed class GetQuoteCommand : StatementCmdlet
{
    /// <summary>Gives statements too that quote only some words.</summary>
    [Parameter]
    public SwitchParameter IncludeMixed { get; set; }

    private protected override bool HasForm(Statement statement) =>
        statement.Form == StatementForm.Direct || (IncludeMixed && statement.Form == StatementForm.Mixed);
}
