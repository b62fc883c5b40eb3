namespace PrivacyAnnotations.Tool.Assemblies;

/// <summary>What a library may refer to: the assemblies beside it, and this process's own framework for the rest.</summary>
public static class LibraryReferences
{
    public static IReadOnlyList<string> Of(string assembly)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Path.GetFileName(assembly) };
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. ReferenceWalk.From(assembly).Skip(1).Concat(Managed(framework)).Where(file => seen.Add(Path.GetFileName(file)))];
    }

    // The framework's folder holds native libraries too; those of .NET are named so.
    private static IEnumerable<string> Managed(string folder) => Directory.GetFiles(folder, "*.dll")
        .Where(static file => Path.GetFileName(file) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll")
            && !name.Contains(".Native.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
