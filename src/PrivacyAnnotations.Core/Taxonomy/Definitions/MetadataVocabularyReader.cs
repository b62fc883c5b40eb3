using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PrivacyAnnotations.Core.Taxonomy.Definitions;

/// <summary>Reads the words that a compiled assembly adds, straight from its attribute table: no symbol is realised for it.</summary>
public sealed class MetadataVocabularyReader
{
    private readonly ImmutableArray<CategoryInfo>.Builder _categories = ImmutableArray.CreateBuilder<CategoryInfo>();
    private readonly ImmutableArray<PurposeInfo>.Builder _purposes = ImmutableArray.CreateBuilder<PurposeInfo>();
    private readonly ImmutableArray<RecipientInfo>.Builder _recipients = ImmutableArray.CreateBuilder<RecipientInfo>();
    private readonly ImmutableArray<string>.Builder _annotatedTypes = ImmutableArray.CreateBuilder<string>();
    private readonly MetadataReader _metadata;

    private MetadataVocabularyReader(MetadataReader metadata) => _metadata = metadata;

    /// <returns>Null where the assembly does not know the annotations.</returns>
    public static Vocabulary? Read(MetadataReader metadata)
    {
        if (!metadata.IsAssembly || !KnowsAnnotations(metadata))
        {
            return null;
        }

        var reader = new MetadataVocabularyReader(metadata);
        foreach (var handle in metadata.CustomAttributes)
        {
            reader.Visit(metadata.GetCustomAttribute(handle));
        }

        return new Vocabulary(
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            reader._categories.ToImmutable(),
            reader._purposes.ToImmutable(),
            reader._recipients.ToImmutable(),
            reader._annotatedTypes.ToImmutable());
    }

    private static bool KnowsAnnotations(MetadataReader metadata)
    {
        if (metadata.StringComparer.Equals(metadata.GetAssemblyDefinition().Name, Vocabulary.Home))
        {
            return true;
        }

        foreach (var handle in metadata.AssemblyReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, Vocabulary.Home))
            {
                return true;
            }
        }

        return false;
    }

    private void Visit(CustomAttribute attribute)
    {
        if (attribute.Parent.Kind == HandleKind.FieldDefinition)
        {
            VisitField(_metadata.GetFieldDefinition((FieldDefinitionHandle)attribute.Parent), attribute);
        }
        else if (attribute.Parent.Kind == HandleKind.TypeDefinition && Is(attribute, nameof(PersonalDataAttribute)))
        {
            var type = _metadata.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent);
            _annotatedTypes.Add(_metadata.GetString(type.Name));
        }
    }

    private void VisitField(FieldDefinition field, CustomAttribute attribute)
    {
        if (Is(attribute, nameof(CategoryDefinitionAttribute)) && KeyOf(field) is { } category)
        {
            _categories.Add(DefinitionParser.Category(category, NameOf(field), Decode(attribute)));
        }
        else if (Is(attribute, nameof(PurposeDefinitionAttribute)) && KeyOf(field) is { } purpose)
        {
            _purposes.Add(DefinitionParser.Purpose(purpose, NameOf(field), Decode(attribute)));
        }
        else if (Is(attribute, nameof(RecipientDefinitionAttribute)) && KeyOf(field) is { } recipient)
        {
            _recipients.Add(DefinitionParser.Recipient(recipient, NameOf(field), Decode(attribute)));
        }
    }

    private bool Is(CustomAttribute attribute, string name) => _metadata.IsAttribute(attribute, Vocabulary.Home, name);

    private string NameOf(FieldDefinition field) => _metadata.GetString(field.Name);

    private static MetadataArguments Decode(CustomAttribute attribute) => new(attribute.DecodeValue(AttributeTypeNames.Instance));

    private string? KeyOf(FieldDefinition field)
    {
        if (field.GetDefaultValue() is not { IsNil: false } handle)
        {
            return null;
        }

        var constant = _metadata.GetConstant(handle);
        return constant.TypeCode == ConstantTypeCode.String
            ? _metadata.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String) as string
            : null;
    }
}
