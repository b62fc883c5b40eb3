using Package.Tests.Building;

namespace Package.Tests;

/// <summary>When the step that writes the manifests runs, and where they end up.</summary>
[Collection(PackageCollection.Name)]
public sealed class ManifestStepTests(PackageFeed feed)
{
    private const string Skipped = "Skipping target \"WritePrivacyManifests\" because all output files are up-to-date";

    [Fact]
    public void The_step_runs_when_something_changed_and_only_then()
    {
        using var consumer = App();
        consumer.Build("app").ShouldSucceed();

        Assert.Contains(Skipped, Detailed(consumer), StringComparison.Ordinal);

        File.Delete(consumer.Output("app", "data-inventory.csv"));
        Assert.DoesNotContain(Skipped, Detailed(consumer), StringComparison.Ordinal);
        Assert.Equal(Manifests.Names, Manifests.In(consumer.Output("app", "")));

        consumer.Replace("app/Customer.cs", "Email", "Mail");
        Assert.DoesNotContain(Skipped, Detailed(consumer), StringComparison.Ordinal);
        Assert.Equal(["Shop.Customer.Mail"], Manifests.Members(consumer.Output("app", "data-inventory.json")));
    }

    [Fact]
    public void A_manifest_that_did_not_change_keeps_its_time()
    {
        using var consumer = App();
        consumer.Build("app").ShouldSucceed();
        var before = File.GetLastWriteTimeUtc(consumer.Output("app", "data-inventory.json"));

        consumer.With("app/Unrelated.cs", "internal sealed class Unrelated;").Build("app").ShouldSucceed();

        Assert.Equal(before, File.GetLastWriteTimeUtc(consumer.Output("app", "data-inventory.json")));
        Assert.Contains(Skipped, Detailed(consumer), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifests_are_published_and_cleaned()
    {
        using var consumer = App();

        consumer.Run("publish", "app", "-c", "Debug", "-o", "published").ShouldSucceed();
        Assert.Equal(Manifests.Names, Manifests.In(Path.Combine(consumer.Root, "published")));

        consumer.Run("clean", "app").ShouldSucceed();
        Assert.Empty(Manifests.In(consumer.Output("app", "")));
    }

    [Fact]
    public void The_step_can_be_switched_off()
    {
        using var consumer = App("<PrivacyManifests>false</PrivacyManifests>");

        var build = consumer.Build("app").ShouldSucceed();

        Assert.Empty(Manifests.In(consumer.Output("app", "")));
        Assert.DoesNotContain("PrivacyAnnotations:", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_target_framework_has_its_manifests()
    {
        using var consumer = new Consumer(feed)
            .WithProject("library", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>")
            .With("library/Customer.cs", Code.Customer);
        consumer.Replace("library/library.csproj", "<TargetFramework>net10.0</TargetFramework>", "");

        consumer.Build("library").ShouldSucceed();

        Assert.Equal(Manifests.Names, Manifests.In(consumer.Output("library", "", "net10.0")));
        Assert.Equal(Manifests.Names, Manifests.In(consumer.Output("library", "", "netstandard2.0")));
    }

    [Fact]
    public void A_place_that_is_taken_fails_the_build_with_its_own_error()
    {
        using var consumer = App();
        Directory.CreateDirectory(consumer.Output("app", "data-inventory.json"));

        var build = consumer.Build("app").ShouldFail();

        Assert.Contains("error PRIV9001: The manifest cannot be written", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_annotated_is_said()
    {
        using var consumer = new Consumer(feed).WithProject("app").With("app/Program.cs", "public sealed class Empty { }");

        var build = consumer.Build("app").ShouldSucceed();

        Assert.Contains("PrivacyAnnotations: nothing is annotated, so nothing is checked.", build.Output, StringComparison.Ordinal);
        Assert.Empty(BuildMessage.In(build));
    }

    private static string Detailed(Consumer consumer) => consumer.Build("app", "-v:detailed").ShouldSucceed().Output;

    private Consumer App(string properties = "") => new Consumer(feed)
        .WithProject("app", properties)
        .With("app/Customer.cs", Code.Customer);
}
