BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Measure-Article' {
    It 'counts words and sentences and tells who has the last word' {
        $measure = Import-Article "$stories/talks.txt" | Measure-Article
        $measure.Sentences | Should -Be 4
        $measure.QuotedShare | Should -BeGreaterThan 0.1
        $measure.LastWord | Should -Not -BeNullOrEmpty
    }

    It 'is flat, so that it exports to CSV' {
        Import-Article $stories | Measure-Article | ConvertTo-Csv | Should -HaveCount 3
    }
}
