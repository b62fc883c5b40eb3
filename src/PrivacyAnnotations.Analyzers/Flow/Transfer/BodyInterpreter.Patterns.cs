using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Patterns: the variables that they declare hold parts of what they look at.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalIsPattern(IIsPatternOperation operation)
    {
        var value = Eval(operation.Value);
        Match(operation.Pattern, value, operation.Value.Type);
        return Value.Clean with { Consents = ConsentsOf(operation.Pattern, value) };
    }

    private void Match(IPatternOperation pattern, Value value, ITypeSymbol? type)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value, pattern);
                break;
            case IRecursivePatternOperation recursive:
                MatchRecursive(recursive, value);
                break;
            case IListPatternOperation list:
                MatchList(list, value);
                break;
            case ISlicePatternOperation { Pattern: { } rest }:
                Match(rest, value, type);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, type);
                Match(binary.RightPattern, value, type);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, type);
                break;
        }
    }

    private void Declare(ISymbol? symbol, Value value, IOperation at)
    {
        if (symbol is ILocalSymbol local)
        {
            _state.Set(new Place(local, Member.Whole), value.Via(at.Syntax, local.Name));
        }
    }

    private void MatchRecursive(IRecursivePatternOperation pattern, Value value)
    {
        Declare(pattern.DeclaredSymbol, value, pattern);
        var parts = PartsOf(value, pattern.MatchedType, pattern.DeconstructSymbol as IMethodSymbol, pattern.DeconstructionSubpatterns.Length, pattern);
        for (var i = 0; i < parts.Length; i++)
        {
            Match(pattern.DeconstructionSubpatterns[i], parts[i].Value, parts[i].Type);
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (property.Member is IMemberReferenceOperation { Member: var member })
            {
                Match(property.Pattern, ReadMember(value, member, property.Member), property.Member.Type);
            }
        }
    }

    private Value ReadMember(Value owner, ISymbol member, IOperation reference) => (reference, member) switch
    {
        (IPropertyReferenceOperation property, _) => ReadProperty(property, owner),
        (_, IFieldSymbol field) => Read(owner, Unnamed(field), reference),
        _ => Read(owner, member, reference),
    };

    private void MatchList(IListPatternOperation pattern, Value value)
    {
        Declare(pattern.DeclaredSymbol, value, pattern);
        var element = ElementOf(value, pattern.Syntax);
        foreach (var item in pattern.Patterns)
        {
            Match(item, item is ISlicePatternOperation ? value : element, item.InputType);
        }
    }
}
