using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Tests.Inventory;

public sealed class InventoryPayloadTests
{
    private static readonly AssemblyInventory s_everything = Inventories.Of(Inventories.Email) with
    {
        Categories = new([
            new CategoryInfo(
                "neural-data", "NeuralData", "health", CcpaCategory.E, true, "no letter", true, "(ae)(1)(G)", "always", "SB 1223", true, "when", "nerves", "user.sensor", "pd:X"),
        ]),
        Purposes = new([new PurposeInfo("share", "Share", "marketing", CcpaPurpose.Commercial, "(ah)", true, "ads", "marketing", "dpv:Marketing")]),
        Recipients = new([
            new RecipientInfo("pay", "Pay Inc.", RecipientKind.ServiceProvider, "US", new(["fraud"]), TransferSafeguard.StandardContractualClauses),
        ]),
        Policies = new([
            new PolicyInfo(
                "Shop.Policy",
                "Privacy",
                "4.1",
                "2026-03-01",
                new([new PolicyCollection("contact", new(["fraud"]), "P1Y", DataSource.ThirdParty)]),
                new([new PolicyDisclosure("contact", "pay", new(["fraud"]))]),
                new(["commercial"]),
                new(["network-activity"])),
        ]),
    };

    [Fact]
    public void What_was_written_is_read_back() =>
        Assert.Equal(s_everything, InventoryPayload.Read(InventoryPayload.Write(s_everything)).Inventory);

    [Fact]
    public void What_says_nothing_is_not_written()
    {
        var payload = InventoryPayload.Write(Inventories.Of(Inventories.Email.Holds("contact")));

        Assert.DoesNotContain("retention", payload);
        Assert.DoesNotContain("null", payload);
        Assert.DoesNotContain("\n", payload);
    }

    [Theory]
    [InlineData("line\nbreak \"quoted\" \\ </script> \u2028 \0")]
    [InlineData("Straße 日本語 🎉")]
    public void Any_text_survives(string description)
    {
        var entry = Inventories.Email with { Annotation = Inventories.Email.Annotation with { Description = description } };

        var read = InventoryPayload.Read(InventoryPayload.Write(Inventories.Of(entry))).Inventory;

        Assert.Equal(description, Assert.Single(read!.Entries).Annotation.Description);
    }

    [Fact]
    public void Half_a_character_does_not_break_the_payload()
    {
        var entry = Inventories.Email with { Annotation = Inventories.Email.Annotation with { Description = "broken \ud83c text" } };

        var read = InventoryPayload.Read(InventoryPayload.Write(Inventories.Of(entry))).Inventory;

        Assert.Equal("broken \ufffd text", Assert.Single(read!.Entries).Annotation.Description);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"schemaVersion":"1"}""")]
    [InlineData("""{"schemaVersion":1}""")]
    [InlineData("""{"schemaVersion":1,"assembly":7}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"\ud800"}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"A","entries":[{}]}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"A","entries":[1]}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"A","entries":[{"type":"T","kind":"planet","category":"c"}]}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"A","categories":["x"]}""")]
    public void A_malformed_payload_is_a_problem_and_no_exception(string payload)
    {
        var reading = InventoryPayload.Read(payload);

        Assert.Null(reading.Inventory);
        Assert.StartsWith("The inventory is malformed: ", reading.Problem);
    }

    [Fact]
    public void Nesting_without_end_is_malformed() =>
        Assert.NotNull(InventoryPayload.Read(new string('[', 100_000)).Problem);

    [Fact]
    public void A_newer_payload_asks_for_an_update()
    {
        var reading = InventoryPayload.Read("""{"schemaVersion":2,"assembly":"A"}""");

        Assert.Null(reading.Inventory);
        Assert.Contains("schema version 2", reading.Problem);
        Assert.Contains("Update PrivacyAnnotations", reading.Problem);
    }

    [Fact]
    public void Fields_and_names_of_tomorrow_are_passed_over()
    {
        var reading = InventoryPayload.Read(
            """{"schemaVersion":1,"assembly":"A","mood":{},"entries":[{"type":"T","kind":"class","category":"c","source":"telepathy"}]}""");

        Assert.Equal(DataSource.Unspecified, Assert.Single(reading.Inventory!.Entries).Annotation.Source);
    }
}
