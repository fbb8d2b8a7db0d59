BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-TimeExpression' {
    It 'resolves days against the date of the article' {
        $times = Import-Article $stories | Get-TimeExpression | Sort-Object From
        $times.Text | Should -Be 'Monday', 'Friday'
        $times.Value | Should -Be '2022-11-07', '2022-11-11'
    }

    It 'composes with Where-Object and Export-Csv' {
        Import-Article $stories | Get-TimeExpression | Where-Object From -GE ([datetime]'2022-11-11') | Export-Csv TestDrive:/times.csv
        @(Import-Csv TestDrive:/times.csv).Value | Should -Be '2022-11-11'
    }
}
