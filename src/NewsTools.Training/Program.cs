namespace NewsTools.Training;

/// <summary>The command line of the trainer: one verb a command.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            default:
                Console.Error.WriteLine("usage: NewsTools.Training <command> [options]");
                return 2;
        }
    }
}
