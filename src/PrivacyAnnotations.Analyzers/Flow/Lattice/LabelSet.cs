using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// The labels that a value carries. The lattice of sets: bottom is empty, join is union. Of two ways that one label came,
/// the first one found is kept, so that a set stops changing once it knows every label.
/// </summary>
internal readonly struct LabelSet : IEquatable<LabelSet>
{
    /// <summary>More of what a caller may hand in are no longer told apart, and dropped: a web of objects has endless ways through it.</summary>
    private const int MaxInputs = 24;

    private readonly ImmutableArray<LabelFlow> _flows;

    private LabelSet(ImmutableArray<LabelFlow> flows) => _flows = flows;

    public static LabelSet Empty => default;

    public ImmutableArray<LabelFlow> Flows => _flows.IsDefault ? [] : _flows;

    public bool IsEmpty => _flows.IsDefaultOrEmpty;

    public static LabelSet Of(LabelFlow flow) => new([flow]);

    public static LabelSet Of(Label label) => Of(new LabelFlow(label, null));

    public LabelSet Union(LabelSet other)
    {
        if (other.IsEmpty || _flows == other._flows)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        ImmutableArray<LabelFlow>.Builder? builder = null;
        foreach (var flow in other._flows)
        {
            if (!Contains(flow.Label) && (flow.Label.Input is null || (builder?.Count ?? _flows.Length) < MaxInputs))
            {
                builder ??= _flows.ToBuilder();
                builder.Add(flow);
            }
        }

        return builder is null ? this : new LabelSet(builder.ToImmutable());
    }

    /// <summary>Those that a union with the other set would add to it: the ways of the rest need not be told.</summary>
    public LabelSet News(LabelSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return this;
        }

        var union = other.Union(this);
        return union._flows.Length == other._flows.Length ? Empty : new LabelSet(union._flows.RemoveRange(0, other._flows.Length));
    }

    public LabelSet Add(LabelFlow flow) => Union(Of(flow));

    /// <summary>The same labels, one step further.</summary>
    public LabelSet Via(SyntaxNode node, string via, bool handsOver = false)
    {
        if (IsEmpty || (!handsOver && AllEndAt(node)))
        {
            return this;
        }

        var builder = ImmutableArray.CreateBuilder<LabelFlow>(_flows.Length);
        foreach (var flow in _flows)
        {
            builder.Add(new LabelFlow(flow.Label, Step.Append(flow.Path, node, via, handsOver)));
        }

        return new LabelSet(builder.MoveToImmutable());
    }

    private bool AllEndAt(SyntaxNode node)
    {
        foreach (var flow in _flows)
        {
            if (!ReferenceEquals(flow.Path?.Node, node))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same labels, and further on the way that a callee took them.</summary>
    public LabelSet Via(Step? way)
    {
        if (IsEmpty || way is null)
        {
            return this;
        }

        var builder = ImmutableArray.CreateBuilder<LabelFlow>(_flows.Length);
        foreach (var flow in _flows)
        {
            builder.Add(flow with { Path = Step.Concat(flow.Path, way) });
        }

        return new LabelSet(builder.MoveToImmutable());
    }

    /// <summary>Those that only the caller knows.</summary>
    public LabelSet Inputs() => Where(static flow => flow.Label.Input is not null);

    /// <summary>Whether some of it is known, and not the caller's to say.</summary>
    public bool HasData
    {
        get
        {
            foreach (var flow in Flows)
            {
                if (flow.Label.Data is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Those of which it is true.</summary>
    public LabelSet Where(Func<LabelFlow, bool> predicate)
    {
        if (IsEmpty)
        {
            return this;
        }

        var kept = _flows.RemoveAll(flow => !predicate(flow));
        return kept.Length == _flows.Length ? this : new LabelSet(kept);
    }

    /// <summary>The same labels; those that were read from one of many objects are told apart by this place.</summary>
    public LabelSet RootedAt(object? root)
    {
        ImmutableArray<LabelFlow>.Builder? rooted = null;
        for (var i = 0; i < Flows.Length; i++)
        {
            if (_flows[i] is { Label: { Data: not null, Root: null } label } flow)
            {
                rooted ??= _flows.ToBuilder();
                rooted[i] = flow with { Label = label with { Root = root } };
            }
        }

        return rooted is null ? this : new LabelSet(rooted.ToImmutable());
    }

    public LabelSet Pseudonymise()
    {
        var result = Empty;
        foreach (var flow in Flows)
        {
            result = result.Add(flow with { Label = flow.Label with { Pseudonymised = true } });
        }

        return result;
    }

    /// <summary>The same labels, read where consent to these purposes is given.</summary>
    public LabelSet With(IReadOnlyList<string> consented)
    {
        if (IsEmpty || consented.Count == 0)
        {
            return this;
        }

        var result = Empty;
        foreach (var flow in Flows)
        {
            var all = Consents.Add(flow.Label.Consented.AsImmutableArray(), consented);
            result = result.Add(flow with { Label = flow.Label with { Consented = all } });
        }

        return result;
    }

    public LabelSet Except(LabelSet other) => other.IsEmpty ? this : Where(flow => !other.Contains(flow.Label));

    public bool Contains(Label label)
    {
        var hash = label.GetHashCode();
        foreach (var flow in Flows)
        {
            if (flow.Label.GetHashCode() == hash && flow.Label.Equals(label))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(LabelSet other)
    {
        if (_flows == other._flows)
        {
            return true;
        }

        if (Flows.Length != other.Flows.Length)
        {
            return false;
        }

        foreach (var flow in Flows)
        {
            if (!other.Contains(flow.Label))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is LabelSet other && Equals(other);

    public override int GetHashCode() => Flows.Length;
}
