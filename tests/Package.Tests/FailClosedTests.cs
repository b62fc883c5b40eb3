using System.IO.Compression;
using Package.Tests.Building;

namespace Package.Tests;

/// <summary>To the compiler an analyzer that cannot run is a warning. To us it is a check that did not happen.</summary>
[Collection(PackageCollection.Name)]
public sealed class FailClosedTests(PackageFeed feed)
{
    [Fact]
    public void An_analyzer_that_cannot_load_fails_the_build()
    {
        using var crippled = new TemporaryDirectory("crippled");
        PackWithoutCore(crippled.Root);
        using var consumer = new Consumer(crippled.Root, crippled.PathOf("cache"))
            .WithProject("app")
            .With("app/Customer.cs", Code.Customer);

        var build = consumer.Build("app").ShouldFail();

        Assert.Contains(BuildErrors(build), static id => id is "CS8032" or "AD0001" or "CS8785");
    }

    [Fact]
    public void The_users_own_list_of_errors_is_kept()
    {
        using var consumer = new Consumer(feed)
            .WithProject("app", "<WarningsAsErrors>CS0168</WarningsAsErrors>")
            .With("app/Customer.cs", Code.Customer);

        var build = consumer.Build("app", "-v:detailed").ShouldSucceed();

        Assert.Matches(@"/warnaserror\+:CS0168\S*,AD0001,CS8032,CS8034,CS8784,CS8785,CS9057", build.Output);
    }

    [Fact]
    public void What_the_user_wants_as_a_warning_stays_one()
    {
        using var crippled = new TemporaryDirectory("crippled");
        PackWithoutCore(crippled.Root);
        using var consumer = new Consumer(crippled.Root, crippled.PathOf("cache"))
            .WithProject("app", "<WarningsNotAsErrors>CS8032;AD0001;CS8784;CS8785</WarningsNotAsErrors><PrivacyManifests>false</PrivacyManifests>")
            .With("app/Customer.cs", Code.Customer);

        consumer.Build("app").ShouldSucceed();
    }

    private static IEnumerable<string> BuildErrors(CommandResult build) => build.Output
        .Split('\n')
        .Where(static line => line.Contains("error ", StringComparison.Ordinal))
        .SelectMany(static line => line.Split(' ', ':'));

    private void PackWithoutCore(string directory)
    {
        var copy = Path.Combine(directory, Path.GetFileName(feed.Library));
        File.Copy(feed.Library, copy);
        using var package = ZipFile.Open(copy, ZipArchiveMode.Update);
        package.GetEntry("analyzers/dotnet/cs/PrivacyAnnotations.Core.dll")!.Delete();
    }
}
