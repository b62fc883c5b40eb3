using System.Reflection.Metadata;

namespace PrivacyAnnotations.Core.Taxonomy.Definitions;

/// <summary>Finds out in plain metadata of which type an attribute is.</summary>
internal static class AttributeNames
{
    public static bool IsAttribute(this MetadataReader metadata, CustomAttribute attribute, string @namespace, string name)
    {
        var (space, simple) = TypeOf(metadata, attribute.Constructor);
        return metadata.StringComparer.Equals(simple, name) && metadata.StringComparer.Equals(space, @namespace);
    }

    private static (StringHandle Namespace, StringHandle Name) TypeOf(MetadataReader metadata, EntityHandle constructor) =>
        constructor.Kind switch
        {
            HandleKind.MemberReference => NameOf(metadata, metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent),
            HandleKind.MethodDefinition => NameOf(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()),
            _ => default,
        };

    private static (StringHandle Namespace, StringHandle Name) NameOf(MetadataReader metadata, EntityHandle type)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
                return (reference.Namespace, reference.Name);
            case HandleKind.TypeDefinition:
                var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)type);
                return (definition.Namespace, definition.Name);
            default:
                return default;
        }
    }
}
