using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Lambdas and local functions that are not called in sight: who calls them, and when, is unknown, so that they are looked at for themselves. A call
/// in sight knows better what they are handed.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private readonly HashSet<ISymbol> _calledFunctions = new(SymbolEqualityComparer.Default);

    private void NoteMade(Closure lambda)
    {
        if (_collecting)
        {
            _frame.Make(lambda, _state.Clone());
        }
    }

    // Only a call that facts are collected from replaces the look inside.
    private void NoteCalled(IMethodSymbol function, CallSite? site)
    {
        if (_collecting && site is not null)
        {
            _calledFunctions.Add(function.OriginalDefinition);
        }
    }

    private void LookInside(Closure closure)
    {
        var before = _state.Clone();
        RunClosure(closure, _ => null, null);
        _state = before;
    }

    // What a lambda does with the variables around it is seen as they were when it was made.
    private void LookIntoUncalledLambdas()
    {
        foreach (var (lambda, state) in _frame.TakeMade())
        {
            if (!_calledFunctions.Contains(lambda.Method.OriginalDefinition))
            {
                _state = state;
                LookInside(lambda);
            }
        }
    }

    private void LookIntoUncalledLocalFunctions(ControlFlowGraph graph)
    {
        foreach (var function in graph.LocalFunctions)
        {
            if (!_calledFunctions.Contains(function))
            {
                LookInside(new Closure(function, null, graph, null));
            }
        }
    }
}
