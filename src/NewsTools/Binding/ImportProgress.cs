using System.Globalization;
using System.Management.Automation;
using NewsTools.Formats.Reading;

namespace NewsTools.Binding;

/// <summary>
/// The progress of an import: files and articles done, and files to do as far as they have been counted. Folders are
/// counted beside the reading, so that the first article does not wait for it. A record is written after the first
/// second, and a few times a second at most.
/// </summary>
internal sealed class ImportProgress(Cmdlet cmdlet)
{
    private const int Interval = 200;
    private const string Activity = "Importing articles";

    private readonly List<Task<int>> _counts = [];
    private readonly long _start = Environment.TickCount64;
    private long _next = Environment.TickCount64 + WorkProgress.Patience;
    private int _files;
    private int _articles;
    private string _current = "";
    private bool _shown;

    /// <summary>Tells what is to be read.</summary>
    public void Expect(IEnumerable<string> paths, bool recurse, CancellationToken cancellation)
    {
        foreach (var path in paths)
            _counts.Add(Directory.Exists(path) ? Task.Run(() => CountFiles(path, recurse, cancellation), cancellation) : Task.FromResult(1));
    }

    /// <summary>Tells how much is to be read.</summary>
    public void Expect(int count) => _counts.Add(Task.FromResult(count));

    public void Begin(string file)
    {
        _current = file;
        Show();
    }

    public void Count()
    {
        _articles++;
        Show();
    }

    public void End() => _files++;

    public void Complete()
    {
        if (_shown) cmdlet.WriteProgress(new ProgressRecord(0, Activity, "Done") { RecordType = ProgressRecordType.Completed });
    }

    private void Show()
    {
        if (Environment.TickCount64 < _next) return;
        _next = Environment.TickCount64 + Interval;
        _shown = true;
        cmdlet.WriteProgress(new ProgressRecord(0, Activity, Status()) { CurrentOperation = _current, PercentComplete = Percent(), SecondsRemaining = WorkProgress.SecondsLeft(Environment.TickCount64 - _start, _files, Total ?? 0) });
    }

    private string Status() => Total is { } total
        ? string.Create(CultureInfo.InvariantCulture, $"{_files:N0} of {total:N0} files, {_articles:N0} articles")
        : string.Create(CultureInfo.InvariantCulture, $"{_files:N0} files, {_articles:N0} articles");

    private int Percent() => Total is > 0 and var total ? Math.Min(100, (int)(100L * _files / total)) : -1;

    /// <summary>The number of files, or null while they are being counted.</summary>
    private int? Total => _counts.TrueForAll(count => count.IsCompletedSuccessfully) ? _counts.Sum(count => count.Result) : null;

    private static int CountFiles(string folder, bool recurse, CancellationToken cancellation) =>
        ArticleFiles.Enumerate(folder, recurse, cancellation: cancellation).Count();
}
