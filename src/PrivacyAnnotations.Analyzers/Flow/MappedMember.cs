using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>What a mapper copies into a member: the one of the same name, or, for 'CustomerEmail', the 'Email' of the 'Customer'.</summary>
/// <param name="Outer">The member that has it; null where the mapped object has it itself.</param>
/// <param name="Source">The member that is copied.</param>
internal readonly record struct MappedMember(ISymbol? Outer, ISymbol Source)
{
    /// <param name="from">The type of what is mapped.</param>
    /// <param name="name">The member that gets something.</param>
    /// <returns>Null where nothing is copied into it.</returns>
    public static MappedMember? Of(ITypeSymbol from, string name) =>
        Bodies.MemberNamed(from, name) is { } member ? new MappedMember(null, member) : Flattened(from, name);

    /// <summary>The type of what is copied.</summary>
    public ITypeSymbol? Type => (Source as IPropertySymbol)?.Type ?? (Source as IFieldSymbol)?.Type;

    private static MappedMember? Flattened(ITypeSymbol from, string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i])
                && Bodies.MemberNamed(from, name.Substring(0, i)) is IPropertySymbol outer
                && Bodies.MemberNamed(outer.Type, name.Substring(i)) is { } inner)
            {
                return new MappedMember(outer, inner);
            }
        }

        return null;
    }
}
