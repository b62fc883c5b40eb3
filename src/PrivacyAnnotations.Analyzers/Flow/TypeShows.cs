using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// What an object of a type shows by the annotations alone, whatever was stored in it: the same for everybody who asks.
/// </summary>
internal sealed class TypeShows
{
    private readonly ConcurrentDictionary<(ITypeSymbol Type, Exposure How), ImmutableArray<MemberLabel>> _known = new();

    public ImmutableArray<MemberLabel> Of(ITypeSymbol type, Exposure how, Func<ImmutableArray<MemberLabel>> find) =>
        _known.TryGetValue((type, how), out var known) ? known : _known.GetOrAdd((type, how), find());
}
