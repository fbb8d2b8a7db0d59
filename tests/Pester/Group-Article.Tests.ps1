BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Group-Article' {
    It 'puts copies of one text into one story' {
        $articles = Import-Article $stories
        $grouped = @($articles) + $articles[0] | Group-Article -All
        $grouped | Should -HaveCount 2
        $grouped[0].ArticleCount | Should -Be 2
        $grouped[0].DuplicateCount | Should -Be 1
    }

    It 'gives each text once by -AsArticle' {
        $articles = Import-Article $stories
        @($articles) + $articles | Group-Article -AsArticle | Where-Object -Not Duplicate | Should -HaveCount 2
    }
}
