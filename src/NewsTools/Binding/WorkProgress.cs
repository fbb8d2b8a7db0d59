using System.Globalization;
using System.Management.Automation;

namespace NewsTools.Binding;

/// <summary>
/// The progress of work over many articles: shown when it lasts longer than a second, a few times a second, with an
/// estimate of the rest where the end is known. To be used on the pipeline's thread.
/// </summary>
internal sealed class WorkProgress(Cmdlet cmdlet, int id, string activity)
{
    /// <summary>In milliseconds, before the first record.</summary>
    public const int Patience = 1000;

    private const int Interval = 200;

    private readonly long _start = Environment.TickCount64;
    private long _next = Environment.TickCount64 + Patience;
    private bool _shown;

    /// <summary>Tells how much is done.</summary>
    /// <param name="done">The number of articles done.</param>
    /// <param name="total">The number of all, or 0 where it is unknown.</param>
    /// <param name="current">The one in work.</param>
    public void Show(int done, int total, string current = "")
    {
        if (Environment.TickCount64 < _next) return;
        _next = Environment.TickCount64 + Interval;
        _shown = true;
        cmdlet.WriteProgress(new ProgressRecord(id, activity, Status(done, total))
        {
            CurrentOperation = current,
            PercentComplete = total > 0 ? (int)(100L * Math.Min(done, total) / total) : -1,
            SecondsRemaining = SecondsLeft(Environment.TickCount64 - _start, done, total),
        });
    }

    /// <summary>Takes the record away.</summary>
    public void Complete()
    {
        if (_shown) cmdlet.WriteProgress(new ProgressRecord(id, activity, "Done") { RecordType = ProgressRecordType.Completed });
    }

    /// <summary>The seconds that the rest takes at the pace so far, or -1 where none can be told.</summary>
    public static int SecondsLeft(long milliseconds, int done, int total) =>
        done > 0 && total > 0 ? (int)Math.Min(int.MaxValue, milliseconds * Math.Max(0L, total - done) / done / 1000) : -1;

    private static string Status(int done, int total) => total > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} articles")
        : string.Create(CultureInfo.InvariantCulture, $"{done:N0} articles");
}
