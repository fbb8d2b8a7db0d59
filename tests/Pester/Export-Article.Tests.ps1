BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Export-Article' {
    It 'writes what Import-Article reads back with nothing lost' {
        $before = Import-Article $stories
        $before | Export-Article TestDrive:/all.jsonl -Include All
        $after = Import-Article TestDrive:/all.jsonl
        $after.Id | Should -Be $before.Id
        $after.Title | Should -Be $before.Title
        $after.Published | Should -Be $before.Published
        $after.Source | Should -Be $before.Source
    }

    It 'writes records that ConvertFrom-Json reads' {
        Import-Article "$stories/talks.txt" | Export-Article TestDrive:/talks.jsonl -Include Tokens, Names
        $record = Get-Content TestDrive:/talks.jsonl | ConvertFrom-Json
        $record.schema | Should -Be 1
        $record.sentences.Count | Should -Be 4
        $record.mentions.name | Should -Contain 'South Korea'
    }

    It 'keeps to -WhatIf and -NoClobber' {
        Import-Article $stories | Export-Article TestDrive:/what.jsonl -WhatIf
        'TestDrive:/what.jsonl' | Should -Not -Exist
        Set-Content TestDrive:/kept.jsonl 'before'
        { Import-Article $stories | Export-Article TestDrive:/kept.jsonl -NoClobber } | Should -Throw
        Get-Content TestDrive:/kept.jsonl | Should -Be 'before'
    }
}
