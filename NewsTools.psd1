@{
    RootModule           = 'lib/NewsTools.dll'
    ModuleVersion        = '0.1.0'
    CompatiblePSEditions = @('Core')
    GUID                 = '6f0c0a56-9a0e-4f07-8c2e-5f4f5a1d6d2b'
    Author               = 'The NewsTools authors'
    CompanyName          = 'NewsTools'
    Copyright            = '(c) 2026 The NewsTools authors. MIT licence.'
    Description          = 'Reads news articles and turns them into facts: who said what, how much, when, and what happened.'
    PowerShellVersion    = '7.6'

    # The core goes into the default load context, for type literals such as [NewsTools.Article]; the loader is imported
    # before the root module and opens the private context, where the readers and writers find their packages.
    RequiredAssemblies   = @('lib/NewsTools.Core.dll')
    NestedModules        = @('lib/NewsTools.Loader.dll')

    FormatsToProcess     = @('lib/NewsTools.Format.ps1xml')
    TypesToProcess       = @('lib/NewsTools.Types.ps1xml')

    CmdletsToExport      = @(
        'Compare-Article'
        'ConvertTo-Article'
        'Export-Article'
        'Export-Summary'
        'Get-Entity'
        'Get-Keyword'
        'Get-Mention'
        'Get-NewsLexicon'
        'Get-Quantity'
        'Get-Quote'
        'Get-Sentence'
        'Get-Statement'
        'Get-Summary'
        'Get-TimeExpression'
        'Get-Timeline'
        'Get-Token'
        'Group-Article'
        'Import-Article'
        'Import-NewsLexicon'
        'Measure-Article'
        'Remove-NewsLexicon'
        'Show-Article'
    )
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
