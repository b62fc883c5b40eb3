namespace Package.Tests.Building;

/// <summary>Somebody's code that references the package: projects in a directory of their own.</summary>
public sealed class Consumer : IDisposable
{
    private readonly TemporaryDirectory _directory;
    private readonly string _cache;

    public Consumer(PackageFeed feed, string name = "consumer")
        : this(feed.Packages, feed.Cache, name)
    {
    }

    public Consumer(string packages, string cache, string name = "consumer")
    {
        _directory = new TemporaryDirectory(name);
        _cache = cache;
        _directory.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Root => _directory.Root;

    public Consumer With(string path, string content)
    {
        _directory.Write(path, content);
        return this;
    }

    /// <summary>Copies a sample: what is typed into it does not reach the repository.</summary>
    public Consumer WithSample(string name)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples", name)))
        {
            File.Copy(file, Path.Combine(Directory.CreateDirectory(_directory.PathOf(name)).FullName, Path.GetFileName(file)));
        }

        return this;
    }

    /// <summary>A project that references the package.</summary>
    public Consumer WithProject(string name, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk") =>
        WithProjectWithoutPackage(name, properties, $"""<PackageReference Include="PrivacyAnnotations" Version="{PackageFeed.Version}" />{items}""", sdk);

    public Consumer WithProjectWithoutPackage(string name, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk") =>
        With($"{name}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);

    public void Replace(string path, string text, string replacement)
    {
        var content = _directory.Read(path.Split('/'));
        Assert.Contains(text, content, StringComparison.Ordinal);
        _directory.Write(path, content.Replace(text, replacement, StringComparison.Ordinal));
    }

    public CommandResult Build(string project, params string[] arguments) => Run(["build", project, "-nologo", .. arguments]);

    public CommandResult Run(params string[] arguments) => Dotnet.Run(Root, _cache, arguments);

    public CommandResult Execute(string program, params string[] arguments) =>
        CommandResult.Run(program, arguments, Root, new Dictionary<string, string?>(StringComparer.Ordinal));

    /// <summary>A file of a debug build.</summary>
    public string Output(string project, string file, string framework = "net10.0") =>
        _directory.PathOf(project, "bin", "Debug", framework, file);

    public void Dispose() => _directory.Dispose();
}
