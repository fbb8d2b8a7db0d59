using System.Globalization;

namespace NewsTools.Shell;

/// <summary>Formats of the invariant culture under an English name: in a culture without language, views break lines within words.</summary>
internal sealed class ShellCulture() : CultureInfo("en-US", useUserOverride: false)
{
    public override string TwoLetterISOLanguageName => "en";

    public static void Use() =>
        CurrentCulture = CurrentUICulture = DefaultThreadCurrentCulture = DefaultThreadCurrentUICulture = new ShellCulture();
}
