using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gets who said, thinks or wants what, how surely, and through whom.</summary>
[Cmdlet(VerbsCommon.Get, "Statement")]
[OutputType(typeof(Statement))]
public sealed class GetStatementCommand : StatementCmdlet
{
    /// <summary>The forms to give; all by default.</summary>
    [Parameter]
    public StatementForm[]? Form { get; set; }

    private protected override bool HasForm(Statement statement) => Form is null || Form.Contains(statement.Form);
}
