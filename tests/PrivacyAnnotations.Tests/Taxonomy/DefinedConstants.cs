using System.Reflection;

namespace PrivacyAnnotations.Tests.Taxonomy;

/// <summary>The constants of <see cref="Category"/> and <see cref="Purpose"/>, read the way any tool reads them.</summary>
internal static class DefinedConstants
{
    public static IReadOnlyList<FieldInfo> Of(Type vocabulary) =>
        vocabulary.GetFields(BindingFlags.Public | BindingFlags.Static);

    public static IEnumerable<string> Names(Type vocabulary) => Of(vocabulary).Select(field => field.Name);

    public static string Key(Type vocabulary, string name) => Key(vocabulary.GetField(name)!);

    public static string Key(FieldInfo constant) => (string)constant.GetRawConstantValue()!;

    public static TDefinition Definition<TDefinition>(Type vocabulary, string name)
        where TDefinition : Attribute
        => vocabulary.GetField(name)!.GetCustomAttribute<TDefinition>()!;

    /// <summary>A term in the notation of the facts: the closest one is marked by <c>~</c>.</summary>
    public static string Term(string? term, bool isClosest) => isClosest ? term + "~" : term ?? "";
}
