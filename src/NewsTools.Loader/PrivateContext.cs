using System.Reflection;
using System.Runtime.Loader;

namespace NewsTools.Loader;

/// <summary>
/// The load context of everything that other modules may bring too, in whatever version: the readers and writers and
/// the packages behind them, all in the folder <c>private</c>. What is not there (the core, PowerShell, the runtime)
/// comes from the default context, so that both sides share its types.
/// </summary>
internal sealed class PrivateContext : AssemblyLoadContext
{
    private const string EntryAssembly = "NewsTools.Formats";

    private readonly string _folder;

    private PrivateContext(string folder) : base(name: "NewsTools") => _folder = folder;

    /// <summary>The context of this process, open to requests for the entry assembly from the default one.</summary>
    public static PrivateContext Instance { get; } = Open();

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private static PrivateContext Open()
    {
        var module = Path.GetDirectoryName(typeof(PrivateContext).Assembly.Location)!;
        var context = new PrivateContext(Path.Combine(module, "private"));
        Default.Resolving += (_, name) => name.Name == EntryAssembly ? context.LoadFromAssemblyName(name) : null;
        return context;
    }
}
