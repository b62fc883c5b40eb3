using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What mappers do: copy members into those of the same name.</summary>
internal sealed partial class BodyInterpreter
{
    private const int MaxMappedDepth = 4;

    private void ApplyMaps(MapsClause clause, ModelCall call)
    {
        call.Flows(clause.To);
        foreach (var (_, source, _, from) in Targets(clause.From, call.Site))
        {
            if (clause.To.Kind == RoleKind.Return)
            {
                call.Add(Mapped(source, from, Awaited(call.Site.Type), call.Site, MaxMappedDepth));
                continue;
            }

            foreach (var (_, target, _, _) in Targets(clause.To, call.Site))
            {
                CopyInto(target, source, from, call.Site);
            }
        }
    }

    private void CopyInto(Value target, Value source, ITypeSymbol? from, CallSite site)
    {
        foreach (var item in target.Objects)
        {
            HandOut(item);
            CopyMembers(Value.Of(item), item.Type, source, from, site, MaxMappedDepth);
        }
    }

    private Value Mapped(Value source, ITypeSymbol? from, ITypeSymbol? to, CallSite site, int depth)
    {
        if (to is not null && MapOpen(source, from, to, site) is { } open)
        {
            return open;
        }

        if (depth == 0 || to is null or ITypeParameterSymbol or { SpecialType: not SpecialType.None } || SymbolEqualityComparer.Default.Equals(from, to))
        {
            return site.Through(source);
        }

        var created = Value.Of(Exists(new Allocation(site.Node, null, to)));
        if (ElementTypes.Of(to) is { } element)
        {
            var mapped = Mapped(ElementOf(source, site.Node), ElementTypes.Of(from), element, site, depth - 1);
            AddElement(created, mapped, site.Operation);
            return created;
        }

        CopyMembers(created, to, source, from, site, depth);
        return created.AndLabels(WholeLabels(source, except: source.Objects));
    }

    private void CopyMembers(Value target, ITypeSymbol? to, Value source, ITypeSymbol? from, CallSite site, int depth)
    {
        for (var type = to; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } property
                    && Sourced(source, from, property, site, depth) is { IsClean: false } value)
                {
                    StoreIn(target, property, value, site.Operation);
                }
            }
        }
    }

    private Value Sourced(Value source, ITypeSymbol? from, IPropertySymbol property, CallSite site, int depth)
    {
        if (from is null || MappedMember.Of(from, property.Name) is not { } mapped)
        {
            return Value.Clean;
        }

        return mapped.Outer is { } outer
            ? Read(Read(source, outer, site.Node), mapped.Source, site.Node)
            : Mapped(Read(source, mapped.Source, site.Node), mapped.Type, property.Type, site, depth - 1);
    }
}
