using Package.Tests.Building;

namespace Package.Tests;

/// <summary>Several projects: a library's annotations flow to whoever references it, its checks do not.</summary>
[Collection(PackageCollection.Name)]
public sealed class SolutionTests(PackageFeed feed)
{
    private const string Leak = """
        public static class Program
        {
            public static void Main() => System.Console.WriteLine(new Shop.Customer().Email);
        }
        """;

    [Fact]
    public void Projects_with_odd_paths_build_in_parallel_and_the_application_lists_its_library()
    {
        using var consumer = new Consumer(feed, "Žluťoučký kůň & 注文 50% (1)")
            .WithProject("domain model")
            .With("domain model/Customer.cs", Code.Customer)
            .WithProject("sales", items: """<ProjectReference Include="../domain model/domain model.csproj" />""")
            .With("sales/Lead.cs", Code.Customer.Replace("Customer", "Lead", StringComparison.Ordinal))
            .WithProject("support", items: """<ProjectReference Include="../domain model/domain model.csproj" />""")
            .With("support/Ticket.cs", Code.Customer.Replace("Customer", "Ticket", StringComparison.Ordinal))
            .With("all.slnx", """
                <Solution>
                  <Project Path="domain model/domain model.csproj" />
                  <Project Path="sales/sales.csproj" />
                  <Project Path="support/support.csproj" />
                </Solution>
                """);

        consumer.Build("all.slnx", "-m:2").ShouldSucceed();

        Assert.Equal(["Shop.Customer.Email"], Manifests.Members(consumer.Output("domain model", "data-inventory.json")));
        Assert.Equal(["Shop.Customer.Email", "Shop.Lead.Email"], Manifests.Members(consumer.Output("sales", "data-inventory.json")));
        Assert.Equal(["Shop.Customer.Email", "Shop.Ticket.Email"], Manifests.Members(consumer.Output("support", "data-inventory.json")));
    }

    [Fact]
    public void A_project_that_references_the_package_only_through_a_library_is_not_checked_and_is_told_so()
    {
        using var consumer = Application(reference: "");

        var build = consumer.Build("app").ShouldSucceed();

        Assert.Contains("(nothing is checked here: the project does not reference PrivacyAnnotations itself)", build.Output, StringComparison.Ordinal);
        Assert.Equal(["Shop.Customer.Email"], Manifests.Members(consumer.Output("app", "data-inventory.json")));
    }

    [Fact]
    public void A_project_that_references_the_package_itself_is_checked_against_the_librarys_annotations()
    {
        using var consumer = Application($"""<PackageReference Include="PrivacyAnnotations" Version="{PackageFeed.Version}" />""");

        var build = consumer.Build("app").ShouldFail();

        Assert.Equal([new("Program.cs", 3, "error", "PRIV1001")], BuildMessage.In(build));
    }

    [Fact]
    public void Publishing_an_application_publishes_one_set_of_manifests()
    {
        using var consumer = Application(reference: "");

        consumer.Run("publish", "app", "-c", "Debug", "-o", "published").ShouldSucceed();

        Assert.Equal(Manifests.Names, Manifests.In(Path.Combine(consumer.Root, "published")));
        Assert.Equal(["Shop.Customer.Email"], Manifests.Members(Path.Combine(consumer.Root, "published", "data-inventory.json")));
    }

    [Fact]
    public void The_checks_of_a_library_can_be_asked_for_without_a_reference()
    {
        using var consumer = Application(reference: "");

        var build = consumer.Build("app", "-p:PrivacyChecks=true").ShouldFail();

        Assert.Equal([new("Program.cs", 3, "error", "PRIV1001")], BuildMessage.In(build));
    }

    [Fact]
    public void Another_language_is_left_alone()
    {
        using var consumer = new Consumer(feed)
            .WithProject("basic")
            .With("basic/Customer.vb", """
                Imports PrivacyAnnotations

                Public Class Customer
                    <PersonalData(Category.Contact, Purpose.AccountManagement)>
                    Public Property Email As String
                End Class
                """);
        File.Move(Path.Combine(consumer.Root, "basic", "basic.csproj"), Path.Combine(consumer.Root, "basic", "basic.vbproj"));

        Assert.Empty(BuildMessage.In(consumer.Build("basic").ShouldSucceed()));
    }

    private Consumer Application(string reference) => new Consumer(feed)
        .WithProject("domain")
        .With("domain/Customer.cs", Code.Customer)
        .WithProjectWithoutPackage("app", "<OutputType>Exe</OutputType>", $"""<ProjectReference Include="../domain/domain.csproj" />{reference}""")
        .With("app/Program.cs", Leak);
}
