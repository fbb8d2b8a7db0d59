<#
.SYNOPSIS
A watch list of names: where a folder of articles names somebody or something on the list.
.EXAMPLE
pwsh -File docs/examples/watch-list.ps1 -Folder ./articles -Name 'Yoon*', 'Moscow', '*Ministry of Defence'
.EXAMPLE
pwsh -File docs/examples/watch-list.ps1 -Folder ./articles -Name 'Project Heron' -Lexicon ./names.yaml
#>
param(
    # The folder of articles; folders in it are read too.
    [Parameter(Mandatory)] [string] $Folder,

    # The names to watch, with wildcards: canonical names, or as the text has them.
    [Parameter(Mandatory)] [string[]] $Name,

    # Your own names, in YAML or CSV.
    [string[]] $Lexicon = @()
)

$ErrorActionPreference = 'Stop'
if (-not (Get-Module NewsTools)) { Import-Module "$PSScriptRoot/../../NewsTools.psd1" }
if ($Lexicon) { Import-NewsLexicon $Lexicon }

foreach ($article in Import-Article -LiteralPath $Folder -Recurse -ErrorAction Continue) {
    $sentences = @($article | Get-Sentence)
    $seen = @{}
    foreach ($mention in $article | Get-Mention -Name $Name) {
        $key = "$($mention.Sentence) $($mention.Name)"
        if ($seen[$key]) { continue }
        $seen[$key] = $true
        "$($mention.Name): $($article.DisplayTitle), sentence $($mention.Sentence): $($sentences[$mention.Sentence - 1].Text)"
    }
}
