using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Mappers behind a type parameter: which members they copy, those know who say what it stands for.</summary>
internal sealed partial class BodyInterpreter
{
    private Value? MapOpen(Value source, ITypeSymbol? from, ITypeSymbol to, CallSite site)
    {
        if (!_isSymbolic || source.Objects.IsEmpty || !(IsLeftOpen(from) || IsLeftOpen(to)))
        {
            return null;
        }

        var mapped = ImmutableArray.CreateBuilder<HeapObject>(source.Objects.Length);
        foreach (var target in source.Objects)
        {
            var origin = new OpenOrigin(site.Node, to) { Source = (target, from) };
            mapped.Add(origin.Depth < MaxMappedDepth ? new InputObject(Input.Of(origin), to) : target);
        }

        return Value.Of(mapped.MoveToImmutable()).AndLabels(WholeLabels(source, except: source.Objects));
    }

    private bool IsLeftOpen(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Object } || (_isOpen && OpenTypes.IsOpen(type));

    /// <summary>What a mapper of the callee made, as this call fixes its types. Of an object that was handed in as such, the caller knows the type.</summary>
    internal Value FixedMapping(Value source, ITypeSymbol? from, ITypeSymbol to, CallSite? site)
    {
        if (site is null)
        {
            return source;
        }

        var result = Value.Of(WholeLabels(source, except: source.Objects));
        foreach (var target in source.Objects)
        {
            var known = from is null or ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } ? target.Type : from;
            result = result.Join(Mapped(Value.Of(target), known, to, site, MaxMappedDepth));
        }

        return result;
    }
}
