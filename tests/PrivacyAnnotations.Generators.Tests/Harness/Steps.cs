using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Generators.Inventory;

namespace PrivacyAnnotations.Generators.Tests.Harness;

/// <summary>What the tracked steps must and must not do.</summary>
internal static class Steps
{
    private static readonly string[] s_names =
        [.. typeof(Stages).GetFields().Where(static f => f.IsLiteral).Select(static f => (string)f.GetValue(null)!)];

    /// <summary>The steps of ours whose result is another one than before.</summary>
    public static IEnumerable<string> Changed(GeneratorDriverRunResult result) =>
        from step in Ours(result)
        from output in step.Value
        where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        select $"{step.Key}: {output.Reason}";

    public static void AssertNothingRan(GeneratorDriverRunResult result)
    {
        Assert.Empty(Changed(result));
        var outputs = result.Results.Single().TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs);
        Assert.All(outputs, static o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    public static void AssertFreeOfCompilations(GeneratorDriverRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, outputs) in Ours(result))
        {
            foreach (var (value, _) in outputs)
            {
                Scan(value, name, seen);
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, IEnumerable<(object Value, IncrementalStepRunReason Reason)>>> Ours(GeneratorDriverRunResult result)
    {
        var tracked = result.Results.Single().TrackedSteps;
        foreach (var name in s_names)
        {
            if (tracked.TryGetValue(name, out var steps))
            {
                yield return new(name, steps.SelectMany(static s => s.Outputs));
            }
        }
    }

    private static void Scan(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or SemanticModel or AttributeData or MetadataReference,
            $"{path} holds a {value.GetType().Name}");

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Scan(item, path, seen);
            }

            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Scan(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
