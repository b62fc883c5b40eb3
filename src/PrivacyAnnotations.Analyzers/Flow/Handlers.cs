using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// Which methods of this compilation a mediator calls with a message: those that implement a member of a generic interface for its type, or, as what stands
/// before all handlers does, for a type parameter that it fits.
/// </summary>
internal sealed class Handlers(Compilation compilation, Dispatch dispatch)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<(ITypeSymbol Message, IMethodSymbol Handler)>> _known = new(StringComparer.Ordinal);

    /// <param name="contract">The metadata name of the interface.</param>
    /// <param name="member">Its method.</param>
    /// <param name="message">The type of the message.</param>
    public IEnumerable<IMethodSymbol> Of(string contract, string member, ITypeSymbol message)
    {
        foreach (var (handled, handler) in _known.GetOrAdd(contract + "." + member, _ => Find(contract, member)))
        {
            if (handled is ITypeParameterSymbol any ? Fits(message, any) : SymbolEqualityComparer.Default.Equals(handled.OriginalDefinition, message.OriginalDefinition))
            {
                yield return handler;
            }
        }
    }

    /// <summary>Those of the messages that a call hands over.</summary>
    public IEnumerable<IMethodSymbol> Of(DispatchesClause clause, IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            var message = argument.Value is IConversionOperation { Operand.Type: { } known } ? known : argument.Value.Type;
            if (message is not null && argument.Parameter is { } parameter && clause.Role.SpeaksOf(parameter.Name))
            {
                foreach (var handler in Of(clause.Contract, clause.Member, message))
                {
                    yield return handler;
                }
            }
        }
    }

    private static bool Fits(ITypeSymbol message, ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint is not ITypeParameterSymbol && !IsA(message, constraint.OriginalDefinition))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsA(ITypeSymbol message, ITypeSymbol definition)
    {
        for (var type = message; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition))
            {
                return true;
            }
        }

        foreach (var contract in message.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, definition))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<(ITypeSymbol Message, IMethodSymbol Handler)> Find(string contract, string member)
    {
        var found = ImmutableArray.CreateBuilder<(ITypeSymbol, IMethodSymbol)>();
        foreach (var definition in compilation.GetTypesByMetadataName(contract))
        {
            foreach (var type in dispatch.Types)
            {
                AddImplemented(found, type, definition, member);
            }
        }

        return found.ToImmutable();
    }

    private static void AddImplemented(
        ImmutableArray<(ITypeSymbol, IMethodSymbol)>.Builder found, INamedTypeSymbol type, INamedTypeSymbol definition, string member)
    {
        foreach (var contract in type.IsAbstract ? [] : type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, definition))
            {
                continue;
            }

            foreach (var declared in contract.GetMembers(member))
            {
                if (type.FindImplementationForInterfaceMember(declared) is IMethodSymbol { Parameters.IsEmpty: false } handler)
                {
                    found.Add((contract.TypeArguments[0], handler.OriginalDefinition));
                }
            }
        }
    }
}
