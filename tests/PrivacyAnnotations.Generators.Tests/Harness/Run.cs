using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Generators.Tests.Harness;

/// <summary>What a run of the generator gave.</summary>
internal sealed record Run(GeneratorDriver Driver, CSharpCompilation Input, Compilation Output)
{
    /// <summary>The inventory that the assembly carries, or null.</summary>
    public AssemblyInventory? Inventory
    {
        get
        {
            var payload = Output.Assembly.GetAttributes()
                .Where(static a => a.AttributeClass?.Name == nameof(AssemblyMetadataAttribute))
                .Where(static a => (string?)a.ConstructorArguments[0].Value == InventoryPayload.MetadataKey)
                .Select(static a => (string?)a.ConstructorArguments[1].Value)
                .SingleOrDefault();
            return payload is null ? null : InventoryPayload.Read(payload).Inventory ?? throw new InvalidOperationException(payload);
        }
    }

    /// <summary>Each entry as 'Type.Member: category'.</summary>
    public IEnumerable<string> Lines =>
        Inventory?.Entries.Select(static e => $"{e.Type}{(e.Member is null ? "" : "." + e.Member)}: {e.Annotation.Category}") ?? [];

    public InventoryEntry Single => Xunit.Assert.Single(Inventory!.Entries);

    public IEnumerable<string> GeneratedFiles => Driver.GetRunResult().GeneratedTrees.Select(static t => Path.GetFileName(t.FilePath));

    /// <summary>Compiles without any error or warning.</summary>
    public MemoryStream Emit()
    {
        var stream = new MemoryStream();
        var result = Output.Emit(stream);
        Xunit.Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(5)));
        Xunit.Assert.Empty(result.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        stream.Position = 0;
        return stream;
    }

    /// <summary>Compiles, loads, and reads a static member of the generated type.</summary>
    public T Evaluate<T>(string member)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: false);
        var type = context.LoadFromStream(Emit()).GetType("PrivacyAnnotations.PersonalDataInventory", throwOnError: true)!;
        var value = type.GetProperty(member)?.GetValue(null) ?? type.GetField(member)!.GetValue(null);
        return (T)value!;
    }

    /// <summary>Runs again after an edit.</summary>
    public GeneratorDriverRunResult After(Func<CSharpCompilation, CSharpCompilation> edit) =>
        Driver.RunGenerators(edit(Input)).GetRunResult();
}
