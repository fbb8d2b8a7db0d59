using System.Management.Automation;

namespace NewsTools.Shell;

/// <summary>The latest progress record in one line of a terminal; nothing where standard error is no terminal.</summary>
internal sealed class ProgressLine
{
    private static readonly bool Shown = !Console.IsErrorRedirected && !Console.IsOutputRedirected;
    private int _width;

    /// <summary>Shows a record in place of the one before; a completed one clears the line.</summary>
    public void Show(ProgressRecord record)
    {
        if (!Shown) return;
        Clear();
        if (record.RecordType == ProgressRecordType.Completed) return;

        var percent = record.PercentComplete >= 0 ? $" {record.PercentComplete,3} %" : "";
        var line = $"{record.Activity}: {record.StatusDescription}{percent}";
        if (line.Length >= Console.WindowWidth) line = line[..Math.Max(0, Console.WindowWidth - 1)];
        Console.Error.Write(line);
        _width = line.Length;
    }

    /// <summary>Clears the line.</summary>
    public void Clear()
    {
        if (_width > 0) Console.Error.Write("\r" + new string(' ', _width) + "\r");
        _width = 0;
    }
}
