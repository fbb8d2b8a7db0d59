BeforeAll {
    . "$PSScriptRoot/Common.ps1"
    Set-Content TestDrive:/beat.yaml @'
- name: Exampleland Navy
  kind: Agency
  country: NZ
  aliases: [ELN]
- name: Falcon drone
  kind: Equipment
'@
}

Describe 'Import-NewsLexicon' {
    AfterEach { Remove-NewsLexicon * }

    It 'lets Get-Mention find the names' {
        $article = 'The ELN sailed past the coast on Friday.' | ConvertTo-Article
        $article | Get-Mention -Name 'Exampleland Navy' | Should -BeNullOrEmpty
        Get-ChildItem TestDrive:/beat.yaml | Import-NewsLexicon
        ($article | Get-Mention -Name 'Exampleland Navy').Country | Should -Be 'NZ'
    }

    It 'reads what Export-Csv wrote' {
        [pscustomobject]@{ name = 'Example Times'; kind = 'Outlet'; aliases = 'ET|The ET' } | Export-Csv TestDrive:/beat.csv
        $entry = Import-NewsLexicon TestDrive:/beat.csv -PassThru
        $entry.Kind | Should -Be 'Outlet'
        $entry.Aliases | Should -Be 'ET', 'The ET'
    }

    It 'says line and column of a wrong row and adds the others' {
        Set-Content TestDrive:/bad.yaml "- {name: A b, kind: Papyrus}`n- {name: C d, kind: Person}"
        (Import-NewsLexicon TestDrive:/bad.yaml -PassThru -ErrorVariable bad -ErrorAction SilentlyContinue).Name | Should -Be 'C d'
        $bad[0].Exception.Message | Should -Match 'line 1, column \d+'
    }
}
