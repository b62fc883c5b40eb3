using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The names of members that may give out personal data although nothing is annotated on them: a method that returns
/// somebody's e-mail address, a field that keeps it. By names only, so it says too much rather than too little: it decides who
/// is looked at, not who is right.
/// </summary>
internal sealed class Introducers
{
    private readonly HashSet<string> _names;

    private Introducers(HashSet<string> names) => _names = names;

    public bool Contains(string name) => _names.Contains(name);

    public bool ContainsAny(ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (_names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Starts from the names of annotated members and follows who mentions whom.</summary>
    public static Introducers Find(Compilation compilation, IEnumerable<string> annotated, CancellationToken cancellationToken)
    {
        var found = new Introducers(new HashSet<string>(annotated, StringComparer.Ordinal));
        var bodies = new List<BodyNames>();
        foreach (var tree in found._names.Count == 0 ? [] : compilation.SyntaxTrees)
        {
            bodies.AddRange(TreeNames.Of(tree, cancellationToken).Bodies);
        }

        while (found.Grow(bodies))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return found;
    }

    private bool Grow(List<BodyNames> bodies)
    {
        var kept = 0;
        var grown = false;
        for (var i = 0; i < bodies.Count; i++)
        {
            if (ContainsAny(bodies[i].Mentions))
            {
                grown |= Add(bodies[i]);
            }
            else
            {
                bodies[kept++] = bodies[i];
            }
        }

        bodies.RemoveRange(kept, bodies.Count - kept);
        return grown;
    }

    private bool Add(BodyNames body)
    {
        var grown = _names.Add(body.Owner);
        foreach (var assigned in body.Assigns)
        {
            grown |= _names.Add(assigned);
        }

        return grown;
    }
}
