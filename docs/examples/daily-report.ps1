<#
.SYNOPSIS
A scheduled report: reads a folder of articles, writes a report of them, adds one line to a log, and ends with a code.
.DESCRIPTION
Ends with 0 where every file was read, 1 where some could not be (the report is written of the others), 2 where there is
no report. For a scheduler such as cron, in pwsh or in the shell of the project:

    0 6 * * *  newstools-shell -File daily-report.ps1 -Folder /srv/news/incoming -Report /srv/news/today.html
.EXAMPLE
pwsh -File docs/examples/daily-report.ps1 -Folder ./articles -Report ./today.html -Log ./reports.log -Title 'This morning'
#>
param(
    # The folder of articles; folders in it are read too.
    [Parameter(Mandatory)] [string] $Folder,

    # Where the report goes; its extension tells the format.
    [Parameter(Mandatory)] [string] $Report,

    # Where a line on each run goes; by default beside the report.
    [string] $Log = [IO.Path]::ChangeExtension($Report, '.log'),

    # The heading of the report.
    [string] $Title = "News of $([DateTime]::Today.ToString('yyyy-MM-dd'))",

    # Your own names, in YAML or CSV.
    [string[]] $Lexicon = @()
)

$script:code = 0
$script:read = 0
$note = ''
try {
    if (-not (Get-Module NewsTools)) { Import-Module "$PSScriptRoot/../../NewsTools.psd1" -ErrorAction Stop }
    if ($Lexicon) { Import-NewsLexicon $Lexicon -ErrorAction Stop }

    Import-Article -LiteralPath $Folder -Recurse -ErrorVariable unread -ErrorAction SilentlyContinue |
        ForEach-Object { $script:read++; $_ } |
        Export-Summary -LiteralPath $Report -Title $Title -ErrorAction Stop

    if ($unread) {
        $script:code = 1
        $note = "; not read: $(($unread | ForEach-Object { "$($_.TargetObject) ($($_.FullyQualifiedErrorId.Split(',')[0]))" }) -join ', ')"
    }
    if ($script:read -eq 0) { throw "No article was read from '$Folder'$note" }
}
catch {
    $script:code = 2
    $note = "; $($_.Exception.Message)"
}

$line = "$([DateTimeOffset]::Now.ToString('s')) code $script:code, $script:read articles$note"
[IO.File]::AppendAllText([IO.Path]::GetFullPath($Log, $PWD.Path), $line + [Environment]::NewLine)
$line
exit $script:code
