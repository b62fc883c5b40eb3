namespace PrivacyAnnotations.Tool.Assemblies;

/// <summary>What was built below a directory.</summary>
public static class BuiltAssemblies
{
    // Intermediate outputs repeat the real ones, and may be older.
    private static readonly HashSet<string> s_skipped = new(["obj", "node_modules", ".git"], StringComparer.OrdinalIgnoreCase);

    private static readonly EnumerationOptions s_accessible = new() { IgnoreInaccessible = true };

    /// <returns>Of each assembly the newest file: configurations, target frameworks and copies beside other binaries repeat it.</returns>
    public static IReadOnlyList<string> Below(string directory) =>
    [
        .. Files(new DirectoryInfo(directory))
            .GroupBy(static file => file.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static builds => Newest(builds).FullName)
            .Order(StringComparer.Ordinal),
    ];

    private static FileInfo Newest(IEnumerable<FileInfo> builds) =>
        builds.OrderByDescending(static file => file.LastWriteTimeUtc).ThenBy(static file => file.FullName, StringComparer.Ordinal).First();

    private static IEnumerable<FileInfo> Files(DirectoryInfo directory)
    {
        var below = directory.EnumerateDirectories("*", s_accessible)
            .Where(static child => child.LinkTarget is null && !s_skipped.Contains(child.Name));
        return directory.EnumerateFiles("*.dll", s_accessible).Concat(below.SelectMany(Files));
    }
}
