#Requires -Version 7.6
<#
.SYNOPSIS
Builds, tests and stages NewsTools. Runs in pwsh, and in the project's own shell: newstools-shell build.ps1 -Task Stage
.PARAMETER Task
Build: the module into lib and en-US, and the shell. Test: all tests that need the .NET SDK alone. Pester: the tests
for a full PowerShell, with the Pester that is installed or else that of the packages. Help: Get-Help's files. Stage: a folder to publish, out/NewsTools/<version>. Clean: all of it away.
.PARAMETER AheadOfTime
Stages assemblies compiled for this machine's platform, which start sooner there; by default they are portable.
#>
param(
    [ValidateSet('Build', 'Test', 'Pester', 'Help', 'Stage', 'Clean')]
    [string[]] $Task = 'Build',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release',

    [switch] $AheadOfTime
)

$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$manifest = & ([scriptblock]::Create([IO.File]::ReadAllText("$root/NewsTools.psd1")))
$stage = "$root/out/NewsTools/$($manifest.ModuleVersion)"

function Invoke-Dotnet {
    & dotnet @args -nologo -v quiet
    if ($LASTEXITCODE -ne 0) { throw "dotnet $args ended with code $LASTEXITCODE." }
}

function Remove-Folder([string[]] $Path) {
    foreach ($folder in $Path) { if ([IO.Directory]::Exists($folder)) { [IO.Directory]::Delete($folder, $true) } }
}

function Copy-Folder([string] $From, [string] $To) {
    $null = [IO.Directory]::CreateDirectory($To)
    foreach ($file in [IO.Directory]::GetFiles($From)) { [IO.File]::Copy($file, "$To/$([IO.Path]::GetFileName($file))", $true) }
}

$tasks = @{
    Build = { Invoke-Dotnet build "$root/NewsTools.sln" -c $Configuration }
    Help = { Invoke-Dotnet build "$root/src/NewsTools" -c $Configuration }
    Test = { Invoke-Dotnet test "$root/NewsTools.sln" -c $Configuration }
    Clean = { Remove-Folder "$root/lib", "$root/en-US", "$root/out"; Invoke-Dotnet clean "$root/NewsTools.sln" -c $Configuration }
    Stage = {
        Remove-Folder $stage
        Invoke-Dotnet build "$root/src/NewsTools" -c Release "-p:LaidFolder=$stage/lib/" "-p:AheadOfTime=$($AheadOfTime.ToString().ToLowerInvariant())"
        Copy-Folder "$root/en-US" "$stage/en-US"
        foreach ($file in 'NewsTools.psd1', 'README.md', 'CHANGELOG.md', 'LICENSE', 'docs/third-party-notices.md') {
            [IO.File]::Copy("$root/$file", "$stage/$([IO.Path]::GetFileName($file))", $true)
        }
        $null = Test-ModuleManifest "$stage/NewsTools.psd1"
        "Staged $stage"
    }
    Pester = {
        $pester = Get-Module Pester -ListAvailable | Where-Object Version -GE ([version]'5.0')
        if (-not $pester) { $pester = (Invoke-Dotnet msbuild "$root/tests/Pester/Pester.proj" -restore '-t:Locate' '-getProperty:PesterFolder') + '/Pester.psd1' }
        if (-not [IO.File]::Exists("$root/lib/NewsTools.dll")) { & $tasks.Build }
        Import-Module @($pester)[0]
        $run = New-PesterConfiguration
        $run.Run.Path = "$root/tests/Pester"
        $run.Run.PassThru = $true
        $run.Output.Verbosity = 'Normal'
        if ((Invoke-Pester -Configuration $run).Result -ne 'Passed') { throw 'Pester suites failed.' }
    }
}

foreach ($name in $Task) { & $tasks[$name] }
