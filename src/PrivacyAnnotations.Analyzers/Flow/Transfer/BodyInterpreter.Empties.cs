using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Collections that nothing has been put into: <c>new List&lt;Customer&gt;()</c> holds no customer, whatever its type says. As soon as somebody else may
/// have filled one, its type counts.
/// </summary>
internal sealed partial class BodyInterpreter
{
    // A collection that somebody wrote may fill itself.
    private bool IsStillEmpty(Allocation target) =>
        (target.Inner ?? target.Site) is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax
        && Holds(ElementTypes.Of(target.Type))
        && (target.Type is not INamedTypeSymbol named || IsOfLibrary(named))
        && !_state.TryGet(new Place(target, Member.Handed), out _);

    // 'Enumerable.Empty<Customer>()', 'ImmutableList<Customer>.Empty'
    private bool IsEmptyByCustom(ISymbol symbol, ITypeSymbol? type) =>
        symbol is { Name: "Empty", IsStatic: true } and not IMethodSymbol { Parameters.IsEmpty: false }
        && !IsInSource(symbol)
        && Holds(ElementTypes.Of(type));

    private Value? TryEmpty(CallSite site) => IsEmptyByCustom(site.Method, site.Operation.Type) ? EmptyAt(site.Operation) : null;

    private Value EmptyAt(IOperation operation)
    {
        var created = Allocate(operation);
        _state.Set(new Place(created, Member.Element), Value.Nothing);
        return Value.Of(created);
    }

    // 'new List<Customer>(8)' is not made of a collection.
    private static bool IsOfAnotherConstructor(FlowClause clause, CallSite site) =>
        site.Method.MethodKind == MethodKind.Constructor && clause.From.Kind != RoleKind.Receiver && !Targets(clause.From, site).Any();

    // Something was put in of which no more is known than its type.
    private void NoteUnknownFilling(Role to, CallSite site)
    {
        if (!_hasNewData || to.Path is not [{ Part: RolePart.Element }, ..] || to.Kind == RoleKind.Return)
        {
            return;
        }

        foreach (var (_, target, _, _) in Targets(to, site))
        {
            foreach (var filled in target.Objects)
            {
                var place = new Place(filled, Member.Element);
                if (Get(place).IsNothing)
                {
                    _state.Set(place, Value.Clean);
                }
            }
        }
    }

    // Who has a lambda may call it at any time.
    private void NoteCaptured(Closure closure)
    {
        foreach (var variable in _hasNewData ? VariablesOf(closure) : [])
        {
            foreach (var target in Get(new Place(variable, Member.Whole)).Objects)
            {
                if (target is Allocation created && IsStillEmpty(created))
                {
                    HandOut(target);
                }
            }
        }
    }
}
