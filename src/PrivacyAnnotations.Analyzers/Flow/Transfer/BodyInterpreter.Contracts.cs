using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What a call gives back by its annotations: they are the contract, and what the body does to get there is its own matter.</summary>
internal sealed partial class BodyInterpreter
{
    private Value WithReturnContract(CallSite site, Value result)
    {
        var labels = site.Method.AssociatedSymbol is IPropertySymbol property && site.Method.MethodKind == MethodKind.PropertyGet
            ? _context.Annotations.LabelsOf(property)
            : _context.Annotations.ReturnLabelsOf(site.Method);
        return labels.IsEmpty ? result : result.With(Declared(labels, site));
    }

    private void KeepContractOfOuts(CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out && _context.Annotations.LabelsOf(argument.Parameter) is { IsEmpty: false } labels)
            {
                Assign(argument.Operation, Value.Of(Declared(labels, site)));
            }
        }
    }

    private static LabelSet Declared(ImmutableArray<MemberLabel> labels, CallSite site)
    {
        var declared = LabelSet.Empty;
        foreach (var label in labels)
        {
            declared = declared.Add(new LabelFlow(Label.Known(label, site.Node), null));
        }

        return declared.Via(site.Node, site.Name);
    }
}
