BeforeAll { . "$PSScriptRoot/Common.ps1" }

Describe 'Compare-Article' {
    It 'tells what changed between two versions' {
        $before = 'At least 12 people were killed, the mayor confirmed.' | ConvertTo-Article
        $after = 'Seventeen people were killed, the mayor confirmed.' | ConvertTo-Article
        $row = Compare-Article $before $after
        $row.Kind | Should -Be 'Number'
        $row.BeforeNumber, $row.AfterNumber | Should -Be 12, 17
    }

    It 'gives nothing for equal articles' {
        $article = Import-Article $stories | Select-Object -First 1
        Compare-Article $article $article | Should -BeNullOrEmpty
    }

    It 'compares versions down the pipeline and composes with Where-Object' {
        'Rates will rise.', 'Rates may rise.', 'Rates will rise.' | ForEach-Object { ConvertTo-Article $_ } | Compare-Article | Where-Object Kind -EQ Softened | Should -HaveCount 1
    }
}
