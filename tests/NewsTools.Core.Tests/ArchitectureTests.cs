using System.Reflection;

namespace NewsTools.Core.Tests;

public class ArchitectureTests
{
    [Fact]
    public void Core_references_the_runtime_alone()
    {
        var foreign = typeof(Article).Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard"));
        Assert.Empty(foreign);
    }

    [Fact]
    public void Every_field_of_a_fact_is_read_only()
    {
        var facts = typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) || type == typeof(Fact));
        var mutable = facts
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");
        Assert.Empty(mutable);
    }
}
