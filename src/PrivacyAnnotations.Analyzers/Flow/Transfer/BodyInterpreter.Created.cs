using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Reach;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Objects whose constructor is not in sight: what it got, they have.</summary>
internal sealed partial class BodyInterpreter
{
    // An object of a library is made of what its constructor got; one that declares its own data says itself what it holds.
    private Value Created(CallSite site, LabelSet carried)
    {
        var isOfLibrary = IsOfLibrary(site.Method.ContainingType);
        foreach (var target in isOfLibrary ? site.Receiver.Objects : [])
        {
            AddContent(target, carried.Via(site.Node, site.Name));
        }

        foreach (var argument in site.Arguments)
        {
            HandOut(argument.Operation.Type is { IsValueType: false, SpecialType: not SpecialType.System_String } ? site.Receiver : Value.Clean);
            if (!isOfLibrary || HoldsData(argument.Value, argument.Operation))
            {
                KeepIn(site, argument);
            }
            else if (!carried.IsEmpty && IsGiven(argument) && Bodies.PropertyNamed(site.Method.ContainingType, argument.Parameter.Name) is { } property && IsStored(property))
            {
                StoreIn(site.Receiver, property, argument.Value, argument.Operation);
            }
        }

        return Value.Clean;
    }

    // In place of nothing, a constructor may put something that it makes of the rest.
    private static bool IsGiven(Argument argument) =>
        argument.Operation is { ConstantValue: not { HasValue: true, Value: null }, Parent: IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } };

    private void KeepIn(CallSite site, Argument argument)
    {
        if (KeeperOf(site.Method.ContainingType, argument.Parameter) is { } property)
        {
            StoreIn(site.Receiver, property, argument.Value, argument.Operation);
        }
        else if (HoldsData(argument.Value, argument.Operation))
        {
            Release(site.Receiver);
        }
    }

    // A builder or list that has nothing in it yet can be filled later, by the object or by who handed it over: they share it.
    private void KeepHanded(CallSite site, InputSet told)
    {
        foreach (var argument in site.Method.MethodKind == MethodKind.Constructor ? site.Arguments : [])
        {
            if (!told.Contains(argument.Parameter.OriginalDefinition, site.Method.OriginalDefinition) && CanBeFilled(argument) && !HoldsData(argument.Value, argument.Operation))
            {
                Share(site.Receiver, argument);
            }
        }
    }

    private static bool CanBeFilled(Argument argument)
    {
        foreach (var target in argument.Value.Objects)
        {
            if (target is { IsFresh: true } or InputObject { Input.Path.Count: 0 } && OutlineReader.CanTakeIn(target.Type))
            {
                return true;
            }
        }

        return false;
    }

    private void Share(Value created, Argument argument)
    {
        foreach (var member in _context.Kept.KeepersOf(argument.Parameter))
        {
            if (!_context.Annotations.Says(member))
            {
                StoreIn(created, member, argument.Value, argument.Operation);
            }
        }
    }

    // 'OptionsWrapper(TOptions options)' has no 'Options', but a 'TOptions Value'.
    private static IPropertySymbol? KeeperOf(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        if (Bodies.PropertyNamed(type, parameter.Name) is { } named)
        {
            return named;
        }

        IPropertySymbol? only = null;
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
            {
                if (only is not null)
                {
                    return null;
                }

                only = property;
            }
        }

        return only;
    }
}
