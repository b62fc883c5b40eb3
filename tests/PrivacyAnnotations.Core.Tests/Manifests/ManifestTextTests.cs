using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Manifests;

namespace PrivacyAnnotations.Core.Tests.Manifests;

public sealed class ManifestTextTests
{
    [Fact]
    public void Four_files_are_rendered() =>
        Assert.Equal(
            ["data-inventory.json", "data-inventory.csv", "ccpa-categories.json", "ccpa-categories.md"],
            ManifestSet.Render([Shop.Of()]).Select(m => m.FileName));

    [Fact]
    public void The_same_assemblies_give_the_same_bytes_in_any_order()
    {
        var shop = Shop.Of(Shop.Member("B", Category.Name, Purpose.Fraud), Shop.Member("A", Category.Contact));
        var bank = Shop.Of(Shop.Member("A", Category.Financial) with { Assembly = "Bank" }) with { Assembly = "Bank", Project = "Bank" };
        var turned = shop with { Entries = new([.. shop.Entries.Reverse()]) };

        Assert.Equal(ManifestSet.Render([shop, bank]), ManifestSet.Render([bank, turned, turned]));
    }

    [Fact]
    public void Lines_end_the_same_everywhere_and_the_last_one_too() =>
        Assert.All(ManifestSet.Render([Shop.Of(Shop.Member("A", Category.Name))]), m =>
        {
            Assert.DoesNotContain('\r', m.Content);
            Assert.EndsWith("\n", m.Content);
            Assert.NotEqual('\uFEFF', m.Content[0]);
        });

    [Fact]
    public void A_table_row_says_what_the_entry_says()
    {
        var entry = Shop.Member("Email", Category.Contact, Purpose.Fraud, Purpose.Security)
            .With(a => a with { Retention = "P2Y", Source = DataSource.ThirdParty, LegalBasis = LegalBasis.Contract, Optional = true });

        Assert.Equal(
            [
                "Assembly,Type,Member,Kind,DataType,Category,CategoryName,Purposes,Retention,Source,Subject,LegalBasis,Role,Optional,Description,File,Line",
                "Shop,Shop.Customer,Email,property,string,contact,Contact,fraud; security,P2Y,third-party,,contract,,true,,Customer.cs,1",
                "",
            ],
            Shop.Of(entry).Render("data-inventory.csv").Split('\n'));
    }

    [Theory]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=b", "a=b")]
    [InlineData("Größe", "Größe")]
    public void A_cell_is_quoted_and_never_a_formula(string description, string cell) =>
        Assert.Contains($",{cell},Customer.cs,1\n", Describe(description).Render("data-inventory.csv"));

    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[x](javascript:x)", "\\[x\\](javascript:x)")]
    [InlineData("# title\n## more", "\\# title \\#\\# more")]
    [InlineData("`code` *bold* _it_", "\\`code\\` \\*bold\\* \\_it\\_")]
    public void Text_is_never_markup(string text, string shown)
    {
        var page = Shop.Of(Shop.Member("A", Category.Name)).Under(Shop.Policy with { Name = text, Version = null }).Render("ccpa-categories.md");

        Assert.Contains($"Policies: {shown}.\n", page);
    }

    [Fact]
    public void A_policy_cannot_add_a_row_to_the_page()
    {
        var recipient = new PolicyDisclosure(Category.Name, "evil\n\n## Sold\n\n| x |", default);
        var page = Shop.Of(Shop.Member("A", Category.Name)).Under(Shop.Policy with { Disclosures = new([recipient]) }).Render("ccpa-categories.md");

        Assert.DoesNotContain("\n## Sold", page);
    }

    [Fact]
    public void The_page_shows_empty_rows_in_the_overview_and_filled_ones_in_full()
    {
        var page = Shop.Of(Shop.Member("Chat", Category.CommunicationsContent, Purpose.CustomerService)).Render("ccpa-categories.md");

        Assert.Contains("| J | Education information | no member is annotated | 0 |", page);
        Assert.Contains("### 1798.140(v)(1)(H): Audio, electronic, visual", page);
        Assert.DoesNotContain("### 1798.140(v)(1)(J)", page);
        Assert.Contains("- Purposes: CustomerService: 1798.140(e)(5), Performing services", page);
        Assert.Contains("- Retention: not declared (1 member)", page);
        Assert.Contains("(conditional: unless business is intended recipient) | 1 (0 for certain) |", page);
    }

    private static AssemblyInventory Describe(string description) =>
        Shop.Of(Shop.Member("A", Category.Name).With(a => a with { Description = description }));
}
