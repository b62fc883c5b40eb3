using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What leaves by being returned, because a framework called the body and sends the answer on.</summary>
internal sealed partial class BodyInterpreter
{
    // Whoever calls the method from code gets a value; only the framework sends it.
    private AnswerSink? AnswerOf(ISymbol owner, IOperation body) =>
        !_isSymbolic
        && owner is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, DeclaredAccessibility: Accessibility.Public, IsStatic: false } method
        && _context.Models.Find(method)?.Returns is { } returns
        && !IsKeptFromFramework(method, returns)
            ? new AnswerSink(returns.Kind, returns.Exposure, RolePart.DelegateResult, new CallSite(body, method, null, Value.Clean, []))
            : null;

    private static bool IsKeptFromFramework(IMethodSymbol method, ReturnsClause returns)
    {
        foreach (var attribute in returns.Unless is null ? [] : method.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == returns.Unless)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the result of a delegate goes that is handed to a call: the model names the sink as <c>handler()</c>, or <c>job(*)</c> for what it hands on.</summary>
    private static AnswerSink? AnswerOf(Role target, ModelCall call)
    {
        foreach (var clause in call.Clauses)
        {
            if (clause is SinkClause { Role: { Path: [{ Part: RolePart.DelegateResult or RolePart.Handed } step] } role } sink && role with { Path = default } == target)
            {
                return new AnswerSink(sink.Kind, sink.Exposure, step.Part, call.Site);
            }
        }

        return null;
    }

    private Value Answer(IOperation? returned, Value value)
    {
        if (_frame.Answer is not { Part: RolePart.DelegateResult } answer || returned is null)
        {
            return value;
        }

        var type = Awaited(TypeShows.TypeOf(returned));
        if (!IsToldElsewhere(type))
        {
            Reach(answer.Site, answer.Kind, returned, Show(value, type, answer.Shown, returned.Syntax));
        }

        return Value.Clean;
    }

    // The call that a lambda consists of: what it computes on the way is not kept.
    private void HandOn(CallSite site)
    {
        if (_frame.Answer is not { Part: RolePart.Handed } job || site.Node.Parent is not LambdaExpressionSyntax)
        {
            return;
        }

        foreach (var argument in site.Arguments)
        {
            Reach(job.Site, job.Kind, argument.Operation, Show(argument.Value, argument.Type, job.Shown, argument.Operation.Syntax));
        }
    }

    // 'Ok(order)' has told where the order goes: the result object says no more.
    private bool IsToldElsewhere(ITypeSymbol? type)
    {
        foreach (var clause in type is null ? [] : _context.Models.Find(type)?.Clauses ?? [])
        {
            if (clause is CleanClause)
            {
                return true;
            }
        }

        return false;
    }
}
