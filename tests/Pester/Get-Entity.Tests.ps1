BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Entity' {
    It 'gives one row an entity, with all that refers to it' {
        $article = ConvertTo-Article 'Anna Weiss resigned on Friday. She said her party had lost. A US official praised her.'
        $entities = $article | Get-Entity -Kind Person
        $entities.Name | Should -Be 'Anna Weiss', 'US official'
        $entities.Attribution | Should -Be 'Named', 'Unnamed'
        $entities[0].GetMentions().Text | Should -Be 'Anna Weiss', 'She', 'her', 'her'
    }

    It 'chooses by kind, name and attribution' {
        $article = ConvertTo-Article 'Moscow denied the report. A US official said it was true.'
        ($article | Get-Entity -Name 'Rus*').Country | Should -Be 'RU'
        ($article | Get-Entity -Attribution Unnamed).Name | Should -Be 'US official'
        $article | Get-Entity -Kind Law | Should -BeNullOrEmpty
    }

    It 'merges over articles' {
        $articles = ConvertTo-Article 'Moscow said no.', 'Russia agreed. Moscow said so.'
        $merged = $articles | Get-Entity -Across
        $merged.Name | Should -Be 'Russia'
        $merged.ArticleCount | Should -Be 2
        $merged.Count | Should -Be 3
    }
}
