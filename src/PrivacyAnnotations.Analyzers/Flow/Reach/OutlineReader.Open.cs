using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// What a generic body comes by itself, of a type that it leaves open; and the calls that fix such a type for one that has personal data in it.
/// </summary>
internal sealed partial class OutlineReader
{
    private readonly Dictionary<IMethodSymbol, int> _openCalls = new(SymbolEqualityComparer.Default);
    private readonly bool _isOpen;

    private int WithOpenData(IOperation operation, int node)
    {
        var called = FixingCall.Of(operation);
        if (called is not null && _filter.ShowsFixed(called, _cancellationToken))
        {
            Show(OutlineGraph.OwnData);
        }

        node = called is not null && _filter.GivesFixed(called, _cancellationToken) ? WithOwnData(node) : node;
        return _isOpen ? WithOpenData(operation, called, node) : node;
    }

    private int WithOpenData(IOperation operation, IMethodSymbol? called, int node)
    {
        if (called is not null && IsHere(called) && FixingCall.IsOpen(called))
        {
            var definition = BodyFilter.DefinitionOf(called);
            node = _graph.Both(node, _openCalls.TryGetValue(definition, out var known) ? known : _openCalls[definition] = _graph.NewNode());
        }

        return IsOpenSource(operation) ? _graph.Both(OutlineGraph.OpenData, node) : node;
    }

    // What comes of something open, as a part of it, is no other source.
    private static bool IsOpenSource(IOperation operation) => OpenTypes.IsOpen(operation.Type) && operation switch
    {
        IInvocationOperation call => !IsOpen(call.Instance) && !AreOpen(call.Arguments),
        IPropertyReferenceOperation property => !IsOpen(property.Instance),
        IFieldReferenceOperation field => !IsOpen(field.Instance),
        IParameterReferenceOperation parameter => parameter.Parameter.ContainingSymbol is not IMethodSymbol,
        _ => false,
    };

    private static bool AreOpen(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (IsOpen(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpen(IOperation? operation) =>
        operation is not (null or IInstanceReferenceOperation) && OpenTypes.IsOpen(TypeShows.TypeOf(operation));

    private OpenOutline? ToOpen()
    {
        if (!_isOpen)
        {
            return null;
        }

        int[] given = [_result, .. _parameters.Where(static parameter => parameter.RefKind is RefKind.Ref or RefKind.Out).Select(_graph.PlaceOf)];
        return new OpenOutline(
            OpenSourcesOf(_shown, _thrown),
            OpenSourcesOf(given),
            [.. _led.Where(pair => _graph.Leads(OutlineGraph.OpenData, pair.Value)).Select(static pair => pair.Key)],
            [.. _openCalls.Keys]);
    }

    private Sources OpenSourcesOf(params int[] places)
    {
        var reached = _graph.ReachedFrom(places);
        return new Sources(reached[OutlineGraph.OpenData], HasCode: false, [.. _openCalls.Where(pair => reached[pair.Value]).Select(static ISymbol (pair) => pair.Key)]);
    }
}
