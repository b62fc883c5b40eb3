using Package.Tests.Building;

namespace Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ToolPackageTests(PackageFeed feed)
{
    [Fact]
    public void The_tool_installs_and_reads_what_the_package_built()
    {
        using var consumer = new Consumer(feed)
            .WithProject("shop")
            .With("shop/Customer.cs", Code.Customer);
        consumer.Build("shop").ShouldSucceed();
        consumer.Run("tool", "install", "PrivacyAnnotations.Tool", "--version", PackageFeed.Version, "--tool-path", "tools").ShouldSucceed();

        // The SDK finds a command `dotnet privacy` by this name on the path.
        var run = consumer.Execute(Path.Combine(consumer.Root, "tools", "dotnet-privacy"), "inventory", "shop").ShouldSucceed();

        Assert.Contains("Shop.Customer.Email", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 annotated member in 1 assembly", run.Output, StringComparison.Ordinal);
    }
}
