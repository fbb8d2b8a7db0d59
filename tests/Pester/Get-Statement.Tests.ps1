BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Statement' {
    BeforeAll {
        $article = 'Moscow denied any shipments. Anna Berg, the mayor, said on Monday that the bridge might close.' | ConvertTo-Article
    }

    It 'tells who said what, and how surely' {
        $rows = $article | Get-Statement
        $rows.SourceName | Should -Be 'Russia', 'Anna Berg'
        $rows.Stance | Should -Be 'Denies', 'States'
        $rows.Certainty | Should -Be 'Certain', 'Possible'
        $rows[0].Content | Should -BeExactly 'any shipments'
    }

    It 'chooses by source and stance' {
        ($article | Get-Statement -Source 'Anna*').Cue | Should -Be 'said'
        ($article | Get-Statement -Stance Denies).Cue | Should -Be 'denied'
        $article | Get-Statement -Form Direct | Should -BeNullOrEmpty
    }

    It 'points at source, cue and content' {
        foreach ($row in $article | Get-Statement) {
            $row.GetArticle().Text.Substring($row.SourceStart, $row.SourceLength) | Should -BeExactly $row.Source
            $row.GetArticle().Text.Substring($row.CueStart, $row.CueLength) | Should -BeExactly $row.Cue
            $row.GetArticle().Text.Substring($row.ContentStart, $row.ContentLength) | Should -BeExactly $row.Content
        }
    }
}
