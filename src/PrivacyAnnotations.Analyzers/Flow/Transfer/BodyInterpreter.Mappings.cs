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
        foreach (var (operation, source, _) in Targets(clause.From, call.Site))
        {
            var from = operation is null ? null : TypeShown(operation);
            if (clause.To.Kind == RoleKind.Return)
            {
                call.Add(Mapped(source, from, Awaited(call.Site.Operation.Type), call.Site, MaxMappedDepth));
                continue;
            }

            foreach (var (_, target, _) in Targets(clause.To, call.Site))
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
        if (from is not null && Bodies.MemberNamed(from, property.Name) is { } member)
        {
            return Mapped(Read(source, member, site.Node), TypeOf(Member.Of(member), from), property.Type, site, depth - 1);
        }

        return from is null ? Value.Clean : Flattened(source, from, property.Name, site);
    }

    // 'CustomerEmail' is the 'Email' of the 'Customer'.
    private Value Flattened(Value source, ITypeSymbol from, string name, CallSite site)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i])
                && Bodies.MemberNamed(from, name.Substring(0, i)) is IPropertySymbol outer
                && Bodies.MemberNamed(outer.Type, name.Substring(i)) is { } inner)
            {
                return Read(Read(source, outer, site.Node), inner, site.Node);
            }
        }

        return Value.Clean;
    }
}
