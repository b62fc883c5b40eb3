using System.Diagnostics;
using System.Reflection;

namespace PrivacyAnnotations.Tests.Surface;

public sealed class ShapeTests
{
    [Fact]
    public void Every_public_type_is_in_the_one_namespace() =>
        Assert.All(PublicTypes.All, type => Assert.Equal("PrivacyAnnotations", type.Namespace));

    [Fact]
    public void Every_attribute_is_sealed() =>
        Assert.All(PublicTypes.Attributes, type => Assert.True(type.IsSealed, type.Name));

    [Fact]
    public void Bases_of_the_attributes_are_closed_to_other_assemblies() =>
        Assert.All(
            PublicTypes.All.Where(type => type is { IsAbstract: true, IsSealed: false }),
            type => Assert.All(
                type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
                constructor => Assert.True(constructor.IsFamilyAndAssembly, type.Name)));

    // Flows and inventories cross assemblies, so no annotation may vanish at compile time.
    [Fact]
    public void No_attribute_is_conditional() =>
        Assert.All(PublicTypes.Attributes, type => Assert.Empty(type.GetCustomAttributes<ConditionalAttribute>()));

    [Fact]
    public void Reflection_sees_annotations_only_where_they_are_written() =>
        Assert.All(PublicTypes.Attributes, type => Assert.False(type.GetCustomAttribute<AttributeUsageAttribute>()!.Inherited, type.Name));

    [Fact]
    public void Nothing_else_is_needed_to_use_the_library() =>
        Assert.Equal(["netstandard"], typeof(PersonalDataAttribute).Assembly.GetReferencedAssemblies().Select(name => name.Name));

    [Fact]
    public void Every_policy_statement_and_definition_can_name_its_clause() =>
        Assert.All(
            PublicTypes.Attributes.Where(type => type.IsSubclassOf(typeof(PolicyStatementAttribute))),
            type => Assert.True(type.GetProperty("Clause") is { CanWrite: true }, type.Name));
}
