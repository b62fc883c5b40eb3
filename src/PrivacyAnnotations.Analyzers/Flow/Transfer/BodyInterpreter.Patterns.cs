using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Patterns: the variables that they declare hold parts of what they look at.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalIsPattern(IIsPatternOperation operation)
    {
        Match(operation.Pattern, Eval(operation.Value), operation.Value.Type);
        return Value.Clean;
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
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = PartOf(value, pattern.MatchedType, i, pattern);
            Match(pattern.DeconstructionSubpatterns[i], part.Value, part.Type);
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (property.Member is IMemberReferenceOperation { Member: var member })
            {
                Match(property.Pattern, Read(value, member is IFieldSymbol field ? Unnamed(field) : member, property), property.Member.Type);
            }
        }
    }

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
