BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Sentence' {
    It 'gives one row for each sentence, flat in CSV and JSON' {
        $sentences = Import-Article "$stories/talks.txt" | Get-Sentence
        $sentences.Count | Should -Be 4
        $rows = $sentences | ConvertTo-Csv | ConvertFrom-Csv
        $rows[1].Text | Should -Be 'The shells will be shipped by sea.'
        ($sentences | ConvertTo-Json | ConvertFrom-Json)[0].Sentence | Should -Be 1
    }

    It 'points exactly at its text' {
        Import-Article $stories | Get-Sentence | ForEach-Object {
            $_.GetArticle().Text.Substring($_.Start, $_.Length) | Should -BeExactly $_.Text
        }
    }

    It 'stops where Select-Object has enough' {
        (Import-Article $stories | Get-Sentence | Select-Object -First 1).Sentence | Should -Be 1
    }
}
