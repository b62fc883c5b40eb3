using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Methods are told apart by how many arguments a call has: <c>Get(id)</c> is not every <c>Get</c> there is.
/// </summary>
internal sealed class CallNames
{
    // Beyond what is declared, 'params' takes any number; calls with more arguments than this are one to us.
    private const int MaxArguments = 12;

    private readonly Dictionary<(string Name, int Arguments), string> _known = [];

    /// <summary>The name of a call with so many arguments.</summary>
    public string Of(string name, int arguments)
    {
        var key = (name, Math.Min(arguments, MaxArguments));
        return _known.TryGetValue(key, out var known) ? known : _known[key] = $"{name}({key.Item2}";
    }

    /// <summary>The method's name alone.</summary>
    public static string MethodOf(string call) => call.IndexOf('(') is var end and >= 0 ? call.Substring(0, end) : call;

    /// <summary>The name of the method in the expression that is called, or nothing where it has none.</summary>
    public static string Of(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The name of the call that an identifier is the method of; or null.</summary>
    public string? Of(SyntaxToken identifier)
    {
        var name = identifier.Parent as SimpleNameSyntax;
        ExpressionSyntax? called = name?.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name?.Parent is MemberBindingExpressionSyntax binding ? binding
            : name;
        return called?.Parent is InvocationExpressionSyntax call && call.Expression == called
            ? Of(identifier.ValueText, call.ArgumentList.Arguments.Count)
            : null;
    }

    /// <summary>The names of all calls that a declaration answers.</summary>
    public IEnumerable<string> Of(MethodDeclarationSyntax method)
    {
        var parameters = method.ParameterList.Parameters;
        var isOpen = parameters.Any(static p => p.Modifiers.Any(static m => m.ValueText == "params"));
        var least = parameters.Count(static p => p.Default is null) - (isOpen ? 1 : 0) - (IsExtension(parameters) ? 1 : 0);
        for (var count = Math.Max(least, 0); count <= (isOpen ? MaxArguments : Math.Min(parameters.Count, MaxArguments)); count++)
        {
            yield return Of(method.Identifier.ValueText, count);
        }
    }

    private static bool IsExtension(SeparatedSyntaxList<ParameterSyntax> parameters) =>
        parameters.Count > 0 && parameters[0].Modifiers.Any(static m => m.ValueText == "this");
}
