BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'ConvertTo-Article' {
    It 'makes one article of the lines that Get-Content gives' {
        $article = Get-Content "$stories/talks.txt" | ConvertTo-Article
        @($article).Count | Should -Be 1
        $article.Title | Should -Be 'Talks'
        $article.Id | Should -Be (Import-Article "$stories/talks.txt").Id
    }

    It 'makes one article of each row of a table' {
        Set-Content TestDrive:/rows.csv "Title,Text,Published`nTalks,Seoul agreed.,2022-11-11`nShips,The navy sailed.,2022-11-12"
        $articles = Import-Csv TestDrive:/rows.csv | ConvertTo-Article
        $articles.Title | Should -Be 'Talks', 'Ships'
        $articles[0].Published | Should -Be ([DateTimeOffset]::new(2022, 11, 11, 0, 0, 0, [TimeSpan]::Zero))
    }

    It 'keeps the offset of Get-Date and gives none to a date alone' {
        $now = Get-Date
        ('Seoul agreed.' | ConvertTo-Article -Published $now).Published | Should -Be ([DateTimeOffset]$now)
        ('Seoul agreed.' | ConvertTo-Article -Published 2022-11-11).Published.Offset | Should -Be ([TimeSpan]::Zero)
    }
}
