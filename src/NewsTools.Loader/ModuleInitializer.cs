using System.Management.Automation;

namespace NewsTools.Loader;

/// <summary>Opens the private load context; PowerShell calls it when the module is imported, before any cmdlet.</summary>
public sealed class ModuleInitializer : IModuleAssemblyInitializer
{
    /// <inheritdoc/>
    public void OnImport() => _ = PrivateContext.Instance;
}
