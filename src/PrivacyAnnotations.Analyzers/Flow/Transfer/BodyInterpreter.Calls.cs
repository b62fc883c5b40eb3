using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Calls: who answers for them, in this order.</summary>
internal sealed partial class BodyInterpreter
{
    internal Value EvalInstance(IOperation? instance) => instance is null ? Value.Clean : Eval(instance);

    internal ImmutableArray<Argument> EvalArguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var builder = ImmutableArray.CreateBuilder<Argument>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                builder.Add(new Argument(parameter, argument.Value, Eval(argument.Value)));
            }
        }

        return builder.ToImmutable();
    }

    private Value EvalInvocation(IInvocationOperation operation)
    {
        var receiver = EvalInstance(operation.Instance);
        if (operation is { Instance: { } cloned, TargetMethod.Name: "<Clone>$" })
        {
            return CloneOf(receiver, cloned.Syntax);
        }

        var method = operation.TargetMethod;
        var arguments = EvalArguments(operation.Arguments);
        var site = CallSite.OfInvocation(operation, Filled(operation.Instance, receiver, arguments), arguments);
        if (IsEnumeration(site) && TargetsOf(site).IsEmpty)
        {
            return site.Receiver.Join(ReceiverOfExtension(site));
        }

        var result = WithConsents(method, operation.Type, WithTypeLabels(operation, ReadWithConsent(Dereference(Call(site)))));
        Empty(site);
        return WithConsentsOf(receiver, method, operation.IsImplicit, result);
    }

    /// <summary>What a call gives back, after all that it does has been done to the state.</summary>
    private Value Call(CallSite site)
    {
        HandOn(site);
        var result = TryDelegate(site)
            ?? TryLocalFunction(site)
            ?? TryDeidentifier(site)
            ?? TryModel(site)
            ?? TryTextMethod(site)
            ?? CallOther(site);
        PassToDeclaredSinks(site);
        NoteHandOver(site);
        KeepContractOfOuts(site);
        return WithReturnContract(site, result);
    }

    private Value CallOther(CallSite site)
    {
        var result = TrySource(site) ?? TryEmpty(site) ?? CallUnknown(site);
        HandOut(site);
        return result;
    }

    // foreach, as the compiler lowers it: the enumerator stands for its collection, Current for the elements. One that somebody wrote
    // says itself what it gives.
    private static bool IsEnumeration(CallSite site) =>
        site.Method.Name is WellKnownMemberNames.GetEnumeratorMethodName or WellKnownMemberNames.GetAsyncEnumeratorMethodName
        && site.Operation.IsImplicit;

    private static Value ReceiverOfExtension(CallSite site) =>
        site.Method.IsStatic && site.Arguments.Length > 0 ? site.Arguments[0].Value : Value.Clean;

    private Value? TryLocalFunction(CallSite site) =>
        site.Method.MethodKind == MethodKind.LocalFunction
            ? CallClosure(new Closure(site.Method, null, _frame.Graph, null), site.Arguments, site)
            : null;

    private Value? TryDeidentifier(CallSite site)
    {
        var technique = _context.Contracts.TechniqueOf(site.Method);
        return technique == Deidentification.Unspecified ? null : Deidentified(site, technique);
    }

    private Value Deidentified(CallSite site, Deidentification technique)
    {
        var result = DeidentifiedOf(site.Node, site.Type, technique);
        if (!KeepsPseudonym(technique))
        {
            return result;
        }

        var went = CarriedBy(site.Receiver);
        foreach (var argument in site.Arguments)
        {
            went = went.Union(CarriedBy(argument.Value));
        }

        return result.AndLabels(went.Pseudonymise().Via(site.Node, site.Name));
    }

    private static Value DeidentifiedOf(SyntaxNode node, ITypeSymbol? result, Deidentification technique) =>
        Awaited(result) is { SpecialType: SpecialType.None } type and not ITypeParameterSymbol
            ? Value.Of(new DeidentifiedObject(node, type, KeepsPseudonym(technique)))
            : Value.Clean;

    private static bool KeepsPseudonym(Deidentification technique) =>
        technique is Deidentification.Hashing or Deidentification.Tokenization or Deidentification.Encryption;

    // 'base.ToString()' of a class without such a base prints the type's name, whatever the class itself prints.
    private static bool IsBaseOfPlainClass(IOperation instance) =>
        instance is { Syntax: BaseExpressionSyntax, Type.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType };

    // The compiler makes the one of a record.
    private static bool IsWritten(IMethodSymbol method) => !method.IsImplicitlyDeclared && !method.DeclaringSyntaxReferences.IsEmpty;

    private Value? TryTextMethod(CallSite site)
    {
        if (site is { Method: { Name: WellKnownMemberNames.ObjectToString, Parameters.IsEmpty: true }, Instance: { } instance }
            && !(IsInSource(site.Method) && IsWritten(site.Method)))
        {
            return IsBaseOfPlainClass(instance) ? Value.Clean : Value.Of(TextOf(site.Receiver, instance));
        }

        if (site.Method.ContainingType.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        var labels = WholeLabels(site.Receiver);
        foreach (var argument in site.Arguments)
        {
            labels = labels.Union(Show(argument.Value, argument.Type, Core.Sinks.Exposure.Joined, argument.Operation.Syntax));
        }

        var text = Value.Of(labels);
        return ElementTypes.Of(site.Type) is null ? text : CollectionOf(site, text);
    }
}
