using System.Xml.Linq;

namespace House.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("PrivacyAnnotations.sln").Replace('\\', '/');
        Offenders.None(Repository.Projects.Where(project => !solution.Contains("\"" + project + "\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_project_is_called_like_its_folder() =>
        Offenders.None(Repository.Projects.Where(static project =>
            project.Split('/')[^2] != Path.GetFileNameWithoutExtension(project)));

    [Fact]
    public void A_namespace_is_its_folder()
    {
        // The annotations live in one flat namespace, because that is what users import; polyfills where the compiler looks for them.
        var files = Repository.CSharp("src").Where(static file =>
            !file.StartsWith("src/PrivacyAnnotations/", StringComparison.Ordinal) && !file.StartsWith("src/Polyfills/", StringComparison.Ordinal));
        Offenders.None(files.Where(static file => NamespaceOf(file) is { } name && name != Folder(file)).Select(static file => file + ": " + NamespaceOf(file)));
    }

    [Fact]
    public void Versions_stand_in_one_place()
    {
        var own =
            from project in Repository.Files.Where(static file => file.EndsWith(".csproj", StringComparison.Ordinal) && file.StartsWith("src/", StringComparison.Ordinal))
            from reference in References(project, "PackageReference")
            where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null
            select project + ": " + reference;
        var pinned =
            from project in Repository.Projects
            from reference in References(project, "PackageReference")
            where reference.Attribute("Version") is not null
            select project + ": " + reference;
        Offenders.None(own.Concat(pinned));
    }

    [Fact]
    public void A_package_has_one_version()
    {
        var packages = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(static p => (string?)p.Attribute("Include"));
        Offenders.None(packages.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).Where(static same => same.Count() > 1).Select(static same => same.Key));
    }

    internal static IEnumerable<XElement> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind);

    private static string? NamespaceOf(string file) =>
        Repository.Read(file).Split('\n').FirstOrDefault(static line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';', '\r');

    // The build step's folder is called after MSBuild's own word and would hide System.Environment-like names: projects are the roots.
    private static string Folder(string file) => string.Join('.', file.Split('/')[1..^1]);
}
