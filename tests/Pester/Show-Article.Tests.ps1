BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Show-Article' {
    BeforeAll {
        $article = ConvertTo-Article 'Moscow denied on Friday that it had bought 300 shells.' -Title Denial -Published 2022-11-14
        $marked = '[Moscow:government] denied on [Friday:2022-11-11] {1: that it had bought [300 shells:300]}.'
    }

    It 'gives lines of text with their facts in brackets' {
        $lines = $article | Show-Article -Style Bracket -Width 120
        $lines | Should -BeOfType string
        $lines[0] | Should -BeExactly 'Denial'
        $lines[3] | Should -BeExactly $marked
    }

    It 'marks in colours where they are asked for, and not where PSStyle wants plain text' {
        ($article | Show-Article -Style Color) -join '' | Should -Match "`e\[1;32mMoscow`e\[0m"
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'PlainText'
            ($article | Show-Article) -join '' | Should -Not -Match "`e"
        }
        finally { $PSStyle.OutputRendering = $before }
    }

    It 'writes brackets to a file and to other commands, whatever the terminal' {
        $article | Show-Article -Width 120 > TestDrive:/marks.txt
        Get-Content TestDrive:/marks.txt | Should -Contain $marked
        $article | Show-Article -Width 120 | Select-String -SimpleMatch $marked | Should -Not -BeNullOrEmpty
    }

    It 'keeps to the width' {
        foreach ($width in 20, 40, 80) {
            Import-Article $stories | Show-Article -Style Bracket -Width $width | ForEach-Object Length | Should -BeLessOrEqual $width
        }
    }

    It 'shows many articles, and the legend once' {
        $lines = Import-Article $stories | Show-Article -Style Bracket
        $lines | Where-Object { $_ -in 'Talks', 'Ships' } | Should -HaveCount 2
        @($lines) -like 'Marks:*' | Should -HaveCount 1
    }
}
