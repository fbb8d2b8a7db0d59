using System.ComponentModel;
using System.Diagnostics;
using NewsTools.Core.Tests;

namespace NewsTools.Formats.Tests.Writing.Reports;

/// <summary>The script of axe-core, installed by npm on the first use.</summary>
internal static class AxeCore
{
    private static readonly Lazy<string?> Installed = new(Install);

    /// <summary>The script, or null where npm is absent or could not install it.</summary>
    public static string? Script => Installed.Value;

    private static string? Install()
    {
        var folder = Path.Combine(Repository.Root, "tests", "NewsTools.Formats.Tests", "Writing", "Reports", "Browser", "axe");
        var script = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(script)) RunNpm(folder);
        return File.Exists(script) ? File.ReadAllText(script) : null;
    }

    private static void RunNpm(string folder)
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            npm.OutputDataReceived += (_, _) => { };
            npm.ErrorDataReceived += (_, _) => { };
            npm.BeginOutputReadLine();
            npm.BeginErrorReadLine();
            if (!npm.WaitForExit(TimeSpan.FromMinutes(2))) npm.Kill(entireProcessTree: true);
        }
        catch (Win32Exception)
        {
            // npm is not on this machine: the tests that need axe-core are skipped and say so.
        }
    }
}
