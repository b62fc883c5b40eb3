using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>One value that an annotation was given, and the parameter or property that takes it.</summary>
/// <param name="Slot">The name of the parameter or property: <c>category</c>, <c>Broader</c>.</param>
/// <param name="Value">A single value, even where several were given to the slot.</param>
/// <param name="IsProperty">Whether it was given by <c>Name = value</c>.</param>
public readonly record struct AnnotationArgument(string Slot, IOperation Value, bool IsProperty);

/// <summary>Reads what an annotation was given, one value at a time, however it was written: listed, as an array or by name.</summary>
public static class AnnotationArguments
{
    /// <summary>The parameter of every annotation that takes purposes.</summary>
    public const string Purposes = "purposes";

    public static IEnumerable<AnnotationArgument> Read(IObjectCreationOperation annotation)
    {
        foreach (var argument in annotation.Arguments)
        {
            foreach (var value in Each(argument.Value))
            {
                yield return new(argument.Parameter?.Name ?? "", value, IsProperty: false);
            }
        }

        foreach (var named in annotation.Initializer?.Initializers ?? [])
        {
            if (named is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var name }, Value: var assigned })
            {
                foreach (var value in Each(assigned))
                {
                    yield return new(name, value, IsProperty: true);
                }
            }
        }
    }

    private static IEnumerable<IOperation> Each(IOperation value) => Unwrap(value) switch
    {
        IArrayCreationOperation { Initializer: var elements } => elements?.ElementValues ?? [],
        ICollectionExpressionOperation { Elements: var elements } => elements,
        var single when IsNullArray(single, value) => [],
        var single => [single],
    };

    // A null where an array belongs is no element; a null where a string belongs is a value to complain about.
    private static bool IsNullArray(IOperation value, IOperation converted) =>
        converted.Type is IArrayTypeSymbol && value.ConstantValue is { HasValue: true, Value: null };

    private static IOperation Unwrap(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
