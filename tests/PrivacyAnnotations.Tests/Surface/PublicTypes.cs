namespace PrivacyAnnotations.Tests.Surface;

/// <summary>What a user of the library sees of it.</summary>
internal static class PublicTypes
{
    public static IReadOnlyList<Type> All { get; } = typeof(PersonalDataAttribute).Assembly.GetExportedTypes();

    public static IEnumerable<Type> Attributes => All.Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract);

    public static IEnumerable<Type> Enums => All.Where(type => type.IsEnum);
}
