using NJsonSchema;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Manifests;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Core.Tests.Manifests;

public sealed class SchemaTests
{
    private static readonly AssemblyInventory s_full = Shop
        .Of([
            .. Shop.Of().Categories.Select(c => Shop.Member(c.Name, c.Key, [.. Shop.Of().Purposes.Select(p => p.Key)])),
            Shop.Member("Unknown", "shoe-size", "curiosity"),
            Shop.Member("Minor", Category.Name).With(a => a with { Subject = "minor", Role = DataRole.Controller }),
            Shop.Member("Other", Category.Name).With(a => a with { Role = DataRole.Processor }),
            Shop.Member("Everything", Category.Name).With(_ => new PersonalDataAnnotation(
                Category.Name, default, "P1D", DataSource.ThirdParty, "customer", LegalBasis.LegalObligation, DataRole.Controller, true, "text")),
            Shop.Member("Type", Category.Health) with { Member = null, DataType = null, Kind = MemberKind.Class, File = null, Line = null },
        ])
        .Under(Shop.Policy with
        {
            Collections = new([new PolicyCollection(Category.Contact, new([Purpose.Fraud]), "P1Y", DataSource.Public)]),
            Disclosures = new([new PolicyDisclosure(Category.Contact, "mailer", new([Purpose.Fraud]))]),
            Sold = new([Category.Commercial]),
            Shared = new([Category.NetworkActivity]),
        });

    public static TheoryData<string> Documents => ["data-inventory", "ccpa-categories"];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_full_document_is_valid(string document) => Assert.Empty(await Validate(document, s_full.Render(document + ".json")));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task An_empty_document_is_valid(string document) =>
        Assert.Empty(await Validate(document, ManifestSet.Render([]).Single(m => m.FileName == document + ".json").Content));

    [Theory]
    [InlineData("data-inventory", "\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("data-inventory", "\"schemaVersion\": 1,", "")]
    [InlineData("data-inventory", "\"kind\": \"property\"", "\"kind\": \"planet\"")]
    [InlineData("data-inventory", "\"line\": 1", "\"line\": 0")]
    [InlineData("data-inventory", "\"file\": \"Customer.cs\"", "\"file\": \"/home/Customer.cs\"")]
    [InlineData("data-inventory", "\"source\": \"third-party\"", "\"source\": \"telepathy\"")]
    [InlineData("data-inventory", "\"subject\": \"minor\"", "\"subjects\": \"minor\"")]
    [InlineData("data-inventory", "urn:privacyannotations:schema:data-inventory:1", "urn:other")]
    [InlineData("ccpa-categories", "\"mapping\": \"conditional\"", "\"mapping\": \"probably\"")]
    [InlineData("ccpa-categories", "\"id\": \"A\"", "\"id\": \"L\"")]
    [InlineData("ccpa-categories", "\"declared\": false", "\"declared\": \"no\"")]
    [InlineData("ccpa-categories", "\"mapsTo\": \"1798.140(e)(2)\"", "\"mapsTo\": \"1798.140(e)(9)\"")]
    [InlineData("ccpa-categories", "\"processor\": [", "\"processors\": [")]
    [InlineData("ccpa-categories", "\"memberCount\": ", "\"count\": ")]
    public async Task A_broken_document_is_rejected(string document, string text, string broken)
    {
        var content = s_full.Render(document + ".json");
        Assert.Contains(text, content);

        Assert.NotEmpty(await Validate(document, content.Replace(text, broken)));
    }

    [Fact]
    public async Task A_missing_row_is_rejected()
    {
        var content = Shop.Of().Render("ccpa-categories.json");
        var row = content[content.IndexOf("    {\n      \"id\": \"B\"", StringComparison.Ordinal)..content.IndexOf("    {\n      \"id\": \"C\"", StringComparison.Ordinal)];

        Assert.NotEmpty(await Validate("ccpa-categories", content.Replace(row, "")));
    }

    private static async Task<IEnumerable<string>> Validate(string document, string content)
    {
        var schema = await JsonSchema.FromJsonAsync(ManifestSchemas.All.Single(s => s.FileName == document + ".schema.json").Content);
        return schema.Validate(content).Select(e => e.ToString());
    }
}
