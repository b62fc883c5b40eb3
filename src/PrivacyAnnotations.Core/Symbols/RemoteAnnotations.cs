using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// The members that <c>[assembly: PersonalDataMember(typeof(T), "Member", ...)]</c> annotates from afar, in this compilation
/// or in an assembly that it references.
/// </summary>
public sealed class RemoteAnnotations
{
    private static readonly TextMention s_mention = new("PersonalDataMember");

    private readonly Dictionary<ISymbol, ImmutableArray<MemberLabel>> _labels = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _assemblies = new(SymbolEqualityComparer.Default);

    public RemoteAnnotations(Compilation compilation, WellKnownTypes types)
    {
        if (types.PersonalDataMember is not { } attributeType)
        {
            return;
        }

        // To ask for its attributes is to bind them all.
        if (s_mention.IsIn(compilation))
        {
            Add(compilation.Assembly, attributeType);
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (types.MayUse(assembly, attributeType))
            {
                Add(assembly, attributeType);
            }
        }
    }

    public IEnumerable<ISymbol> Members => _labels.Keys;

    public bool Mentions(IAssemblySymbol assembly) => _assemblies.Contains(assembly);

    public ImmutableArray<MemberLabel> LabelsOf(ISymbol member) =>
        _labels.TryGetValue(member, out var labels) ? labels : [];

    private void Add(IAssemblySymbol assembly, INamedTypeSymbol attributeType)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeType))
            {
                Add(attribute);
            }
        }
    }

    private void Add(AttributeData attribute)
    {
        if (attribute.TypeAt(0) is not { } type
            || attribute.StringAt(1) is not { } name
            || AttributeLabels.Parse(attribute, firstArgument: 2) is not { } annotation)
        {
            return;
        }

        foreach (var member in type.OriginalDefinition.GetMembers(name))
        {
            var label = new MemberLabel(annotation, member, AttributeLabels.LocationOf(attribute));
            _labels[member] = LabelsOf(member).Add(label);
            _assemblies.Add(member.ContainingAssembly);
        }
    }
}
