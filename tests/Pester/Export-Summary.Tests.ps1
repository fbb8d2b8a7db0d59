BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Export-Summary' {
    It 'writes a report in the format that the name tells' -ForEach 'html', 'md', 'txt', 'json', 'yaml', 'csv' {
        Import-Article $stories | Export-Summary "TestDrive:/report.$_" -Title 'Two days'
        "TestDrive:/report.$_" | Should -Exist
        if ($_ -ne 'csv') { Get-Content "TestDrive:/report.$_" -Raw | Should -Match 'Two days' }
    }

    It 'takes articles and facts together' {
        Import-Article $stories -OutVariable articles | Get-Mention -OutVariable mentions | Out-Null
        @($articles) + @($mentions) | Export-Summary TestDrive:/both.json
        $report = Get-Content TestDrive:/both.json -Raw | ConvertFrom-Json
        $report.articles.Count | Should -Be 2
    }

    It 'gives the file by -PassThru' {
        (Import-Article $stories | Export-Summary TestDrive:/given.md -PassThru).Name | Should -Be 'given.md'
    }

    It 'writes nothing by -WhatIf' {
        Import-Article $stories | Export-Summary TestDrive:/no.html -WhatIf
        'TestDrive:/no.html' | Should -Not -Exist
    }
}
