BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Token' {
    It 'composes with Where-Object, Group-Object and Sort-Object' {
        $top = Import-Article "$stories/talks.txt" | Get-Token | Where-Object { $_.Kind -eq 'Word' -and $_.Length -gt 3 } |
            Group-Object Text -NoElement | Sort-Object Count, Name -Descending | Select-Object -First 1
        $top.Name | Should -Be 'shells'
        $top.Count | Should -Be 3
    }

    It 'parts a number from its unit' {
        $tokens = 'They sold 155mm shells.' | ConvertTo-Article | Get-Token
        $tokens.Text | Should -Be 'They', 'sold', '155', 'mm', 'shells', '.'
        $tokens[2].Kind | Should -Be 'Number'
    }
}
