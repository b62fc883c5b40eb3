using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Helpers that make objects: <c>db.Add(Map(order))</c>. Of what stands in their result they know more than its type, and nobody reports it for them
/// if the result is shown here.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private ControlFlowGraph? _shownIn;
    private HashSet<ITypeSymbol> _shown = new(SymbolEqualityComparer.Default);

    private bool MayMakeWhatIsShown(CallSite site) =>
        site.Method is { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false, IsAbstract: false } method
        && (method.IsStatic || SymbolEqualityComparer.Default.Equals(method.ContainingType, _frame.Scope.ContainingType))
        && Awaited(method.ReturnType) is { SpecialType: SpecialType.None } made
        && (ElementTypes.Of(made) ?? made) is var type
        && _context.DataTypes.Holds(type)
        && (TypesShown().Contains(type) || IsReturned(type));

    private HashSet<ITypeSymbol> TypesShown()
    {
        var frame = _frame;
        while (frame.Caller is { } caller)
        {
            frame = caller;
        }

        if (!ReferenceEquals(_shownIn, frame.Graph))
        {
            _shown = new(_context.Bodies.WholesShownIn(frame.Graph.OriginalOperation, frame.Scope).Select(static type => ElementTypes.Of(type) ?? type), SymbolEqualityComparer.Default);
            _shownIn = frame.Graph;
        }

        return _shown;
    }

    // What it is made for, the caller knows.
    private bool IsReturned(ITypeSymbol type) =>
        _frame.Scope is IMethodSymbol method && Awaited(method.ReturnType) is { } returned && SymbolEqualityComparer.Default.Equals(ElementTypes.Of(returned) ?? returned, type);
}
