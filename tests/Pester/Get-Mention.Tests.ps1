BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Mention' {
    It 'finds names with their canonical form and country' {
        $mentions = Import-Article "$stories/talks.txt" | Get-Mention -Kind Place
        $mentions.Text | Should -Be 'Seoul', 'Poland', 'Moscow'
        $mentions.Country | Should -Be 'KR', 'PL', 'RU'
        $mentions[0].Name | Should -Be 'South Korea'
    }

    It 'chooses by kind, country and name' {
        (Import-Article $stories | Get-Mention -Country NZ).Count | Should -BeGreaterThan 0
        (Import-Article $stories | Get-Mention -Name 'Pol*').Text | Should -Be 'Poland'
        Import-Article $stories | Get-Mention -Kind Law | Should -BeNullOrEmpty
    }

    It 'composes with Group-Object and Export-Csv' {
        Import-Article $stories | Get-Mention | Export-Csv TestDrive:/mentions.csv
        $rows = Import-Csv TestDrive:/mentions.csv
        ($rows | Group-Object Country | Where-Object Name -EQ 'PL').Count | Should -Be 1
        $rows[0].PSObject.Properties.Name | Should -Contain 'Confidence'
    }

    It 'gives noun phrases and pronouns where they are asked for' {
        $mentions = ConvertTo-Article 'Anna Weiss resigned. She gave no reason.' | Get-Mention -IncludeReference
        $mentions.Text | Should -Be 'Anna Weiss', 'She'
        $mentions.Form | Should -Be 'Name', 'Pronoun'
        $mentions.Name | Should -Be 'Anna Weiss', 'Anna Weiss'
        $mentions.EntityId | Should -Be 1, 1
    }

    It 'refuses what is no article and says what to do' {
        Get-Item "$stories/talks.txt" | Get-Mention -ErrorVariable bad -ErrorAction SilentlyContinue
        $bad[0].Exception.Message | Should -BeLike '*Import-Article*'
    }
}
