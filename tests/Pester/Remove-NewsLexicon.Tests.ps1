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

Describe 'Remove-NewsLexicon' {
    BeforeEach { Import-NewsLexicon TestDrive:/beat.yaml }
    AfterAll { Remove-NewsLexicon * }

    It 'takes names, wildcards and entries' {
        Remove-NewsLexicon 'Falcon drone'
        (Get-NewsLexicon).Name | Should -Be 'Exampleland Navy'
        Get-NewsLexicon | Remove-NewsLexicon
        Get-NewsLexicon | Should -BeNullOrEmpty
    }

    It 'keeps to -WhatIf' {
        Remove-NewsLexicon * -WhatIf
        (Get-NewsLexicon).Count | Should -Be 2
    }

    It 'says that a name was never added' {
        { Remove-NewsLexicon nosuch -ErrorAction Stop } | Should -Throw "*'nosuch'*"
    }
}
