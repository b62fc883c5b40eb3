using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads which part of a call is meant: <c>source[]</c>, <c>*</c>, <c>receiver</c>, <c>selector()</c>, <c>return[].Key</c>, <c>@Ns.Attribute</c>.</summary>
internal static class RoleReader
{
    public static Role Read(LineScanner scanner)
    {
        if (scanner.Take("*"))
        {
            return new Role(RoleKind.AllParameters, Path: Path(scanner));
        }

        var attributed = scanner.Take("@");
        var column = scanner.Column;
        var name = scanner.Word(attributed ? "." : "");
        if (name.Length == 0)
        {
            scanner.Fail(column, attributed
                ? "Expected the full name of an attribute after '@'."
                : "Expected a parameter's name, '*', 'receiver' or 'return'.");
        }

        var kind = attributed ? RoleKind.AttributedParameters : Kind(name);
        return new Role(kind, kind is RoleKind.Receiver or RoleKind.Return or RoleKind.Unknown ? "" : name, Path(scanner));
    }

    private static RoleKind Kind(string name) => name switch
    {
        "receiver" => RoleKind.Receiver,
        "return" => RoleKind.Return,
        "_" => RoleKind.Unknown,
        _ => RoleKind.Parameter,
    };

    private static EquatableArray<RoleStep> Path(LineScanner scanner)
    {
        var steps = ImmutableArray.CreateBuilder<RoleStep>();
        while (Step(scanner) is { } step)
        {
            steps.Add(step);
        }

        return steps.ToImmutable();
    }

    private static RoleStep? Step(LineScanner scanner) =>
        scanner.Take("[]") ? RoleStep.Element
        : scanner.Take("(*)") ? RoleStep.Handed
        : scanner.Take("()") ? RoleStep.DelegateResult
        : scanner.Take(".") ? new RoleStep(RolePart.Member, MemberName(scanner))
        : null;

    private static string MemberName(LineScanner scanner)
    {
        var column = scanner.Column;
        var name = scanner.Word();
        if (name.Length == 0)
        {
            scanner.Fail(column, "Expected the name of a field or property after '.'.");
        }

        return name;
    }
}
