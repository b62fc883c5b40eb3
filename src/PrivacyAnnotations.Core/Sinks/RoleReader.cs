namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads which part of a call is meant: <c>source[]</c>, <c>*</c>, <c>receiver</c>, <c>selector()</c>, <c>@Ns.Attribute</c>.</summary>
internal static class RoleReader
{
    public static Role Read(LineScanner scanner)
    {
        if (scanner.Take("*"))
        {
            return new Role(RoleKind.AllParameters, Part: Part(scanner));
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
        return new Role(kind, kind is RoleKind.Receiver or RoleKind.Return ? "" : name, Part(scanner));
    }

    private static RoleKind Kind(string name) => name switch
    {
        "receiver" => RoleKind.Receiver,
        "return" => RoleKind.Return,
        _ => RoleKind.Parameter,
    };

    private static RolePart Part(LineScanner scanner) =>
        scanner.Take("[]") ? RolePart.Element
        : scanner.Take("()") ? RolePart.DelegateResult
        : RolePart.Whole;
}
