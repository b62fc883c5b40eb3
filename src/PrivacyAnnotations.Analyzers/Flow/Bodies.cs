using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>What the syntax of a member says about its body.</summary>
internal static class Bodies
{
    /// <summary>Whether the compiler stores the property: every accessor is empty, or it came from a record's parameter.</summary>
    public static bool IsAutoProperty(IPropertySymbol property)
    {
        if (property.IsAbstract || property.IsIndexer)
        {
            return false;
        }

        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case ParameterSyntax:
                    return true;
                case PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } when AllEmpty(accessors):
                    return true;
            }
        }

        return false;
    }

    /// <summary>The field behind a property with accessors that say <c>field</c>, or null.</summary>
    public static IFieldSymbol? FieldBehind(IPropertySymbol property)
    {
        foreach (var member in property.IsIndexer || property.IsAbstract ? [] : property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { IsImplicitlyDeclared: true } field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The node whose operation is the member's body, or null where it has none in this compilation.</summary>
    public static SyntaxNode? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (BodyIn(reference.GetSyntax(cancellationToken)) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>The instance field or property of this name, inherited ones included.</summary>
    public static ISymbol? MemberNamed(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false })
                {
                    return member;
                }
            }
        }

        return null;
    }

    public static IPropertySymbol? PropertyNamed(ITypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property && string.Equals(name, property.Name, StringComparison.OrdinalIgnoreCase))
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Whether the constructor is the one of the type's own header: it stores its parameters.</summary>
    public static bool IsPrimaryConstructor(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor)
        {
            return false;
        }

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the constructor runs the initializers of fields and properties: one that calls another of its type does not.</summary>
    public static bool RunsInitializers(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor))
        {
            return false;
        }

        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax { Initializer: { } other } && other.IsKind(SyntaxKind.ThisConstructorInitializer))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a constructor gives the member the value that its declaration says.</summary>
    public static bool Initializes(IMethodSymbol method, ISymbol member)
    {
        foreach (var reference in method.IsStatic == member.IsStatic && RunsInitializers(method, default) ? member.DeclaringSyntaxReferences : [])
        {
            if (reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? BodyIn(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } and not ConstructorDeclarationSyntax => null,
        BaseMethodDeclarationSyntax method => method,
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        AccessorDeclarationSyntax accessor => accessor,
        ArrowExpressionClauseSyntax arrow => arrow,
        CompilationUnitSyntax unit => unit,
        _ => null,
    };

    private static bool AllEmpty(AccessorListSyntax accessors)
    {
        foreach (var accessor in accessors.Accessors)
        {
            if (accessor is not { Body: null, ExpressionBody: null } || accessor.Kind() is SyntaxKind.UnknownAccessorDeclaration)
            {
                return false;
            }
        }

        return true;
    }
}
