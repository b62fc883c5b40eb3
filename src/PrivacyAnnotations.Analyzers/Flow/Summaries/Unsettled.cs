using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// What is said of a body that was left before it came to rest: all that was found so far, and that what it gives back may be
/// anything that it was handed, as of a body that cannot be seen.
/// </summary>
internal static class Unsettled
{
    public static Known Of(Question question, Known known)
    {
        if (question.Symbol is not IMethodSymbol { ReturnType.SpecialType: not (SpecialType.System_Void or SpecialType.System_Boolean) } method)
        {
            return known;
        }

        var returned = known.Method.Returns.AndLabels(HandedIn(method, question.Inputs));
        return known with { Method = known.Method with { Returns = returned } };
    }

    private static LabelSet HandedIn(IMethodSymbol method, InputSet inputs)
    {
        var labels = inputs.Contains(Input.This, method) ? LabelSet.Of(Label.From(Input.Of(Input.This))) : LabelSet.Empty;
        foreach (var parameter in method.Parameters)
        {
            labels = inputs.Contains(parameter, method) ? labels.Add(new LabelFlow(Label.From(Input.Of(parameter)), null)) : labels;
        }

        return labels;
    }
}
