using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// Which members keep what a constructor is handed, as far as its text says so: a header does, and <c>_items = items</c>. Nothing is bound for it, so
/// it can be asked of every object that is made.
/// </summary>
internal sealed class KeptParameters
{
    private readonly ConcurrentDictionary<IParameterSymbol, ImmutableArray<ISymbol>> _keepers = new(SymbolEqualityComparer.Default);

    /// <summary>The members of a new object that are the argument and not a copy of it.</summary>
    public ImmutableArray<ISymbol> KeepersOf(IParameterSymbol parameter)
    {
        var definition = parameter.OriginalDefinition;
        return _keepers.TryGetValue(definition, out var known) ? known : _keepers.GetOrAdd(definition, Find(definition));
    }

    /// <summary>Whether somebody handed a constructor what is in the member.</summary>
    public bool IsShared(ISymbol member)
    {
        foreach (var constructor in member.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (KeepersOf(parameter).Contains(member, SymbolEqualityComparer.Default))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ImmutableArray<ISymbol> Find(IParameterSymbol parameter)
    {
        var keepers = ImmutableArray.CreateBuilder<ISymbol>();
        var constructor = (IMethodSymbol)parameter.ContainingSymbol;
        if (Bodies.IsPrimaryConstructor(constructor))
        {
            keepers.Add(constructor.ContainingType.IsRecord && Bodies.PropertyNamed(constructor.ContainingType, parameter.Name) is { } property ? property : parameter);
            AddInitialized(constructor.ContainingType, parameter.Name, keepers);
        }

        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is ConstructorDeclarationSyntax declaration)
            {
                AddAssigned(declaration, constructor.ContainingType, parameter.Name, keepers);
            }
        }

        keepers.RemoveAll(static keeper => keeper is IPropertySymbol property && !Bodies.IsAutoProperty(property));
        return keepers.ToImmutable();
    }

    private static void AddInitialized(INamedTypeSymbol type, string name, ImmutableArray<ISymbol>.Builder keepers)
    {
        foreach (var member in type.GetMembers())
        {
            foreach (var reference in member is IFieldSymbol or IPropertySymbol ? member.DeclaringSyntaxReferences : [])
            {
                if (Names((reference.GetSyntax() switch { VariableDeclaratorSyntax field => field.Initializer, PropertyDeclarationSyntax property => property.Initializer, _ => null })?.Value, name))
                {
                    keepers.Add(member);
                }
            }
        }
    }

    private static void AddAssigned(ConstructorDeclarationSyntax constructor, INamedTypeSymbol type, string name, ImmutableArray<ISymbol>.Builder keepers)
    {
        AddAssigned(constructor.ExpressionBody?.Expression, type, name, keepers);
        foreach (var statement in constructor.Body?.Statements ?? default)
        {
            AddAssigned((statement as ExpressionStatementSyntax)?.Expression, type, name, keepers);
        }
    }

    private static void AddAssigned(ExpressionSyntax? expression, INamedTypeSymbol type, string name, ImmutableArray<ISymbol>.Builder keepers)
    {
        switch (expression)
        {
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax places, Right: TupleExpressionSyntax values } when places.Arguments.Count == values.Arguments.Count:
                for (var i = 0; i < places.Arguments.Count; i++)
                {
                    AddAssigned(places.Arguments[i].Expression, values.Arguments[i].Expression, type, name, keepers);
                }

                break;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment:
                AddAssigned(assignment.Left, assignment.Right, type, name, keepers);
                break;
        }
    }

    private static void AddAssigned(ExpressionSyntax place, ExpressionSyntax value, INamedTypeSymbol type, string name, ImmutableArray<ISymbol>.Builder keepers)
    {
        var member = place switch
        {
            IdentifierNameSyntax { Identifier.ValueText: var own } when own != name => own,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var own } => own,
            _ => null,
        };
        if (member is not null && Names(value, name) && Bodies.MemberNamed(type, member) is { } keeper)
        {
            keepers.Add(keeper);
        }
    }

    // 'items', 'items ?? throw ...', 'items!'
    private static bool Names(ExpressionSyntax? value, string name) => value switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var text } => text == name,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Names(choice.Left, name),
        PostfixUnaryExpressionSyntax suppressed => Names(suppressed.Operand, name),
        ParenthesizedExpressionSyntax inner => Names(inner.Expression, name),
        _ => false,
    };
}
