using Package.Tests.Building;

namespace Package.Tests;

/// <summary>What the README promises: a sample that builds, its manifests, and a leak that does not build.</summary>
[Collection(PackageCollection.Name)]
public sealed class QuickStartTests(PackageFeed feed)
{
    [Fact]
    public async Task The_sample_builds_without_a_warning_and_leaves_its_manifests_beside_its_binaries()
    {
        using var consumer = new Consumer(feed).WithSample("QuickStart");

        var build = consumer.Build("QuickStart").ShouldSucceed();

        Assert.Empty(BuildMessage.In(build));
        Assert.Contains("PrivacyAnnotations: 5 annotated members in 1 assembly -> ", build.Output, StringComparison.Ordinal);
        Assert.Equal(Manifests.Names, Manifests.In(consumer.Output("QuickStart", "")));
        await Manifests.ShouldFitItsSchema(consumer.Output("QuickStart", "data-inventory.json"), feed.Library);
        await Manifests.ShouldFitItsSchema(consumer.Output("QuickStart", "ccpa-categories.json"), feed.Library);
        Assert.Equal(
            [
                "QuickStart.Order.Address",
                "QuickStart.Order.CardNumber",
                "QuickStart.Order.Email",
                "QuickStart.ShippingLabel.Address",
                "QuickStart.ShippingLabel.Email",
            ],
            Manifests.Members(consumer.Output("QuickStart", "data-inventory.json")));
    }

    [Fact]
    public void A_leak_typed_into_the_sample_fails_its_build()
    {
        using var consumer = new Consumer(feed).WithSample("QuickStart");
        consumer.Replace(
            "QuickStart/OrderService.cs",
            "        // Serialization is checked",
            "        logger.LogInformation(\"card {Card}\", order.CardNumber);\n        // Serialization is checked");

        var build = consumer.Build("QuickStart").ShouldFail();

        Assert.Equal(["PRIV1001"], BuildMessage.In(build).Select(static message => message.Id));
        Assert.Contains(MessageInTheReadme(), build.Output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/PRIV1001.md", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_purpose_fails_the_build()
    {
        using var consumer = new Consumer(feed).WithSample("QuickStart");
        consumer.Replace("QuickStart/Order.cs", "Purpose.Fraud", "\"frauds\"");

        var build = consumer.Build("QuickStart").ShouldFail();

        Assert.Equal(["PRIV2001"], BuildMessage.In(build).Select(static message => message.Id));
    }

    [Fact]
    public void The_violations_fail_as_each_of_them_says()
    {
        using var consumer = new Consumer(feed).WithSample("Violations");

        var build = consumer.Build("Violations").ShouldFail();

        Assert.Equal(
            [
                new("Addressed.cs", 10, "error", "PRIV1013"),
                new("Forgotten.cs", 8, "warning", "PRIV1012"),
                new("Given.cs", 12, "error", "PRIV1008"),
                new("Logged.cs", 8, "error", "PRIV1001"),
                new("Misspelt.cs", 8, "error", "PRIV2001"),
                new("Purposeless.cs", 8, "warning", "PRIV2002"),
                new("Repurposed.cs", 9, "error", "PRIV1007"),
                new("Sent.cs", 10, "error", "PRIV1003"),
                new("Serialized.cs", 10, "error", "PRIV1002"),
                new("Stored.cs", 9, "error", "PRIV1004"),
                new("Thrown.cs", 7, "error", "PRIV1005"),
                new("Traced.cs", 8, "error", "PRIV1006"),
            ],
            BuildMessage.In(build));
    }

    private static string MessageInTheReadme() =>
        File.ReadLines(Repository.PathOf("README.md")).Single(static line => line.StartsWith("error PRIV1001: ", StringComparison.Ordinal));
}
