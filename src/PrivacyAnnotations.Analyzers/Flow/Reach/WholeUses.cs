using System.Collections.Immutable;
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
    private readonly MappedData _mapped = new(context);

    /// <summary>Whether this use of a value can show what is in it.</summary>
    public bool MayShow(IOperation value, ISymbol owner) =>
        value is IMethodReferenceOperation group ? MayShow(group) : Holds(value.Type) && IsShown(value, owner);

    /// <summary>What is called, and not named, where this use of a value shows it although its type does not say that there is data in it.</summary>
    /// <remarks>Most values are not shown where they stand, and then the object model behind their type is not walked.</remarks>
    public ImmutableArray<IMethodSymbol> ImpliedBy(IOperation value, ISymbol owner) =>
        value.Type is { SpecialType: SpecialType.None } type && IsShown(value, owner) && !Holds(type) ? context.Implied.Of(type) : [];

    private bool IsShown(IOperation value, ISymbol owner) => value.Parent switch
    {
        IConversionOperation conversion => !IsCompared(conversion) && (ShowsData(conversion.Type) ? IsShown(conversion, owner) : !IsForgotten(conversion)),
        IReturnOperation returned => IsAnswer(returned, owner),
        IArgumentOperation argument => MayShow(argument),
        IInvocationOperation call => ReferenceEquals(call.Instance, value) && MayShowReceiver(call),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } target } => !ReferenceEquals(target, value) && (Shows(context.Models.Find(property)) || IsKeptWhereShown(target.Instance)),
        IInterpolationOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String } => true,
        IDeconstructionAssignmentOperation => !IsTuple(value.Type),
        IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation } loop => ReferenceEquals(loop.Collection, value) && !IsTuple(ElementTypes.Of(value.Type)),
        IPropertyReferenceOperation { Property: var property } reference => ReferenceEquals(reference.Instance, value) && Shows(context.Models.Find(property)),
        ISimpleAssignmentOperation { Target: IDynamicMemberReferenceOperation } => true,
        IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation => true,
        _ => false,
    };

    /// <summary>Whether showing a whole object of the type can show personal data: whoever knows it by this type knows that.</summary>
    public bool ShowsData(ITypeSymbol? type) => Holds(type) || !context.Implied.Of(type).IsEmpty;

    /// <summary>Whether a value of the type is no data, or its type says what is in it.</summary>
    public bool IsToldByType(ITypeSymbol? type) => type switch
    {
        null or { TypeKind: TypeKind.Enum } => true,
        { SpecialType: SpecialType.System_Boolean } => !context.Contracts.MayCheckConsent,
        { SpecialType: SpecialType.System_Void or SpecialType.System_DateTime or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } => IsToldByType(result),
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [] } => true,
        INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false, SpecialType: SpecialType.None } value when !context.Annotations.Types.IsVisibleTo(value.ContainingAssembly) => true,
        _ => Holds(type),
    };

    /// <summary>Whether a method is handed such an object and may make text of it, or give it back as something that does not tell what is in it.</summary>
    public bool AreHanded(IInvocationOperation call)
    {
        if (!IsHere(call.TargetMethod) || IsToldByType(call.Type))
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (Holds(argument.Value.Type))
            {
                return true;
            }
        }

        return Holds(call.Instance?.Type);
    }

    /// <summary>Whether a property with code of its own is read from such an object.</summary>
    public bool AreRead(IPropertyReferenceOperation read) => IsHere(read.Property) && !IsToldByType(read.Type) && Holds(read.Instance?.Type);

    /// <summary>Whether an operator that somebody wrote here works on such an object.</summary>
    public bool AreOperands(IOperation operation)
    {
        if (HiddenCalls.Of(operation) is not { } method || !IsHere(method) || IsToldByType(method.ReturnType))
        {
            return false;
        }

        foreach (var parameter in method.Parameters)
        {
            if (Holds(parameter.Type))
            {
                return true;
            }
        }

        return !method.IsStatic && Holds(method.ContainingType);
    }

    // The types of its parts say what is in them.
    private static bool IsTuple(ITypeSymbol? type) => type is { IsTupleType: true };

    // 'customer == null' compares two objects, and learns nothing of what is in them.
    private static bool IsCompared(IConversionOperation conversion) => conversion.Parent switch
    {
        IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IIsPatternOperation or IIsTypeOperation => true,
        IConversionOperation outer => IsCompared(outer),
        _ => false,
    };

    private bool MayShow(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter || context.Contracts.SinkOf(parameter) != SinkKind.Unspecified || MayReachRecipient(argument, parameter))
        {
            return true;
        }

        // Who declares the parameter with the type of the object knows by himself what is in it.
        var isOpen = !ShowsData(parameter.OriginalDefinition.Type);
        return argument.Parent switch
        {
            IInvocationOperation call => ShowsArgument(call, argument) || IsHandedOn(call) || IsKeptWhereShown(call.Instance)
                || ((isOpen || IsRemote(call) || MayHide(call.TargetMethod)) && MayLeadOn(call.TargetMethod, call)),
            IObjectCreationOperation { Constructor: { } constructor } creation => ShowsArguments(constructor) || (isOpen && MayLeadOn(constructor, creation)),
            _ => isOpen,
        };
    }

    // 'ArgumentNullException.ThrowIfNull(customer)', 'customers.OfType<Member>()': what a library gets without its type and gives back with it, or not at all.
    private bool IsForgotten(IConversionOperation conversion) => conversion.Parent switch
    {
        IConversionOperation outer => IsForgotten(outer),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } call } argument =>
            !IsHere(method)
            && !MayShow(argument)
            && (context.Models.Find(method)?.Maps == true || (method.IsStatic && IsToldByType(call.Type) && !MayTakeIn(call, argument))),
        _ => false,
    };

    // Whether the object may be put into something else that the method gets.
    private static bool MayTakeIn(IInvocationOperation call, IArgumentOperation taken)
    {
        foreach (var argument in call.Arguments)
        {
            if (!ReferenceEquals(argument, taken) && (argument.Parameter is not { RefKind: RefKind.None, Type: var type } || OutlineReader.CanTakeIn(type)))
            {
                return true;
            }
        }

        return false;
    }

    // 'Lines.Add(customer)': what is put into something that a property keeps is shown with the property.
    private bool IsKeptWhereShown(IOperation? filled) => filled switch
    {
        IPropertyReferenceOperation { Property: var property, Instance: var holder } => Shows(context.Models.Find(property)) || IsKeptWhereShown(holder),
        IFieldReferenceOperation { Instance: { } holder } => IsKeptWhereShown(holder),
        IArrayElementReferenceOperation { ArrayReference: var holder } => IsKeptWhereShown(holder),
        IConversionOperation { Operand: var holder } => IsKeptWhereShown(holder),
        _ => false,
    };

    private bool MayReachRecipient(IArgumentOperation argument, IParameterSymbol parameter) =>
        context.MayHaveRecipients
        && (context.Recipients.Of(parameter) is not null || (argument.Parent is IInvocationOperation { Instance: { } instance } && IsLedOn(instance)));

    // A client that is said to lead to somebody, or that is not named here.
    private bool IsLedOn(IOperation instance) => instance switch
    {
        IMemberReferenceOperation { Member: var member, Instance: var inner } => context.Recipients.Own(member) is not null || (inner is not null && IsLedOn(inner)),
        IParameterReferenceOperation { Parameter: var parameter } => context.Recipients.Own(parameter) is not null,
        IConversionOperation conversion => IsLedOn(conversion.Operand),
        IConditionalAccessInstanceOperation => true,
        _ => false,
    };

    // A job is kept with its arguments until it runs.
    private bool IsHandedOn(IInvocationOperation call)
    {
        IOperation? body = call;
        while (body is IInvocationOperation or IExpressionStatementOperation or IReturnOperation or IBlockOperation)
        {
            body = body.Parent;
        }

        while (body is IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation)
        {
            body = body.Parent;
        }

        return body is IArgumentOperation { Parent: IInvocationOperation outer } && context.Models.Find(outer.TargetMethod)?.HandsOn == true;
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
        || IsHere(method);

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

    // 'customers.Select(mapper.Map<Row>)': what the method is handed, the delegate says.
    private bool MayShow(IMethodReferenceOperation group)
    {
        if (IsHere(group.Method) || context.Models.Find(group.Method) is not { } model || !Shows(model))
        {
            return false;
        }

        var handed = ((group.Parent as IDelegateCreationOperation)?.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters ?? [];
        foreach (var parameter in handed)
        {
            if (Holds(parameter.Type) && !(model.Maps && !_mapped.IsMadeOf(parameter.Type, group.Method.ReturnType)))
            {
                return true;
            }
        }

        // 'customer.Adapt<Row>' is handed what it extends.
        return group.Method.IsExtensionMethod && handed.Length < (group.Method.ReducedFrom ?? group.Method).Parameters.Length;
    }

    // An interface without a class behind it stands for somebody elsewhere, such as the clients of a hub.
    private bool IsRemote(IInvocationOperation call) =>
        call.TargetMethod.IsAbstract && context.Dispatch.TargetsOf(call.TargetMethod).IsEmpty && MayBeOpened(call.Instance);

    // A library hands out what leads to somebody; a service that is kept in a member has been injected.
    private bool MayBeOpened(IOperation? receiver) => receiver switch
    {
        IConversionOperation conversion => MayBeOpened(conversion.Operand),
        IFieldReferenceOperation or IInstanceReferenceOperation => false,
        IPropertyReferenceOperation { Property: var property } => IsHere(property) ? !Bodies.IsAutoProperty(property) : context.Models.Find(property)?.Opens == true,
        IInvocationOperation { TargetMethod: var method } => IsHere(method) || context.Models.Find(method)?.Opens == true,
        _ => true,
    };

    private bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, context.Compilation.Assembly);

    private bool ShowsArgument(IInvocationOperation call, IArgumentOperation argument) =>
        context.Models.Find(call.TargetMethod) is { } model && (model.Maps ? _mapped.IsMadeOf(argument, call, model) : Shows(model));

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
