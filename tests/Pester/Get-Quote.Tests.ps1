BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Get-Quote' {
    It 'gives quotes with all their pieces' {
        $quote = '"We will rebuild," said Anna Berg. "It takes time."' | ConvertTo-Article | Get-Quote
        $quote.Source | Should -BeExactly 'Anna Berg'
        $quote.WholeContent | Should -BeExactly '"We will rebuild," … "It takes time."'
    }

    It 'leaves out what is no speech' {
        'The so-called "truce" held.' | ConvertTo-Article | Get-Quote | Should -BeNullOrEmpty
    }
}
