using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

public enum ApiKind
{
    /// <summary><c>M:Ns.Type.Method</c>, and <c>M:Ns.Type.#ctor</c>.</summary>
    Method,

    /// <summary><c>P:Ns.Type.Property</c>: its getter and its setter.</summary>
    Property,

    /// <summary><c>T:Ns.Type</c>: every instance.</summary>
    Type,

    /// <summary><c>A:Ns.Attribute</c>: every method, and every property of the compilation, that carries the attribute.</summary>
    Attribute,
}

/// <summary>The left side of a model line: a documentation-comment id that may leave things open.</summary>
/// <param name="Text">As written, without spaces.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Type">The type that declares the member; for <see cref="ApiKind.Attribute"/> the attribute.</param>
/// <param name="AndDerived">Whether types that derive from it or implement it are meant too (<c>Ns.Type+</c>).</param>
/// <param name="Member">The metadata name (<c>.ctor</c>), or its start where <paramref name="IsPrefix"/>; empty for a type.</param>
/// <param name="IsPrefix">Whether the name ended in <c>*</c>.</param>
/// <param name="Parameters">Ids of the parameter types, <c>*</c> for any one, a last <c>..</c> for any further ones; default for every overload.</param>
public sealed record ApiPattern(
    string Text, ApiKind Kind, TypeName Type, bool AndDerived, string Member, bool IsPrefix, ImmutableArray<string> Parameters)
{
    /// <summary>The narrower pattern wins: a signature over a name, a name over a prefix, a longer prefix over a shorter one.</summary>
    public int Precision =>
        Member.Length + (IsPrefix ? 0 : 1_000) + (Parameters.IsDefault ? 0 : 10_000 + (100 * NamedParameters()));

    public bool MatchesName(string member) =>
        IsPrefix ? member.StartsWith(Member, StringComparison.Ordinal) : string.Equals(member, Member, StringComparison.Ordinal);

    private int NamedParameters()
    {
        var count = 0;
        foreach (var parameter in Parameters)
        {
            count += parameter is "*" or ".." ? 0 : 1;
        }

        return count;
    }
}
