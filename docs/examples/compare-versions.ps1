<#
.SYNOPSIS
What changed between two versions of an article: on the screen, and as a table where one is asked for.
.EXAMPLE
pwsh -File docs/examples/compare-versions.ps1 -Before docs/examples/articles/dam-morning.txt -After docs/examples/articles/dam-evening.txt
.EXAMPLE
pwsh -File docs/examples/compare-versions.ps1 -Before v1.html -After v2.html -Csv changes.csv
#>
param(
    # The earlier version: a file of any format that Import-Article reads.
    [Parameter(Mandatory)] [string] $Before,

    # The later version.
    [Parameter(Mandatory)] [string] $After,

    # The kinds of differences to show; all by default.
    [string[]] $Kind,

    # A table to write beside.
    [string] $Csv
)

$ErrorActionPreference = 'Stop'
if (-not (Get-Module NewsTools)) { Import-Module "$PSScriptRoot/../../NewsTools.psd1" }

$filter = if ($Kind) { @{ Kind = $Kind } } else { @{} }
$differences = @(Compare-Article (Import-Article -LiteralPath $Before) (Import-Article -LiteralPath $After) @filter)
if ($Csv) { $differences | Export-Summary -LiteralPath $Csv -Format Csv }
foreach ($difference in $differences) {
    '{0,-14} {1} → {2}' -f $difference.Kind, ($difference.Before ?? '–'), ($difference.After ?? '–')
}
