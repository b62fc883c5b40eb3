using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Exceptions that make their message when somebody asks for it: of what their constructor was handed.</summary>
internal sealed partial class BodyInterpreter
{
    private void ShowMessage(CallSite site)
    {
        if (site.Arguments.IsEmpty || MessageOf(site.Method.ContainingType) is not { } message || _context.Models.Find(message.GetMethod!)?.Returns is not { } returns)
        {
            return;
        }

        var shown = LabelSet.Empty;
        foreach (var target in site.Receiver.Objects)
        {
            shown = shown.Union(WholeLabels(ComputedBy(target, message, site.Node)));
        }

        foreach (var argument in shown.IsEmpty ? [] : site.Arguments)
        {
            // The others are the message's own, and are reported there.
            var others = shown.Except(CarriedBy(argument.Value));
            Reach(site, returns.Kind, argument.Operation, shown.Except(others));
        }
    }

    // The one that somebody wrote; what the others say, the base class was told.
    private IPropertySymbol? MessageOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && IsInSource(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers(nameof(Exception.Message)))
            {
                if (member is IPropertySymbol { IsOverride: true, GetMethod: not null } message)
                {
                    return message;
                }
            }
        }

        return null;
    }
}
