using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// What a body assigns to by way of the helpers beside it: a method that is handed somebody's address and keeps it in a field
/// mentions no personal data, its caller does.
/// </summary>
internal static class HelperAssignments
{
    /// <summary>The bodies of one file, each with what the bodies that it mentions assign to.</summary>
    public static ImmutableArray<BodyNames> Add(ImmutableArray<BodyNames> bodies)
    {
        var assigned = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            (assigned.TryGetValue(body.Owner, out var known) ? known : assigned[body.Owner] = new HashSet<string>(StringComparer.Ordinal)).UnionWith(body.Assigns);
        }

        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var body in bodies)
            {
                changed |= AddFrom(assigned, body);
            }
        }

        return [.. bodies.Select(body => body with { Assigns = [.. assigned[body.Owner]] })];
    }

    private static bool AddFrom(Dictionary<string, HashSet<string>> assigned, BodyNames body)
    {
        var own = assigned[body.Owner];
        var count = own.Count;
        foreach (var name in body.Mentions)
        {
            if (assigned.TryGetValue(name, out var more) && more != own)
            {
                own.UnionWith(more);
            }
        }

        return own.Count != count;
    }
}
