using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Which methods call members of their own object that several types answer: a template, whose steps the derived types fill in.</summary>
internal sealed class OwnCalls(Dispatch dispatch)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether what the method does depends on the type of the object that it is called on.</summary>
    public bool DependOnType(IMethodSymbol method) =>
        _known.TryGetValue(method, out var known) ? known : _known.GetOrAdd(method, CallsOpen(method, new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method }));

    private bool CallsOpen(IMethodSymbol method, HashSet<ISymbol> seen)
    {
        foreach (var reference in method.IsStatic ? [] : method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax();
            foreach (var node in syntax is TypeDeclarationSyntax ? [] : syntax.DescendantNodes())
            {
                if (node is SimpleNameSyntax { Identifier.ValueText: var name } call && IsOfThis(call) && AnswersOpenly(method.ContainingType, name, seen))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // 'Core(c)', 'this.Core(c)'
    private static bool IsOfThis(SimpleNameSyntax name) =>
        name.Parent is not MemberAccessExpressionSyntax { Expression: var owner } || owner == name || owner is ThisExpressionSyntax;

    private bool AnswersOpenly(INamedTypeSymbol type, string name, HashSet<ISymbol> seen)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (AnswersOpenly(member as IMethodSymbol ?? (member as IPropertySymbol)?.GetMethod, seen))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool AnswersOpenly(IMethodSymbol? called, HashSet<ISymbol> seen) =>
        called is { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet }
        && seen.Add(called)
        && (dispatch.TargetsOf(called).Length > 1 || CallsOpen(called, seen));
}
