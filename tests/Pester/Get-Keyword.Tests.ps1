BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Keyword' {
    It 'gives the weightiest phrases first' {
        $keywords = Import-Article "$stories/talks.txt" | Get-Keyword -Top 5
        $keywords.Count | Should -Be 5
        $keywords[0].Score | Should -Be 1
        $keywords.Phrase | Should -Contain 'shells'
    }

    It 'composes with Group-Object over articles' {
        (Import-Article $stories | Get-Keyword -Top 2 | Group-Object Title).ForEach('Count') | Should -Be 2, 2
    }
}
