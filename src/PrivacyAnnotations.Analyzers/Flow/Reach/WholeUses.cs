using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Where a whole object with personal data in it is used as such. Most code only passes objects on, to somebody who knows their
/// type and is looked at by himself, or reads members, which are looked at one by one. What matters is where the type gets
/// lost, where the object becomes text, or where it is handed to a sink.
/// </summary>
internal sealed class WholeUses(FlowContext context)
{
    /// <summary>Whether this use of a value can show what is in it.</summary>
    public bool MayShow(IOperation value, ISymbol owner) => Holds(value.Type) && value.Parent switch
    {
        IConversionOperation conversion => !Holds(conversion.Type) || MayShow(conversion, owner),
        IReturnOperation returned => IsAnswer(returned, owner),
        IArgumentOperation argument => MayShow(argument),
        IInvocationOperation call => ReferenceEquals(call.Instance, value) && MayShowReceiver(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } target } => !ReferenceEquals(target, value) && Shows(context.Models.Find(property)),
        IInterpolationOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String } => true,
        IDeconstructionAssignmentOperation => true,
        IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation } => true,
        IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation => true,
        _ => false,
    };

    private bool MayShow(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter || context.Contracts.SinkOf(parameter) != SinkKind.Unspecified)
        {
            return true;
        }

        // Who declares the parameter with the type of the object knows by himself what is in it.
        var isOpen = !Holds(parameter.OriginalDefinition.Type);
        return argument.Parent switch
        {
            IInvocationOperation call => ShowsArguments(call.TargetMethod)
                || ((isOpen || IsRemote(call.TargetMethod) || MayHide(call.TargetMethod)) && MayLeadOn(call.TargetMethod, call)),
            IObjectCreationOperation { Constructor: { } constructor } creation => ShowsArguments(constructor) || (isOpen && MayLeadOn(constructor, creation)),
            _ => isOpen,
        };
    }

    // What an endpoint returns, the framework sends.
    private bool IsAnswer(IOperation returned, ISymbol owner)
    {
        for (var outer = returned.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation)
            {
                return outer.Parent is { Parent: IArgumentOperation { Parent: IInvocationOperation call } } && ShowsArguments(call.TargetMethod);
            }
        }

        return owner is IMethodSymbol method && context.Models.Find(method)?.Returns is not null;
    }

    private bool MayShowReceiver(IInvocationOperation call) =>
        call.TargetMethod is { Name: WellKnownMemberNames.ObjectToString, Parameters.IsEmpty: true }
        || (context.DataTypes.Declares(call.Instance!.Type) && ShowsArguments(call.TargetMethod));

    // A library's method that no model calls a sink keeps what it gets to itself.
    private bool MayLeadOn(IMethodSymbol method, IOperation call) =>
        method.MethodKind == MethodKind.DelegateInvoke
        || call.Parent is IInterpolatedStringAppendOperation
        || SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, context.Compilation.Assembly);

    // What goes in as a customer can come out, or be put into a list, as an object.
    private static bool MayHide(IMethodSymbol method)
    {
        foreach (var parameter in method.OriginalDefinition.Parameters)
        {
            if (IsAnything(parameter.Type))
            {
                return true;
            }
        }

        return IsAnything(method.OriginalDefinition.ReturnType);
    }

    private static bool IsAnything(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Object } or IDynamicTypeSymbol => true,
        IArrayTypeSymbol array => IsAnything(array.ElementType),
        INamedTypeSymbol { TypeArguments: [.., var last] } => IsAnything(last),
        _ => false,
    };

    // An interface without a class behind it stands for somebody elsewhere, such as the clients of a hub.
    private bool IsRemote(IMethodSymbol method) => method.IsAbstract && context.Dispatch.TargetsOf(method).IsEmpty;

    private bool ShowsArguments(IMethodSymbol method) => Shows(context.Models.Find(method));

    private static bool Shows(ApiModel? model)
    {
        foreach (var clause in model?.Clauses ?? default)
        {
            if (clause is SinkClause or WritesClause or MapsClause or DispatchesClause or FlowClause { As: not null })
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(ITypeSymbol? type) => context.DataTypes.Holds(type);
}
