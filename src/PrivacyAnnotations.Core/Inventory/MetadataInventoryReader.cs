using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PrivacyAnnotations.Core.Taxonomy.Definitions;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>Reads the inventory that an assembly carries, out of its file and without loading it.</summary>
public static class MetadataInventoryReader
{
    /// <returns>Null where the file carries no inventory, be it an assembly or not.</returns>
    public static InventoryReading? Read(Stream assembly)
    {
        try
        {
            using var file = new PEReader(assembly, PEStreamOptions.LeaveOpen);
            return file.HasMetadata ? Read(file.GetMetadataReader()) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
        catch (IOException unreadable)
        {
            return InventoryReading.Failed($"The file cannot be read: {unreadable.Message}");
        }
    }

    private static InventoryReading? Read(MetadataReader metadata)
    {
        if (!metadata.IsAssembly)
        {
            return null;
        }

        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (metadata.IsAttribute(attribute, "System.Reflection", nameof(AssemblyMetadataAttribute)) && PayloadOf(metadata, attribute) is { } payload)
            {
                return InventoryPayload.Read(payload);
            }
        }

        return null;
    }

    // ECMA-335 II.23.3: a prolog, then the two string arguments of the constructor.
    private static string? PayloadOf(MetadataReader metadata, CustomAttribute attribute)
    {
        var blob = metadata.GetBlobReader(attribute.Value);
        const ushort Prolog = 1;
        return blob.ReadUInt16() == Prolog && blob.ReadSerializedString() == InventoryPayload.MetadataKey
            ? blob.ReadSerializedString()
            : null;
    }
}
