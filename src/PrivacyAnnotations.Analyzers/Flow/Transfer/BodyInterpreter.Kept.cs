using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Properties that somebody else shows, as a Razor page does: what is put into an object or collection that one keeps is shown as if the property had been set.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private void ReachKeeper(HeapObject filled, Value value, IOperation at, SyntaxNode node)
    {
        if (value.IsClean)
        {
            return;
        }

        switch (filled)
        {
            case MemberObject { Parent: var parent, Member: var member }:
                ReachKeeper(member.Symbol, value, at, node);
                ReachKeeper(parent, value, at, node);
                break;
            case InputObject { Input.Path: var path }:
                foreach (var member in path)
                {
                    ReachKeeper(member.Symbol, value, at, node);
                }

                break;
            case StoredObject { Member: var kept }:
                ReachKeeper(kept, value, at, node);
                break;
        }
    }

    private void ReachKeeper(ISymbol? member, Value value, IOperation at, SyntaxNode node)
    {
        if (member is not IPropertySymbol { DeclaredAccessibility: Accessibility.Public, GetMethod: { } getter } property || !IsInSource(property))
        {
            return;
        }

        foreach (var clause in _context.Models.Find(property)?.Clauses ?? default)
        {
            if (clause is SinkClause { When: null, Role: { Kind: RoleKind.Parameter, Path.Count: 0 } } sink)
            {
                var (site, scope) = (new CallSite(at, getter, null, Value.Clean, []), _context.Scopes.ScopeOf(_frame.Scope));
                var shown = Show(value, null, sink.Exposure, node);
                TellCaller(shown, sink.Kind, scope, null, null, site.Sink, site);
                Judge(shown, Use.Of(sink.Kind, scope, null, null), node, site.Sink, at.Syntax, _state.Consented);
            }
        }
    }
}
