using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Facts;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Runs the engine over every body that can hold personal data, once, and hands its facts to whoever listens.</summary>
internal static class FlowHost
{
    public static void Register(CompilationStartAnalysisContext context, FlowHosting hosting, Action<BodyFacts, Action<Diagnostic>> listener) =>
        context.RegisterOperationBlockAction(block => Analyze(block, hosting.ContextOf(block.Options, block.CancellationToken), listener));

    private static void Analyze(OperationBlockAnalysisContext context, FlowContext flow, Action<BodyFacts, Action<Diagnostic>> listener)
    {
        if (!flow.Bodies.CanHoldData(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
        {
            return;
        }

        foreach (var graph in GraphsOf(context))
        {
            listener(flow.Summaries.FactsOf(context.OwningSymbol, graph, context.CancellationToken), context.ReportDiagnostic);
        }
    }

    // A constructor and its initializer are two blocks of one graph.
    private static IEnumerable<ControlFlowGraph> GraphsOf(OperationBlockAnalysisContext context)
    {
        var seen = new HashSet<IOperation>();
        foreach (var block in context.OperationBlocks)
        {
            if (seen.Add(RootOf(block)) && HasGraph(block))
            {
                yield return context.GetControlFlowGraph(block);
            }
        }
    }

    private static bool HasGraph(IOperation block) =>
        block is IBlockOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation
        || RootOf(block) is IMethodBodyOperation or IConstructorBodyOperation;

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
