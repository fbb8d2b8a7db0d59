namespace NewsTools.Training;

/// <summary>The command line does not say what a command needs; the message says what would have been right.</summary>
internal sealed class UsageException(string message) : Exception(message);
