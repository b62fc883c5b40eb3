using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Taxonomy.Definitions;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Collects what <c>[CategoryDefinition]</c>, <c>[PurposeDefinition]</c> and <c>[RecipientDefinition]</c> constants define, in the
/// annotations' own assembly, in this compilation and in every referenced assembly that can hold annotations.
/// </summary>
public sealed class DefinitionReader
{
    private readonly List<CategoryInfo> _categories = [];
    private readonly List<PurposeInfo> _purposes = [];
    private readonly List<RecipientInfo> _recipients = [];
    private readonly WellKnownTypes _types;

    private DefinitionFiles? _files;

    private DefinitionReader(WellKnownTypes types) => _types = types;

    public static TaxonomyCatalog Read(Compilation compilation, WellKnownTypes types, CancellationToken cancellationToken = default)
    {
        var reader = new DefinitionReader(types);
        reader.Add(HomeDefinitions.Of(types, cancellationToken));
        reader._files = new DefinitionFiles(compilation);
        reader.Visit(compilation.Assembly.GlobalNamespace, cancellationToken);
        reader._files = null;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reader.MayDefine(assembly))
            {
                reader.Visit(assembly.GlobalNamespace, cancellationToken);
            }
        }

        return new TaxonomyCatalog(reader._categories, reader._purposes, reader._recipients);
    }

    /// <summary>What one assembly defines.</summary>
    public static TaxonomyCatalog Read(IAssemblySymbol assembly, WellKnownTypes types, CancellationToken cancellationToken = default)
    {
        var reader = new DefinitionReader(types);
        reader.Visit(assembly.GlobalNamespace, cancellationToken);
        return new TaxonomyCatalog(reader._categories, reader._purposes, reader._recipients);
    }

    private bool MayDefine(IAssemblySymbol assembly) =>
        _types.MayUse(assembly, _types.CategoryDefinition) || _types.MayUse(assembly, _types.PurposeDefinition) || _types.MayUse(assembly, _types.RecipientDefinition);

    private void Add(TaxonomyCatalog catalog)
    {
        _categories.AddRange(catalog.Categories.Values);
        _purposes.AddRange(catalog.Purposes.Values);
        _recipients.AddRange(catalog.Recipients.Values);
    }

    private void Visit(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol || (member is INamedTypeSymbol type && _files?.MayDefine(type) != false))
            {
                Visit((INamespaceOrTypeSymbol)member, cancellationToken);
            }
            else if (member is IFieldSymbol { IsConst: true, ConstantValue: string key } field)
            {
                Read(field, key);
            }
        }
    }

    private void Read(IFieldSymbol field, string key)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (Is(attribute, _types.CategoryDefinition))
            {
                _categories.Add(DefinitionParser.Category(key, field.Name, new SymbolArguments(attribute)) with { Constant = field.ToDisplayString() });
            }
            else if (Is(attribute, _types.PurposeDefinition))
            {
                _purposes.Add(DefinitionParser.Purpose(key, field.Name, new SymbolArguments(attribute)) with { Constant = field.ToDisplayString() });
            }
            else if (Is(attribute, _types.RecipientDefinition))
            {
                _recipients.Add(DefinitionParser.Recipient(key, field.Name, new SymbolArguments(attribute)) with { Constant = field.ToDisplayString() });
            }
        }
    }

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
