using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Calls that hand over objects of which no more is known than their types, to code that adds nothing. All that such a callee can do
/// is to pass the objects on, and where they end up the types say what is in them: it need not be looked at, nor
/// the object model of a thousand methods behind it.
/// </summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>Whether types do not tell all: text may be made of an object, or it goes where its type is not seen.</summary>
    private bool MayShow(CallSite site)
    {
        if (!IsToldByType(Awaited(site.Method.ReturnType)) || HasFresh(site.Receiver))
        {
            return true;
        }

        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out || (HasFresh(argument.Value) && !HoldsData(argument.Value, null)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsToldByType(ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Enum } => true,
        { SpecialType: SpecialType.System_Boolean } => !_context.Contracts.MayCheckConsent,
        { SpecialType: SpecialType.System_Void or SpecialType.System_DateTime or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false, SpecialType: SpecialType.None } value when IsOfLibrary(value) => true,
        _ => _context.DataTypes.Holds(type),
    };

    private static bool HasFresh(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.IsFresh)
            {
                return true;
            }
        }

        return false;
    }

    // What this body created and gave away may have been filled with the others.
    private void LetGo(CallSite site, int holders)
    {
        foreach (var argument in holders > 1 ? site.Arguments : [])
        {
            foreach (var target in argument.Value.Objects)
            {
                if (target.IsFresh && _context.DataTypes.Holds(target.Type))
                {
                    _state.Set(new Place(target, Member.Release), Value.Clean);
                }
            }
        }
    }
}
