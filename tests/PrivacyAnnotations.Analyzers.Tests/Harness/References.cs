using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Tests.Harness;

/// <summary>
/// What test code compiles against: the framework's targeting packs, the annotations and the real libraries that the sink models
/// describe. Read once and shared by all tests; nothing is downloaded.
/// </summary>
internal static class References
{
    private static readonly string s_targetFramework = $"net{Environment.Version.Major}.0";

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_packs = new(() =>
        [.. TargetingPack("Microsoft.NETCore.App.Ref"), .. TargetingPack("Microsoft.AspNetCore.App.Ref")]);

    private static readonly ConcurrentDictionary<string, MetadataReference> s_asked = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<HashSet<string>> s_names = new(static () =>
        new(All.Select(static reference => Path.GetFileNameWithoutExtension(reference.Display!)), StringComparer.OrdinalIgnoreCase));

    private static readonly Type[] s_libraries =
    [
        typeof(PersonalDataAttribute),
        typeof(Serilog.Log),
        typeof(Newtonsoft.Json.JsonConvert),
        typeof(Microsoft.Extensions.Compliance.Redaction.Redactor),
        typeof(Microsoft.Extensions.Compliance.Classification.DataClassification),
    ];

    /// <summary>Everything: the framework, ASP.NET Core (which brings Microsoft.Extensions.Logging) and the libraries.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = [.. Framework, .. s_libraries.Select(Of).Distinct()];

    /// <summary>The framework alone: a project that has never heard of PrivacyAnnotations.</summary>
    public static ImmutableArray<MetadataReference> Framework => s_packs.Value;

    /// <summary>The library that declares the type, read when the first test asks for it.</summary>
    public static MetadataReference Of(Type type) => Of(type.Assembly.Location);

    /// <summary>The library that declares the type, and those beside it that its assembly refers to.</summary>
    public static IEnumerable<MetadataReference> WithDependenciesOf(Type type)
    {
        var found = new HashSet<string>(s_names.Value, StringComparer.OrdinalIgnoreCase);
        var waiting = new Queue<Assembly>([type.Assembly]);
        while (waiting.TryDequeue(out var assembly))
        {
            if (!found.Add(assembly.GetName().Name!))
            {
                continue;
            }

            yield return Of(assembly.Location);
            foreach (var needed in assembly.GetReferencedAssemblies().Where(needed => !found.Contains(needed.Name!) && IsBesideTests(needed)))
            {
                waiting.Enqueue(Assembly.Load(needed));
            }
        }
    }

    private static bool IsBesideTests(AssemblyName name) => File.Exists(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));

    private static MetadataReference Of(string path) => s_asked.GetOrAdd(path, static file => MetadataReference.CreateFromFile(file));

    private static IEnumerable<MetadataReference> TargetingPack(string name)
    {
        var pack = Path.Combine(DotnetRoot, "packs", name);
        var newest = Directory.GetDirectories(pack)
            .OrderByDescending(static path => Version.TryParse(Path.GetFileName(path), out var version) ? version : new Version())
            .First(path => Directory.Exists(Path.Combine(path, "ref", s_targetFramework)));
        return Directory.GetFiles(Path.Combine(newest, "ref", s_targetFramework), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path));
    }

    // The running framework lies in <root>/shared/Microsoft.NETCore.App/<version>.
    private static string DotnetRoot =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
}
