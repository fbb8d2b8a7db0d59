BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Timeline' {
    It 'orders facts by their time across articles' {
        $rows = Import-Article $stories | Get-Timeline
        $rows.Value | Should -Be '2022-11-07', '2022-11-11'
        $rows[0].Text | Should -Be 'The navy of New Zealand sailed on Monday'
        $rows.Status | Should -Be 'Happened', 'Happened'
    }

    It 'composes with Where-Object and Export-Csv' {
        Import-Article $stories | Get-Timeline | Where-Object From -GE ([datetime]'2022-11-11') | Export-Csv TestDrive:/timeline.csv
        @(Import-Csv TestDrive:/timeline.csv).Value | Should -Be '2022-11-11'
    }
}
