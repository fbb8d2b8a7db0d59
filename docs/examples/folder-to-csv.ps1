<#
.SYNOPSIS
A folder of articles to a table for Excel: one row a statement, with its source, stance and certainty.
.DESCRIPTION
The file opens in a spreadsheet as it is; a cell that an article makes look like a formula is written as text.
.EXAMPLE
pwsh -File docs/examples/folder-to-csv.ps1 -Folder ./articles -Csv ./statements.csv
#>
param(
    # The folder of articles; folders in it are read too.
    [Parameter(Mandatory)] [string] $Folder,

    # The file to write.
    [Parameter(Mandatory)] [string] $Csv
)

$ErrorActionPreference = 'Stop'
if (-not (Get-Module NewsTools)) { Import-Module "$PSScriptRoot/../../NewsTools.psd1" }
Import-Article -LiteralPath $Folder -Recurse -ErrorAction Continue | Get-Statement | Export-Summary -LiteralPath $Csv -Format Csv
"The table is in $Csv"
