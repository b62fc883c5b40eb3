namespace PrivacyAnnotations.Core.Inventory;

/// <summary>What reading a payload gave: an inventory, or the reason why there is none.</summary>
/// <param name="Inventory">The inventory, or null.</param>
/// <param name="Problem">What is wrong with the payload, as a sentence for a person, or null.</param>
public sealed record InventoryReading(AssemblyInventory? Inventory, string? Problem)
{
    public static InventoryReading Of(AssemblyInventory inventory) => new(inventory, null);

    public static InventoryReading Failed(string problem) => new(null, problem);
}
