<#
.SYNOPSIS
The main job on the sample articles: reads them, shows their facts, writes a report.
.EXAMPLE
dotnet run -c Release --project src/NewsTools.Shell -- -File docs/examples/quick-start.ps1
.EXAMPLE
pwsh -File docs/examples/quick-start.ps1 -Path ./articles -Report ./articles.html
#>
param(
    # Files or folders of articles.
    [string[]] $Path = "$PSScriptRoot/../../seeds",

    # Where the report goes; its extension tells the format.
    [string] $Report = "$PSScriptRoot/../../out/report.html"
)

$ErrorActionPreference = 'Stop'
if (-not (Get-Module NewsTools)) { Import-Module "$PSScriptRoot/../../NewsTools.psd1" }

$articles = Import-Article $Path
$articles | Out-Default
$articles | Get-Mention | Out-Default
$articles | Get-TimeExpression | Out-Default
$articles | Get-Keyword -Top 8 | Out-Default
$articles | Get-Summary | Out-Default

$Report = [IO.Path]::GetFullPath($Report, $PWD.Path)
$null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($Report))
$articles | Export-Summary -LiteralPath $Report
"The report is in $Report"
