using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>What calls hand over, and to whom.</summary>
internal sealed partial class NameFlowReader
{
    // How collections and writers are filled: by the call, or by whoever is handed the method.
    private static readonly string[] s_fillers =
    [
        "Add", "AddRange", "AddFirst", "AddLast", "TryAdd", "Append", "AppendLine", "Insert", "Enqueue", "Push", "Write", "WriteLine", "TryWrite", "WriteAsync", "Post",
    ];

    private readonly Dictionary<string, string> _wrapped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    private static string ConstructedBy(SyntaxNode creation)
    {
        SyntaxNode? type = creation switch
        {
            ObjectCreationExpressionSyntax named => named.Type,
            ConstructorInitializerSyntax { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.BaseKeyword } => creation.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.BaseList?.Types[0].Type,
            ConstructorInitializerSyntax => null,
            { Parent.Parent: PropertyDeclarationSyntax property } => property.Type,
            { Parent.Parent.Parent: VariableDeclarationSyntax variable } => variable.Type,
            _ => null,
        };
        return type is not null ? LastName(type)
            : (creation as ConstructorInitializerSyntax)?.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? NameFlow.AnyConstructor;
    }

    private void AddCall(InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments.Count == 0)
        {
            return;
        }

        AddArguments(call.ArgumentList, LastName(call.Expression), CallUses.Of(call.ArgumentList.Arguments.Count));
        AddFilled(call);
        if (ReceiverOf(call) is { } receiver)
        {
            AddReceiver(Innermost(receiver), call);
        }

        if (HandsToCaller(call) || HandsOnChannel(call.ArgumentList))
        {
            Add(call, NameTarget.Result, "");
        }

        foreach (var callback in LastName(call.Expression) == "Invoke" || call.Expression is IdentifierNameSyntax ? _callbacks : [])
        {
            Add(call.ArgumentList, NameTarget.Variable, callback);
        }
    }

    // 'list.Add(x)', 'text.Append(a).Append(b)', 'Changed?.Invoke(x)': what is called may keep what it gets, and runs code unless it is a list of it.
    private void AddReceiver(ExpressionSyntax receiver, InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is AnonymousFunctionExpressionSyntax && !IsFiller(call.Expression))
            {
                continue;
            }

            // '_queue.Writer.TryWrite(x)': each of the members may be the one that keeps it.
            for (ExpressionSyntax? current = receiver; current is not null; current = (current as MemberAccessExpressionSyntax)?.Expression)
            {
                AddKeeper(current, argument);
            }
        }
    }

    private void AddKeeper(ExpressionSyntax keeper, ArgumentSyntax argument)
    {
        if (keeper is IdentifierNameSyntax { Identifier.ValueText: var name } && (_variables.Contains(name) || _parameters.Contains(name)))
        {
            AddVariable(argument, name);
            Add(argument, (_parameters.Contains(name) && !_services.Contains(name)) || _channels.Contains(name) ? NameTarget.Result : NameTarget.Receiver, name);
        }
        else if (LastName(keeper) is { Length: > 0 } member)
        {
            Add(argument, NameTarget.Receiver, member);
        }
    }

    // 'text.CopyTo(buffer)', 'Serialize(stream, x)': what is handed over may be filled with all the rest.
    private void AddFilled(InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            // 'all.ForEach(list.Add)'
            var filled = argument.Expression is MemberAccessExpressionSyntax { Expression: var owner } && IsFiller(argument.Expression) ? owner : argument.Expression;
            if (Bare(filled) is IdentifierNameSyntax { Identifier.ValueText: var name } && _variables.Contains(name))
            {
                AddVariable(call, name);
            }
        }
    }

    private static bool IsFiller(ExpressionSyntax called) => Array.IndexOf(s_fillers, LastName(called)) >= 0;

    // 'new StreamWriter(stream)': what is put into the one gets into the other.
    private void AddVariable(SyntaxNode from, string name)
    {
        Add(from, NameTarget.Variable, name);
        if (_wrapped.TryGetValue(name, out var inner) && inner != name)
        {
            Add(from, NameTarget.Variable, inner);
        }
    }

    private void AddAlias(string name, ExpressionSyntax value)
    {
        if (value is BaseObjectCreationExpressionSyntax wrapper)
        {
            AddWrapper(name, wrapper);
        }
        else if (value is MemberAccessExpressionSyntax part)
        {
            AddPart(name, part);
        }
    }

    private void AddWrapper(string name, BaseObjectCreationExpressionSyntax creation)
    {
        foreach (var argument in creation.ArgumentList?.Arguments ?? default)
        {
            if (argument.Expression is IdentifierNameSyntax { Identifier.ValueText: var inner } && _variables.Contains(inner))
            {
                _wrapped[name] = inner;
            }
        }
    }

    // 'var lines = page.Lines;': what is put into a part of an object is in the object.
    private void AddPart(string name, MemberAccessExpressionSyntax part)
    {
        if (Innermost(part.Expression) is IdentifierNameSyntax { Identifier.ValueText: var owner } && _variables.Contains(owner))
        {
            _parts[name] = owner;
        }
    }

    // 'lines[0] = x'
    private void AddOwner(ExpressionSyntax target, SyntaxNode from)
    {
        if (target is IdentifierNameSyntax { Identifier.ValueText: var name } && _parts.TryGetValue(name, out var owner))
        {
            Add(from, NameTarget.Variable, owner);
        }
    }

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: var receiver } => receiver,
        MemberBindingExpressionSyntax => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    // A delegate that the caller handed in is called here, or by whom it is passed on to.
    private bool HandsToCaller(InvocationExpressionSyntax call)
    {
        if (call.Expression is IdentifierNameSyntax { Identifier.ValueText: var called })
        {
            return _parameters.Contains(called) || _variables.Contains(called);
        }

        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is IdentifierNameSyntax { Identifier.ValueText: var passed } && _delegates.Contains(passed))
            {
                return true;
            }
        }

        return false;
    }

    private void AddArguments(ArgumentListSyntax arguments, string callee, NameUses uses = NameUses.Bare)
    {
        Add(arguments, NameTarget.Argument, callee, uses);
        foreach (var argument in arguments.Arguments)
        {
            if (!argument.RefKindKeyword.IsKind(SyntaxKind.None))
            {
                AddTargets(argument.Expression, arguments.Parent!);
            }
        }
    }

    private static ExpressionSyntax Innermost(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => Innermost(receiver),
        ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax when Bare(expression) is ExpressionSyntax inner && inner != expression => Innermost(inner),
        _ => expression,
    };

    // 'out value!', '(list).Add(x)': the name in it is what is written to.
    private static SyntaxNode Bare(SyntaxNode expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Bare(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => Bare(inner),
        _ => expression,
    };

    internal static string LastName(SyntaxNode expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => "",
    };
}
