BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Import-Article' {
    It 'reads what Get-ChildItem gives' {
        (Get-ChildItem $stories | Import-Article).Title | Sort-Object | Should -Be 'Ships', 'Talks'
        (Get-Item "$stories/talks.txt" | Import-Article).Source | Should -Be 'The Example Times'
    }

    It 'resolves wildcards, drives and folders' {
        (Import-Article "$stories/*.txt").Count | Should -Be 2
        (Import-Article TestDrive:/stories/t*.txt).Title | Should -Be 'Talks'
        (Import-Article TestDrive:/stories).Count | Should -Be 2
    }

    It 'takes names with brackets as they stand by -LiteralPath and from Get-ChildItem' {
        Set-Content -LiteralPath 'TestDrive:/notes [1].txt' 'Seoul agreed on Friday.'
        (Import-Article -LiteralPath 'TestDrive:/notes [1].txt').WordCount | Should -Be 4
        (Get-ChildItem -LiteralPath 'TestDrive:/notes [1].txt' | Import-Article).WordCount | Should -Be 4
    }

    It 'stops at once where Select-Object has enough' {
        $many = New-Item TestDrive:/many -ItemType Directory -Force
        1..400 | ForEach-Object { Set-Content "$many/$_.txt" "Seoul agreed on Friday, for the time number $_." }
        $files = [Collections.Generic.List[string]]::new()
        $before = $Error.Count
        $first = Import-Article $many -Verbose 4>&1 |
            Where-Object { if ($_ -is [NewsTools.Article]) { $true } else { $files.Add("$_") } } | Select-Object -First 1
        @($first).Count | Should -Be 1
        $files.Count | Should -Be 1
        $Error.Count | Should -Be $before
    }

    It 'groups and sorts by its properties' {
        (Import-Article $stories | Group-Object Source).Count | Should -Be 2
        (Import-Article $stories | Sort-Object Published -Descending | Select-Object -First 1).Title | Should -Be 'Ships'
        (Import-Article $stories | Where-Object Published -GE ([DateTimeOffset]'2022-11-12Z')).Title | Should -Be 'Ships'
    }

    It 'writes one error for one bad file and goes on' {
        $mixed = New-Item TestDrive:/mixed -ItemType Directory -Force
        Set-Content "$mixed/a.txt" 'Seoul agreed on Friday.'
        $null = New-Item "$mixed/b.txt" -Force
        $read = Import-Article $mixed -ErrorVariable bad -ErrorAction SilentlyContinue
        @($read).Count | Should -Be 1
        $bad.Count | Should -Be 1
        $bad[0].FullyQualifiedErrorId | Should -Be 'EmptyFile,NewsTools.Commands.ImportArticleCommand'
        $bad[0].TargetObject | Should -Be (Convert-Path "$mixed/b.txt")
    }

    It 'survives Import-Module -Force and runs in parallel runspaces' {
        Import-Module "$PSScriptRoot/../../NewsTools.psd1" -Force
        $manifest = "$PSScriptRoot/../../NewsTools.psd1"
        $counts = 1..3 | ForEach-Object -Parallel {
            Import-Module $using:manifest
            @(Import-Article $using:stories).Count
        }
        $counts | Should -Be 2, 2, 2
        [NewsTools.Article].FullName | Should -Be 'NewsTools.Article'
    }
}
