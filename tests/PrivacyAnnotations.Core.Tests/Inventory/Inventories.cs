using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Tests.Inventory;

/// <summary>Inventories to test with, and short ways to say what differs from them.</summary>
internal static class Inventories
{
    public static readonly InventoryEntry Email = new(
        "Shop",
        "Shop.Customer",
        "Email",
        MemberKind.Property,
        "string?",
        new PersonalDataAnnotation(
            Category.Contact,
            new([Purpose.AccountManagement, Purpose.CustomerService]),
            "P2Y",
            DataSource.Subject,
            "customer",
            LegalBasis.LegitimateInterests,
            DataRole.Controller,
            Optional: true,
            "the address that \"invoices\" go to"),
        "Customers/Customer.cs",
        12);

    public static readonly CategoryInfo Contact = new("contact", "Contact", Ccpa: CcpaCategory.A | CcpaCategory.B);

    public static AssemblyInventory Of(params InventoryEntry[] entries) => new(
        "Shop", "Shop", new([.. entries]), new([Contact]), default, default, default);

    public static InventoryEntry Holds(this InventoryEntry entry, string category, params string[] purposes) =>
        entry with { Annotation = new PersonalDataAnnotation(category, new([.. purposes])) };
}
