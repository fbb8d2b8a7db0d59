BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Summary' {
    It 'keeps its limits and the order of the text' {
        $summary = Import-Article "$stories/talks.txt" | Get-Summary -SentenceCount 2
        $summary.SentenceCount | Should -Be 2
        $summary.GetSentences().Sentence | Should -Be ($summary.GetSentences().Sentence | Sort-Object)
    }

    It 'gives sentences with reasons by -AsSentence' {
        $sentence = Import-Article "$stories/talks.txt" | Get-Summary -AsSentence | Sort-Object Rank | Select-Object -First 1
        $sentence.Rank | Should -Be 1
        $sentence.Reasons | Should -Match '\w+ 0\.\d\d'
    }

    It 'gives a digest of the stories by -Combine' {
        $digest = Import-Article $stories | Get-Summary -Combine
        ($digest | Measure-Object ArticleCount -Sum).Sum | Should -Be 2
        $digest[0].Display | Should -Not -BeNullOrEmpty
    }

    It 'refuses a ratio above 1 and says what is right' {
        { Import-Article "$stories/talks.txt" | Get-Summary -Ratio 2 } | Should -Throw '*above 0 and up to 1*'
    }
}
