using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>What a body declares: its variables, its parameters, and those of the functions in it.</summary>
internal sealed partial class NameFlowReader
{
    // How types of delegates are called; the others are told by their use.
    private static readonly string[] s_delegates = ["Action", "Func", "Predicate", "Expression", "Converter", "Handler", "Delegate", "Callback"];

    private static readonly string[] s_collections = ["IList", "ICollection", "IDictionary", "ISet", "IEnumerable", "IBuffer", "IProducer"];

    // Types that are written to. What such a parameter gets, its caller's file or connection gets.
    private static readonly string[] s_channels = ["Stream", "Writer", "Emitter"];

    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _delegates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _services = new(StringComparer.Ordinal);
    private readonly HashSet<string> _channels = new(StringComparer.Ordinal);
    private readonly List<string> _callbacks = [];
    private readonly List<string> _designations = [];
    private readonly List<int> _designated = [];
    private bool _givesTruthOnly;

    private void Declare(SyntaxNode declaration)
    {
        if (declaration is BasePropertyDeclarationSyntax)
        {
            _parameters.Add("value");
        }

        foreach (var node in _nodes)
        {
            switch (node)
            {
                case ParameterSyntax parameter:
                    Declare(parameter);
                    break;
                case VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax, Identifier.ValueText: var name } variable:
                    _variables.Add(name);
                    DeclareWrapper(name, variable.Initializer);
                    break;
                case SingleVariableDesignationSyntax { Identifier: { ValueText: var name, SpanStart: var position } }:
                    _variables.Add(name);
                    _designations.Add(name);
                    _designated.Add(position);
                    break;
                case ForEachStatementSyntax { Identifier.ValueText: var name }:
                    _variables.Add(name);
                    break;
            }
        }

        DeclareResult(declaration);
    }

    private void Declare(ParameterSyntax parameter)
    {
        var name = parameter.Identifier.ValueText;
        if (parameter.Type is { } type)
        {
            // A value of an annotated type is personal data wherever it is declared.
            Add(type, NameTarget.Variable, name);
        }

        if (parameter.Ancestors().FirstOrDefault(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) is not { } function)
        {
            _parameters.Add(name);
            if (IsDelegate(parameter.Type))
            {
                _delegates.Add(name);
            }
            else if (IsChannel(parameter.Type))
            {
                _channels.Add(name);
            }
            else if (IsService(parameter.Type))
            {
                _services.Add(name);
            }

            return;
        }

        _variables.Add(name);
        if (function.Parent is ArgumentSyntax { Parent.Parent: { } call })
        {
            // 'customers.ForEach(c => ...)': the call decides what the lambda gets.
            Add(call, NameTarget.Variable, name);
        }
        else
        {
            _callbacks.Add(name);
        }
    }

    // 'var writer = new StreamWriter(stream);' leads where the stream leads.
    private void DeclareWrapper(string name, EqualsValueClauseSyntax? initializer)
    {
        foreach (var node in _channels.Count == 0 || initializer is null ? [] : initializer.DescendantNodes())
        {
            if (node is ArgumentListSyntax arguments && HandsOnChannel(arguments))
            {
                _channels.Add(name);
                return;
            }
        }
    }

    private bool HandsOnChannel(ArgumentListSyntax arguments)
    {
        foreach (var argument in _channels.Count == 0 ? default : arguments.Arguments)
        {
            if (argument.Expression is IdentifierNameSyntax { Identifier.ValueText: var name } && _channels.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChannel(TypeSyntax? type) =>
        type is not (null or PredefinedTypeSyntax) && LastName(type is NullableTypeSyntax { ElementType: var inner } ? inner : type) is var name
        && s_channels.Any(word => name.EndsWith(word, StringComparison.Ordinal));

    // 'ILogger', 'IRepository': an interface that is no collection. What is told to a service is no longer this code's.
    private static bool IsService(TypeSyntax? type) =>
        type is not null && LastName(type) is ['I', >= 'A' and <= 'Z', ..] name && !s_collections.Any(word => name.StartsWith(word, StringComparison.Ordinal));

    private static bool IsDelegate(TypeSyntax? type)
    {
        var name = type is null ? "" : LastName(type);
        return s_delegates.Any(word => name.StartsWith(word, StringComparison.Ordinal) || name.EndsWith(word, StringComparison.Ordinal));
    }

    private void DeclareResult(SyntaxNode declaration)
    {
        if (declaration is MethodDeclarationSyntax { ReturnType: var returned })
        {
            Add(returned, NameTarget.Result, "");
            _givesTruthOnly = returned.ToString() is "bool" or "Task<bool>" or "ValueTask<bool>";
        }
    }

    // The header of a type keeps what it is handed, as if it were mentioned once more at its end.
    private void MentionParameters(ParameterListSyntax header)
    {
        foreach (var parameter in header.Parameters)
        {
            var (name, index) = (parameter.Identifier.ValueText, _mentions.Count);
            Mention(name, NameUses.Bare, int.MaxValue);
            _flows.Add(new NameFlow(index, index + 1, IsAnswer: false, NameTarget.Member, name, NameUses.Bare, Variable: -1));
        }
    }

    // It hands it to the header of its base: what that keeps is in the object too.
    private void VisitHeader(BaseListSyntax bases)
    {
        if (bases.Types is [PrimaryConstructorBaseTypeSyntax { ArgumentList: var arguments, Type: var parent }, ..])
        {
            AddArguments(arguments, LastName(parent));
            Add(arguments, NameTarget.Result, "");
        }
    }
}
