using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Which type parameters only mark a type: an <c>ILogger&lt;Customer&gt;</c> logs for a customer's class, and has no customer in it.</summary>
internal sealed class MarkerArguments
{
    private readonly ConcurrentDictionary<ITypeParameterSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether no member of the type, and nothing that it derives from, takes or gives out what the parameter stands for.</summary>
    public bool IsMarker(ITypeParameterSymbol parameter) =>
        _known.TryGetValue(parameter, out var known) ? known : _known.GetOrAdd(parameter, !IsUsed(parameter, new(SymbolEqualityComparer.Default)));

    // A type that mentions itself, as in 'static NullLogger<T> Instance', has to be seen once only.
    private static bool IsUsed(ITypeParameterSymbol parameter, HashSet<ITypeParameterSymbol> visited)
    {
        if (!visited.Add(parameter))
        {
            return false;
        }

        var type = parameter.ContainingType;
        if (type is null || Mentions(type.BaseType, parameter, visited))
        {
            return true;
        }

        foreach (var contract in type.Interfaces)
        {
            if (Mentions(contract, parameter, visited))
            {
                return true;
            }
        }

        foreach (var member in type.GetMembers())
        {
            if (MentionedBy(member, parameter, visited))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MentionedBy(ISymbol member, ITypeParameterSymbol parameter, HashSet<ITypeParameterSymbol> visited) => member switch
    {
        IFieldSymbol field => Mentions(field.Type, parameter, visited),
        IMethodSymbol method => Mentions(method.ReturnType, parameter, visited) || method.Parameters.Any(p => Mentions(p.Type, parameter, visited)),
        _ => false,
    };

    private static bool Mentions(ITypeSymbol? type, ITypeParameterSymbol parameter, HashSet<ITypeParameterSymbol> visited) => type switch
    {
        ITypeParameterSymbol mentioned => SymbolEqualityComparer.Default.Equals(mentioned, parameter),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameter, visited),
        INamedTypeSymbol { IsGenericType: true } named => MentionsInArguments(named, parameter, visited),
        _ => false,
    };

    private static bool MentionsInArguments(INamedTypeSymbol type, ITypeParameterSymbol parameter, HashSet<ITypeParameterSymbol> visited)
    {
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            if (Mentions(type.TypeArguments[i], parameter, visited) && IsUsed(type.OriginalDefinition.TypeParameters[i], visited))
            {
                return true;
            }
        }

        return false;
    }
}
