namespace House.Tests;

/// <summary>The files of the repository, as a clean clone has them.</summary>
internal static class Repository
{
    private static readonly HashSet<string> s_built =
        new(StringComparer.Ordinal) { "artifacts", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea" };

    private static readonly HashSet<string> s_text =
        new(StringComparer.Ordinal) { ".cs", ".csproj", ".props", ".targets", ".md", ".json", ".txt", ".yml", ".editorconfig", ".gitignore", ".sh", ".csv", ".sln" };

    public static string Root { get; } = FindRoot();

    /// <summary>All files, as relative paths with '/', sorted.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Walk(Root).Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> TextFiles => Files.Where(static file => s_text.Contains(Path.GetExtension(file)));

    /// <summary>The C# files below a folder.</summary>
    public static IEnumerable<string> CSharp(string folder) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The projects that are part of the house: not those that tests or samples hold as material.</summary>
    public static IEnumerable<string> Projects =>
        Files.Where(static file => file.EndsWith(".csproj", StringComparison.Ordinal) && file.Split('/') is ["src" or "tests", _, _]);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static bool Exists(string file) => Path.Exists(Path.Combine(Root, file));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(
            Directory.EnumerateDirectories(folder).Where(static inner => !s_built.Contains(Path.GetFileName(inner))).SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PrivacyAnnotations.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
