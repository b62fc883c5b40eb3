namespace PrivacyAnnotations.Tool.Assemblies;

/// <summary>The assembly files that the paths of a command line stand for, or what is wrong with one of them.</summary>
public sealed record AssemblySearch(IReadOnlyList<string> Files, string? Problem)
{
    private static readonly string[] s_projectFiles = [".csproj", ".vbproj", ".fsproj", ".sln", ".slnx"];

    public static AssemblySearch In(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            var found = Find(path);
            if (found.Problem is not null)
            {
                return found;
            }

            files.AddRange(found.Files);
        }

        return new AssemblySearch([.. files.Distinct(StringComparer.Ordinal)], null);
    }

    private static AssemblySearch Find(string path)
    {
        if (Directory.Exists(path))
        {
            return Below(path);
        }

        if (!File.Exists(path))
        {
            return new AssemblySearch([], $"{path}: There is no such file or directory.");
        }

        return s_projectFiles.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            ? Below(Path.GetDirectoryName(Path.GetFullPath(path))!)
            : new AssemblySearch(ReferenceWalk.From(path), null);
    }

    private static AssemblySearch Below(string directory)
    {
        var files = BuiltAssemblies.Below(directory);
        return files.Count > 0
            ? new AssemblySearch(files, null)
            : new AssemblySearch([], $"{directory}: There is no built assembly here. Build first.");
    }
}
