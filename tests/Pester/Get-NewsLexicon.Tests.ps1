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

Describe 'Get-NewsLexicon' {
    BeforeAll { Import-NewsLexicon TestDrive:/beat.yaml }
    AfterAll { Remove-NewsLexicon * }

    It 'gives what was added, in order' { (Get-NewsLexicon).Name | Should -Be 'Exampleland Navy', 'Falcon drone' }
    It 'chooses by name, alias and kind' {
        (Get-NewsLexicon Falc*).Kind | Should -Be 'Equipment'
        (Get-NewsLexicon ELN).Name | Should -Be 'Exampleland Navy'
        (Get-NewsLexicon -Kind Agency).Name | Should -Be 'Exampleland Navy'
    }
    It 'composes with Group-Object and ConvertTo-Json' {
        (Get-NewsLexicon | Group-Object Kind).Count | Should -Be 2
        (Get-NewsLexicon ELN | ConvertTo-Json | ConvertFrom-Json).Aliases | Should -Be 'ELN'
    }
}
