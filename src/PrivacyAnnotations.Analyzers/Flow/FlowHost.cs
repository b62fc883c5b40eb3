using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Facts;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Runs the engine over every body that can hold personal data, once, and hands its facts to whoever listens.</summary>
internal static class FlowHost
{
    public static void Register(CompilationStartAnalysisContext context, FlowContext flow, Action<FlowFact, Action<Diagnostic>> listener) =>
        context.RegisterOperationBlockAction(block => Analyze(block, flow, listener));

    private static void Analyze(OperationBlockAnalysisContext context, FlowContext flow, Action<FlowFact, Action<Diagnostic>> listener)
    {
        if (!flow.Relevance.CanHoldData(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
        {
            return;
        }

        foreach (var graph in GraphsOf(context))
        {
            foreach (var fact in flow.Summaries.FactsOf(context.OwningSymbol, graph, context.CancellationToken))
            {
                listener(fact, context.ReportDiagnostic);
            }
        }
    }

    // A constructor and its initializer are two blocks of one graph.
    private static IEnumerable<ControlFlowGraph> GraphsOf(OperationBlockAnalysisContext context)
    {
        var seen = new HashSet<IOperation>();
        foreach (var block in context.OperationBlocks)
        {
            if (seen.Add(RootOf(block)) && TryGetGraph(context, block) is { } graph)
            {
                yield return graph;
            }
        }
    }

    private static ControlFlowGraph? TryGetGraph(OperationBlockAnalysisContext context, IOperation block) =>
        block.Kind is OperationKind.Block or OperationKind.FieldInitializer or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer
            or OperationKind.MethodBody or OperationKind.ConstructorBody
            || RootOf(block) is IMethodBodyOperation or IConstructorBodyOperation
            ? context.GetControlFlowGraph(block)
            : null;

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
