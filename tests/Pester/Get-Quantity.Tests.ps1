BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Quantity' {
    It 'reads number, unit and item' {
        $shells = Import-Article $stories | Get-Quantity -Measure Length
        $shells.Text | Should -Be '155mm'
        $shells.Unit | Should -Be 'mm'
        $shells.Item | Should -Be 'shells'
        $shells.SIValue | Should -Be 0.155
    }

    It 'chooses by unit, item, role and value' {
        $article = 'The storm killed at least 12 people and cost $40m to $60m; 300 homes were destroyed.' | ConvertTo-Article
        ($article | Get-Quantity -Role kill).Modifier | Should -Be 'AtLeast'
        ($article | Get-Quantity -Unit usd -MinValue 50000000).UpperValue | Should -Be 60000000
        ($article | Get-Quantity -Item home*).Value | Should -Be 300
        $article | Get-Quantity -MinValue 100000000 | Should -BeNullOrEmpty
    }

    It 'composes with Group-Object and Export-Csv' {
        Import-Article $stories | Get-Quantity | Export-Csv TestDrive:/quantities.csv
        @(Import-Csv TestDrive:/quantities.csv).Measure | Should -Be 'Length'
    }
}
