namespace NewsTools.Training.Quantities;

internal static class RecognizerQuantities
{
    public static void Score(string data, TextWriter errors, TextWriter output) => output.WriteLine(data);
}
