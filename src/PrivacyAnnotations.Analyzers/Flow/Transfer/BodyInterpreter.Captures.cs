using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// The variables that a lambda takes with it: where it is called in the body that it was written in, it sees them as they are
/// then; elsewhere, as they were when it was made.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private readonly Dictionary<ISymbol, ImmutableArray<ISymbol>> _captures = new(SymbolEqualityComparer.Default);

    private void KeepVariables(Closure closure)
    {
        foreach (var variable in VariablesOf(closure))
        {
            if (_state.TryGet(new Place(variable, Member.Whole), out var value) && !value.IsClean)
            {
                _state.Set(new Place(closure, Member.Of(variable)), value);
            }
        }
    }

    private void BringVariables(Closure closure, FlowState entry)
    {
        foreach (var variable in VariablesOf(closure))
        {
            var place = new Place(variable, Member.Whole);
            if (!entry.TryGet(place, out _) && entry.TryGet(new Place(closure, Member.Of(variable)), out var kept))
            {
                entry.Set(place, kept);
            }
        }
    }

    private ImmutableArray<ISymbol> VariablesOf(Closure closure)
    {
        if (_captures.TryGetValue(closure.Method, out var known))
        {
            return known;
        }

        var variables = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var operation in GraphOf(closure)?.OriginalOperation.Descendants() ?? [])
        {
            if (VariableOf(operation) is { } variable
                && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, closure.Method.OriginalDefinition)
                && !variables.Contains(variable, SymbolEqualityComparer.Default))
            {
                variables.Add(variable);
            }
        }

        return _captures[closure.Method] = variables.ToImmutable();
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
