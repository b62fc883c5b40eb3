using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Generators.Tests.Harness;

namespace PrivacyAnnotations.Generators.Tests.Inventory;

public sealed class WordsTests
{
    private const string Company = """
        [PolicyDocument("Company policy", Version = "4.1", EffectiveDate = "2026-03-01")]
        [Collects(Category.Contact, Purpose.CustomerService, Retention = "P2Y", Source = DataSource.Subject)]
        [Discloses(Category.Contact, Company.Mailer, Purpose.ServiceNotice)]
        [Sells(Company.Loyalty), Shares(Category.NetworkActivity)]
        public static class Company
        {
            [CategoryDefinition(Broader = Category.Commercial, Ccpa = CcpaCategory.D | CcpaCategory.K, CcpaIsClosest = true, CcpaNote = "near",
                Sensitive = true, SensitiveCite = "(ae)", SensitiveCondition = "if", SensitiveNote = "note", Description = "points")]
            public const string Loyalty = "loyalty";

            [PurposeDefinition(Broader = Purpose.DirectMarketing, RequiresConsent = true, Ccpa = CcpaPurpose.Marketing)]
            public const string Newsletter = "newsletter";

            [RecipientDefinition(RecipientKind.ServiceProvider, Name = "Mail Inc.", Country = "US",
                Purposes = new[] { Purpose.ServiceNotice, Purpose.DirectMarketing }, Safeguard = TransferSafeguard.DataPrivacyFramework)]
            public const string Mailer = "mailer";
        }
        """;

    private const string Customer = "class C { [PersonalData(Company.Loyalty, Company.Newsletter)] int f; }";

    [Fact]
    public void Own_words_come_with_the_broader_ones()
    {
        var inventory = Generator.Run(new Project().With("Company.cs", Company).With("C.cs", Customer)).Inventory!;

        AssertWords(inventory);
    }

    [Fact]
    public void Words_of_a_reference_are_the_same_from_its_file_and_from_its_source()
    {
        var library = Generator.Compile(new Project { Assembly = "Company" }.With("Company.cs", Company));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var project = new Project().With("A.cs", "[assembly: PrivacyPolicy(typeof(Company))]").With("C.cs", Customer);

        var fromFile = Generator.Run(project.With(MetadataReference.CreateFromImage(image.ToArray()))).Inventory!;
        var fromSource = Generator.Run(project.With(library.ToMetadataReference())).Inventory!;

        AssertWords(fromFile);
        Assert.Equal(fromFile, fromSource);
    }

    [Fact]
    public void A_policy_is_read_where_it_is_declared_and_where_it_is_linked_but_once()
    {
        var inventory = Generator.Run(new Project().With("A.cs", "[assembly: PrivacyPolicy(typeof(Company))]").With("Company.cs", Company)).Inventory!;

        var policy = Assert.Single(inventory.Policies);
        Assert.Equal(("Company", "Company policy", "4.1", "2026-03-01"), (policy.Type, policy.Name, policy.Version, policy.EffectiveDate));
        Assert.Equal(new PolicyCollection("contact", new(["customer-service"]), "P2Y", DataSource.Subject), Assert.Single(policy.Collections));
        Assert.Equal(new PolicyDisclosure("contact", "mailer", new(["service-notice"])), Assert.Single(policy.Disclosures));
        Assert.Equal(["loyalty"], policy.Sold);
        Assert.Equal(["network-activity"], policy.Shared);
    }

    [Fact]
    public void An_own_word_cannot_take_the_place_of_a_built_in_one()
    {
        var inventory = Generator.Run("""
            static class Words { [CategoryDefinition(Description = "mine")] public const string Contact = "contact"; }
            class C { [PersonalData(Category.Contact)] int f; }
            """).Inventory!;

        Assert.NotEqual("mine", Assert.Single(inventory.Categories).Description);
    }

    [Fact]
    public void Words_that_nothing_uses_are_left_out() =>
        Assert.Equal(
            ["name"],
            Generator.Run("""
                static class Words { [CategoryDefinition] public const string Loyalty = "loyalty"; }
                class C { [PersonalData(Category.Name)] int f; }
                """).Inventory!.Categories.Select(c => c.Key));

    private static void AssertWords(AssemblyInventory inventory)
    {
        Assert.Equal(["commercial", "contact", "loyalty", "network-activity"], inventory.Categories.Select(c => c.Key));
        Assert.Equal(
            new CategoryInfo(
                "loyalty", "Loyalty", "commercial", CcpaCategory.D | CcpaCategory.K, true, "near", true, "(ae)", "if", "note", Description: "points"),
            inventory.Categories[2]);
        Assert.Equal(["customer-service", "direct-marketing", "marketing", "newsletter", "service-notice", "service-provision"], inventory.Purposes.Select(p => p.Key));
        Assert.Equal(
            new RecipientInfo(
                "mailer", "Mail Inc.", RecipientKind.ServiceProvider, "US", new(["service-notice", "direct-marketing"]), TransferSafeguard.DataPrivacyFramework),
            Assert.Single(inventory.Recipients));
    }
}
