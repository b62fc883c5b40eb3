using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Whether data gets where something could be said of it, in the body that has it or in those that get it from there.</summary>
internal sealed partial class OwnData
{
    private readonly ConcurrentDictionary<(ISymbol Parameter, bool ByType), bool> _leads = new();

    /// <summary>Whether personal data gets, in a body that is bound already, where something could be said of it.</summary>
    public bool IsShown(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        var outline = Learn(owner, blocks, cancellationToken);
        if (IsDataIn(outline.Shows, cancellationToken))
        {
            return true;
        }

        foreach (var led in outline.Leads)
        {
            if (IsDataIn(led.Content, cancellationToken) && LeadsOn(led.Parameter, byType: false, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDataIn(Sources sources, CancellationToken cancellationToken)
    {
        foreach (var asked in sources.HasOwn ? [] : sources.Asks)
        {
            if (IsIn(asked, cancellationToken))
            {
                return true;
            }
        }

        return sources.HasOwn;
    }

    /// <summary>Takes in a body that is bound already.</summary>
    public Outline Learn(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        if (owner is not IMethodSymbol method || blocks is not [{ Parent: IMethodBodyOperation }])
        {
            // A constructor has other code to run as well.
            return OutlineReader.Read(context, filter, owner, RootsOf(blocks), cancellationToken);
        }

        return _outlines.TryGetValue(method, out var known) ? known : _outlines.GetOrAdd(method, OutlineReader.Read(context, filter, owner, RootsOf(blocks), cancellationToken));
    }

    // A constructor and its initializer are two blocks of one body.
    private static HashSet<IOperation> RootsOf(ImmutableArray<IOperation> blocks)
    {
        var roots = new HashSet<IOperation>();
        foreach (var block in blocks)
        {
            var root = block;
            while (root.Parent is { } parent)
            {
                root = parent;
            }

            roots.Add(root);
        }

        return roots;
    }

    /// <summary>Whether what is handed to a parameter may get, there or further on, where something could be said of it.</summary>
    /// <param name="start">The parameter, as it is declared.</param>
    /// <param name="byType">Whether no more is known of it than its type says.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public bool LeadsOn(IParameterSymbol start, bool byType, CancellationToken cancellationToken)
    {
        if (_leads.TryGetValue((start, byType), out var known))
        {
            return known;
        }

        var seen = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default) { start };
        var waiting = new Queue<IParameterSymbol>(seen);
        var leads = false;
        while (!leads && waiting.Count > 0)
        {
            leads = seen.Count > MaxBodies || LeadsOn(waiting.Dequeue(), byType, seen, waiting, cancellationToken);
        }

        foreach (var parameter in seen)
        {
            if (!leads || ReferenceEquals(parameter, start))
            {
                _leads.TryAdd((parameter, byType), leads);
            }
        }

        return leads;
    }

    /// <summary>Whether what is handed to a parameter may come back.</summary>
    public bool Returns(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        foreach (var target in TargetsOf(parameter))
        {
            if (OutlineOf(target.Method, cancellationToken).Returned.Contains(target.Parameter, target.Method))
            {
                return true;
            }
        }

        return false;
    }

    private bool LeadsOn(IParameterSymbol parameter, bool byType, HashSet<IParameterSymbol> seen, Queue<IParameterSymbol> waiting, CancellationToken cancellationToken)
    {
        var isKnown = false;
        foreach (var (method, own) in TargetsOf(parameter))
        {
            // A header stores what it is handed, and there is no code that says so.
            isKnown |= !Bodies.IsPrimaryConstructor(method);
            var outline = OutlineOf(method, cancellationToken);
            if ((byType ? outline.Opened : outline.Shown).Contains(own, method))
            {
                return true;
            }

            foreach (var led in outline.Leads)
            {
                if (led.From.Contains(own, method) && !(byType && context.DataTypes.Holds(led.Parameter.Type)) && seen.Add(led.Parameter))
                {
                    waiting.Enqueue(led.Parameter);
                }
            }
        }

        return !isKnown;
    }

    // The parameter of every body that a call can land in.
    private IEnumerable<(IMethodSymbol Method, IParameterSymbol Parameter)> TargetsOf(IParameterSymbol parameter)
    {
        foreach (var target in parameter.ContainingSymbol is IMethodSymbol method ? context.Dispatch.TargetsOf(method) : [])
        {
            if (parameter.Ordinal < target.Parameters.Length)
            {
                yield return (target, target.Parameters[parameter.Ordinal]);
            }
        }
    }
}
