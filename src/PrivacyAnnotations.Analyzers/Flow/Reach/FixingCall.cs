using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A call that says what the type parameters of its callee stand for.</summary>
internal static class FixingCall
{
    /// <summary>What an operation calls, if that has type parameters; or null.</summary>
    public static IMethodSymbol? Of(IOperation operation)
    {
        var called = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IPropertyReferenceOperation { Property: var property } => property.GetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        return called is not null && OpenTypes.IsGeneric(called) ? called : null;
    }

    /// <summary>Whether the caller leaves them open in turn.</summary>
    public static bool IsOpen(IMethodSymbol called)
    {
        foreach (var argument in OpenTypes.ArgumentsOf(called))
        {
            if (OpenTypes.IsOpen(argument))
            {
                return true;
            }
        }

        return false;
    }
}
