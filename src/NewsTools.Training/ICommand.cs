namespace NewsTools.Training;

/// <summary>One command of the trainer. <see cref="Program"/> lists them all.</summary>
internal interface ICommand
{
    /// <summary>The words that call it, such as <c>score tokens</c>.</summary>
    string Name { get; }

    /// <summary>Its options and what it does, in a line each.</summary>
    string Usage { get; }

    /// <summary>Runs it.</summary>
    /// <param name="options">What stands after the name.</param>
    /// <param name="output">Where results go.</param>
    /// <returns>The exit code of the process: 0 when all went well.</returns>
    /// <exception cref="UsageException">An option is missing, unknown or out of range.</exception>
    int Run(CommandOptions options, TextWriter output);
}
