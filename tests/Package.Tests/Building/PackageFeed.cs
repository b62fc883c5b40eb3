namespace Package.Tests.Building;

/// <summary>
/// The packages of this repository, packed once for all tests, and a package cache that was empty when the tests began.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    public const string Version = "0.1.0";

    public PackageFeed()
    {
        Pack("src/PrivacyAnnotations");
        Pack("src/PrivacyAnnotations.Tool");
    }

    public TemporaryDirectory Root { get; } = new("feed");

    public string Packages => Root.PathOf("packages");

    public string Cache => Root.PathOf("cache");

    public string Library => Path.Combine(Packages, $"PrivacyAnnotations.{Version}.nupkg");

    public string Symbols => Path.Combine(Packages, $"PrivacyAnnotations.{Version}.snupkg");

    public string Tool => Path.Combine(Packages, $"PrivacyAnnotations.Tool.{Version}.nupkg");

    public void Dispose() => Root.Dispose();

    private void Pack(string project) => Dotnet
        .Run(Repository.Root, null, "pack", project, "--no-build", "-c", Repository.Configuration, "-o", Packages, "-nologo")
        .ShouldSucceed();
}
