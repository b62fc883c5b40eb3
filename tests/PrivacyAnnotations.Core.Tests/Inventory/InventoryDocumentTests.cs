using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Core.Tests.Inventory;

public sealed class InventoryDocumentTests
{
    private static readonly InventoryEntry s_name = Inventories.Email with { Member = "Name" };

    [Fact]
    public void The_order_of_the_assemblies_does_not_matter()
    {
        var shop = Inventories.Of(Inventories.Email, s_name);
        var bank = Inventories.Of(Inventories.Email with { Assembly = "Bank" }) with { Assembly = "Bank", Project = "Bank" };

        var forwards = InventoryDocument.Merge([shop, bank]);
        var backwards = InventoryDocument.Merge([bank, shop]);

        Assert.Equal(forwards.Entries, backwards.Entries);
        Assert.Equal(["Bank", "Shop", "Shop"], forwards.Entries.Select(e => e.Assembly));
        Assert.Equal(["Bank", "Shop"], backwards.Assemblies.Select(a => a.Name));
    }

    [Fact]
    public void Several_target_frameworks_of_a_project_count_once()
    {
        var older = Inventories.Of(Inventories.Email with { DataType = "string", Line = 14 });
        var newer = Inventories.Of(Inventories.Email);

        var document = InventoryDocument.Merge([older, newer]);

        Assert.Equal(12, Assert.Single(document.Entries).Line);
        Assert.Single(document.Assemblies);
    }

    [Fact]
    public void A_member_with_two_categories_has_two_entries() =>
        Assert.Equal(2, InventoryDocument.Merge([Inventories.Of(Inventories.Email, Inventories.Email.Holds("name"))]).Entries.Count);

    [Fact]
    public void Annotations_that_differ_are_both_kept() =>
        Assert.Equal(
            2,
            InventoryDocument.Merge([Inventories.Of(Inventories.Email.Holds("name", "fraud"), Inventories.Email.Holds("name", "security"))]).Entries.Count);

    [Fact]
    public void Nothing_merges_to_nothing() => Assert.Empty(InventoryDocument.Merge([]).Entries);
}
