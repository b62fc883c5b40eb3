using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>
/// A type as a documentation-comment id spells it: <c>System.Collections.Generic.List`1</c>. Which of the outer names are
/// namespaces and which are containing types is not said there, so it stays open here.
/// </summary>
/// <param name="Segments">From the outermost name to the type itself.</param>
public sealed record TypeName(EquatableArray<TypeSegment> Segments)
{
    public TypeSegment Last => Segments[Segments.Count - 1];

    /// <summary>Null where a part is missing or is no identifier.</summary>
    public static TypeName? Parse(string text)
    {
        var parts = text.Split('.');
        var segments = ImmutableArray.CreateBuilder<TypeSegment>(parts.Length);
        foreach (var part in parts)
        {
            if (TypeSegment.Parse(part) is not { } segment)
            {
                return null;
            }

            segments.Add(segment);
        }

        return new TypeName(segments.MoveToImmutable());
    }

    public override string ToString() => string.Join(".", Segments);
}
