using System.Reflection;
using System.Runtime.Loader;

namespace NewsTools.Formats.Reading.Tests;

/// <summary>Each form loads the libraries that it needs and no others, so that the first article is out soon.</summary>
public class ColdStartTests
{
    [Theory]
    [InlineData("date 2022-11-11 Forty people were rescued off the coast, the minister said.", "")]
    [InlineData("date: Nov. 11, 2022\ntitle: Ferry sinks\n\nForty people were rescued – at last.", "")]
    [InlineData("{\"title\":\"Ferry sinks\",\"text\":\"Forty people were rescued.\"}", "")]
    [InlineData("<rss><channel><item><title>Ferry sinks</title></item></channel></rss>", "")]
    [InlineData("# Ferry sinks\n\nForty people were rescued.", "Markdig")]
    [InlineData("---\ntitle: Ferry sinks\n---\nForty people were rescued.", "Markdig YamlDotNet")]
    [InlineData("<p>Forty people were rescued.", "AngleSharp")]
    [InlineData("<html><body><p>Forty people were rescued.", "AngleSharp SmartReader")]
    public void A_form_loads_what_it_needs(string content, string libraries)
    {
        var context = new RecordingContext();
        var importer = context.LoadFromAssemblyName(typeof(ArticleImporter).Assembly.GetName()).GetType(typeof(ArticleImporter).FullName!)!;
        var results = (System.Collections.IEnumerable)importer.GetMethod(nameof(ArticleImporter.ReadStream))!
            .Invoke(Activator.CreateInstance(importer), [new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), null, CancellationToken.None])!;
        Assert.Single(results.Cast<object>());
        Assert.Equal(libraries.Split(' ', StringSplitOptions.RemoveEmptyEntries), context.ThirdParty);
        context.Unload();
    }

    /// <summary>Loads the project's assemblies and what they bring anew, and remembers which.</summary>
    private sealed class RecordingContext() : AssemblyLoadContext("cold", isCollectible: true)
    {
        private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

        public IEnumerable<string> ThirdParty => _names.Where(name => !name.StartsWith("NewsTools", StringComparison.Ordinal));

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            if (!File.Exists(path)) return null;
            _names.Add(assemblyName.Name!);
            return LoadFromAssemblyPath(path);
        }
    }
}
