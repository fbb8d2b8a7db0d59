using System.Management.Automation.Host;

namespace NewsTools.Shell;

/// <summary>The width of the console; where output goes to a file or a pipe, a fixed one.</summary>
internal sealed class ShellRawInterface : PSHostRawUserInterface
{
    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;
    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;
    public override Size BufferSize { get => new(Width, 50); set { } }
    public override Coordinates CursorPosition { get; set; }
    public override int CursorSize { get; set; } = 25;
    public override bool KeyAvailable => false;
    public override Size MaxPhysicalWindowSize => BufferSize;
    public override Size MaxWindowSize => BufferSize;
    public override Coordinates WindowPosition { get; set; }
    public override Size WindowSize { get => BufferSize; set { } }
    public override string WindowTitle { get; set; } = "";

    private static int Width => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 120 : Console.WindowWidth;

    public override void FlushInputBuffer() { }
    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw LinesAlone();
    public override KeyInfo ReadKey(ReadKeyOptions options) => throw LinesAlone();
    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw LinesAlone();
    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw LinesAlone();
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw LinesAlone();

    private static NotSupportedException LinesAlone() => new("This shell reads and writes whole lines.");
}
