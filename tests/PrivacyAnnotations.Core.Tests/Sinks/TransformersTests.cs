using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class TransformersTests
{
    [Fact]
    public void Serializers_of_the_framework_go_by_the_names_of_their_methods() => Assert.Contains(new TransformerName("SerializeAsync", NeedsNoArgument: false), Mentioned("SerializeAsync"));

    [Fact]
    public void A_constructor_goes_by_the_name_of_its_type() => Assert.Contains(new TransformerName("BinaryData", NeedsNoArgument: false), Mentioned("BinaryData"));

    [Fact]
    public void An_extension_method_stands_without_arguments() => Assert.Contains(new TransformerName("Adapt", NeedsNoArgument: true), Mentioned("Adapt"));

    [Fact]
    public void What_nobody_mentions_is_none() => Assert.Empty(Mentioned("Nothing"));

    [Fact]
    public void A_nested_type_of_a_library_is_found() =>
        Assert.Contains(new TransformerName("Now", NeedsNoArgument: false), Mentioned("Now", "M:System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.Now = maps(value -> return)"));

    [Fact]
    public void A_type_that_no_library_is_named_after_is_found() =>
        Assert.Contains(new TransformerName("WriteLine", NeedsNoArgument: false), Mentioned("WriteLine", "M:System.Console.Write* = maps(value -> return)"));

    private static IEnumerable<TransformerName> Mentioned(string name, params string[] userFiles) =>
        Calls.Resolver(Calls.Compile(""), userFiles).Transformers(name.Equals);
}
