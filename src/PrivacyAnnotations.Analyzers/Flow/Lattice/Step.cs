using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>A step on the way of a label, for the reader of the diagnostic; the newest first.</summary>
/// <param name="Node">Where it happened.</param>
/// <param name="Via">What it went through, as a developer would name it.</param>
/// <param name="HandsOver">Whether it is an argument that hands the label to a lambda or local function of this body.</param>
/// <param name="Previous">The step before, or null at the source.</param>
internal sealed record Step(SyntaxNode Node, string Via, bool HandsOver, Step? Previous)
{
    private const int MaxLength = 24;

    public int Length { get; } = (Previous?.Length ?? 0) + 1;

    public static Step? Append(Step? previous, SyntaxNode node, string via, bool handsOver = false)
    {
        if (previous is not null && ReferenceEquals(previous.Node, node))
        {
            return handsOver ? previous with { HandsOver = true } : previous;
        }

        // A way that long is told by its beginning; where a label is handed over decides where it is reported, and is never left out.
        return previous is not { Length: >= MaxLength } ? new Step(node, via, handsOver, previous)
            : handsOver ? new Step(node, via, handsOver, previous.Previous)
            : previous;
    }

    /// <summary>Whether the label was handed over by this argument.</summary>
    public static bool HandsOverAt(Step? last, SyntaxNode argument)
    {
        for (var step = last; step is not null; step = step.Previous)
        {
            if (step.HandsOver && step.Node == argument)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the way leads through a part of this syntax.</summary>
    public static bool Passes(Step? last, SyntaxNode syntax)
    {
        for (var step = last; step is not null; step = step.Previous)
        {
            if (step.Node.SyntaxTree == syntax.SyntaxTree && syntax.Span.Contains(step.Node.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The steps in the order in which they happened.</summary>
    public static Step[] InOrder(Step? last)
    {
        var steps = new Step[last?.Length ?? 0];
        var index = steps.Length;
        for (var step = last; step is not null && index > 0; step = step.Previous)
        {
            steps[--index] = step;
        }

        return steps;
    }

    /// <summary>The steps of a callee, told after the ones that led to the call.</summary>
    public static Step? Concat(Step? first, Step? second) =>
        second is null || first is { Length: >= MaxLength } ? first : Append(Concat(first, second.Previous), second.Node, second.Via);
}
