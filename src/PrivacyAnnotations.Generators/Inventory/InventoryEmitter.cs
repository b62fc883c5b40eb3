using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Generators.Inventory.Emission;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory;

/// <summary>Adds the generated files, and none to a project that has nothing to say.</summary>
internal static class InventoryEmitter
{
    public static void Emit(SourceProductionContext context, GeneratedInventory? generated)
    {
        if (generated is null or { IsEmpty: true })
        {
            return;
        }

        context.AddSource("PersonalDataInventory.g.cs", InventoryTypeSource.Write(generated));
        if (generated.CanEmbed)
        {
            context.AddSource("EmbeddedAttribute.g.cs", EmbeddedAttributeSource.Text);
        }

        if (!generated.Inventory.IsEmpty)
        {
            context.AddSource("InventoryMetadata.g.cs", InventoryMetadataSource.Write(generated.Inventory));
        }
    }
}
