using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Whose body it is.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Position">Where its name stands, or nowhere.</param>
/// <param name="Calls">The uses of its name by which it is called.</param>
/// <param name="IsConstructor">Whether <c>new(...)</c> may call it.</param>
/// <param name="HasCode">Whether it can do anything with what it is handed.</param>
internal readonly record struct BodyOwner(string Name, int Position, NameUses Calls, bool IsConstructor = false, bool HasCode = true)
{
    private const string Operator = "op";

    /// <summary>Of what objects it is called without being named: the name of their type, nothing for the one that it stands in; or null.</summary>
    public string? HiddenOn { get; init; }

    /// <summary>The uses of its name that may bring what it gives out: a method's name is no type.</summary>
    public NameUses Gives => Calls is NameUses.Bare ? NameUses.Any : Calls | NameUses.Bare;

    /// <summary>Whether a node is a declaration with a body of its own.</summary>
    public static bool Has(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.MethodDeclaration or SyntaxKind.ConstructorDeclaration or SyntaxKind.PropertyDeclaration or SyntaxKind.EventDeclaration => true,
        SyntaxKind.IndexerDeclaration or SyntaxKind.OperatorDeclaration or SyntaxKind.ConversionOperatorDeclaration => true,
        SyntaxKind.ParameterList => node.Parent is TypeDeclarationSyntax,
        SyntaxKind.VariableDeclarator => node is VariableDeclaratorSyntax { Initializer: not null, Parent.Parent: BaseFieldDeclarationSyntax },
        _ => false,
    };

    /// <summary>The member that such a declaration is of.</summary>
    public static BodyOwner Of(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => Of(method),
        ConstructorDeclarationSyntax constructor => Of(constructor.Identifier) with { IsConstructor = true },
        ParameterListSyntax { Parent: TypeDeclarationSyntax type } => Of(type.Identifier) with { IsConstructor = true },
        PropertyDeclarationSyntax property => Of(property.Identifier) with { HasCode = HasAccessors(property) },
        EventDeclarationSyntax declared => Of(declared.Identifier),
        VariableDeclaratorSyntax variable => Of(variable.Identifier) with { HasCode = false },
        IndexerDeclarationSyntax => new(WellKnownMemberNames.Indexer, -1, NameUses.Bare),
        BaseMethodDeclarationSyntax { ParameterList: var operands } => new(Operator, -1, NameUses.Bare) { HiddenOn = OperandOf(operands) },
        _ => new(Operator, -1, NameUses.Bare),
    };

    // One of them is of the type that declares the operator, or of one that it is converted from.
    private static string OperandOf(ParameterListSyntax operands)
    {
        foreach (var operand in operands.Parameters)
        {
            if (operand.Type is { } type and not PredefinedTypeSyntax)
            {
                return NameFlowReader.LastName(type);
            }
        }

        return "";
    }

    private static string? HiddenOnOf(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText is not (WellKnownMemberNames.DeconstructMethodName or WellKnownMemberNames.GetEnumeratorMethodName or WellKnownMemberNames.GetAsyncEnumeratorMethodName) ? null
        : method.ParameterList.Parameters is [{ Type: { } extended } first, ..] && HasModifier(first.Modifiers, SyntaxKind.ThisKeyword) ? NameFlowReader.LastName(extended)
        : "";

    private static BodyOwner Of(SyntaxToken name) => new(name.ValueText, name.SpanStart, NameUses.Bare);

    private static BodyOwner Of(MethodDeclarationSyntax method)
    {
        var parameters = method.ParameterList.Parameters;
        var (least, isOpen) = (parameters.Count, false);
        foreach (var parameter in parameters)
        {
            var isArray = HasModifier(parameter.Modifiers, SyntaxKind.ParamsKeyword);
            isOpen |= isArray;
            least -= parameter.Default is not null || isArray || HasModifier(parameter.Modifiers, SyntaxKind.ThisKeyword) ? 1 : 0;
        }

        return new(method.Identifier.ValueText, method.Identifier.SpanStart, CallUses.Between(least, isOpen ? CallUses.MaxArguments : parameters.Count))
        {
            HasCode = method.Body is not null || method.ExpressionBody is not null,
            HiddenOn = HiddenOnOf(method),
        };
    }

    private static bool HasAccessors(PropertyDeclarationSyntax property)
    {
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                return true;
            }
        }

        return property.ExpressionBody is not null;
    }

    private static bool HasModifier(SyntaxTokenList modifiers, SyntaxKind kind) => modifiers.Count > 0 && modifiers.Any(kind);
}
