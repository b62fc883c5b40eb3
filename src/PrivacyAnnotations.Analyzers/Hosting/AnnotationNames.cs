using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>
/// The names under which an annotation can be written. Most attributes of a code base are somebody else's, and binding each of them
/// to find that out would cost more than everything else that the rules do.
/// </summary>
public sealed class AnnotationNames
{
    private const string Suffix = nameof(Attribute);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public AnnotationNames(Compilation compilation, WellKnownTypes types)
    {
        foreach (var type in types.PersonalData.ContainingNamespace.GetTypeMembers())
        {
            if (type.Name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                Add(type.Name);
            }
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            AddAliases(tree.GetRoot());
        }
    }

    /// <summary>Whether the attribute may be an annotation; false is certain.</summary>
    public bool MayName(AttributeSyntax attribute) => _names.Contains(LastPart(attribute.Name));

    // What an alias stands for is not looked at: that it is one is suspicious enough.
    private void AddAliases(SyntaxNode container)
    {
        foreach (var node in container.ChildNodes())
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias })
            {
                Add(alias);
            }
            else if (node is BaseNamespaceDeclarationSyntax)
            {
                AddAliases(node);
            }
        }
    }

    private void Add(string name)
    {
        _names.Add(name);
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
        {
            _names.Add(name.Substring(0, name.Length - Suffix.Length));
        }
    }

    private static string LastPart(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
