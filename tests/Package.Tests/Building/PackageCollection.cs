namespace Package.Tests.Building;

/// <summary>The tests that share one feed run one after the other: each of them keeps the machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "package";
}
