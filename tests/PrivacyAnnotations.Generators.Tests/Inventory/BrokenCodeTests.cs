using PrivacyAnnotations.Generators.Tests.Harness;

namespace PrivacyAnnotations.Generators.Tests.Inventory;

public sealed class BrokenCodeTests
{
    [Theory]
    [InlineData("class C { [PersonalData] int P; }")]
    [InlineData("class C { [PersonalData()] int P; }")]
    [InlineData("class C { [PersonalData(] int P; }")]
    [InlineData("class C { [PersonalData(1, 2)] int P; }")]
    [InlineData("class C { [PersonalData(null)] int P; }")]
    [InlineData("class C { [PersonalData(Unknown.Thing)] int P; }")]
    [InlineData("class C { [PersonalData(nameof(C), null)] int P; }", "C.P: C")]
    [InlineData("class C { [PersonalData(\"x\", (string)null, \"y\")] int P; }", "C.P: x")]
    [InlineData("class C { [PersonalData(\"x\", Retention = 5, Optional = \"yes\", Source = null)] int P; }", "C.P: x")]
    [InlineData("class C { [PersonalData(\"x\")] }")]
    [InlineData("class C { [PersonalData(\"x\")] int P", "C.P: x")]
    [InlineData("class C { [PersonalData(\"x\")] Missing P; }", "C.P: x")]
    [InlineData("class C : C { [PersonalData(\"x\")] int P; }", "C.P: x")]
    [InlineData("class A : B { [PersonalData(\"x\")] int P; } [PersonalData(\"y\")] class B : A { }", "A.P: x", "B: y")]
    [InlineData("interface I : I { [PersonalData(\"x\")] int P { get; } }", "I.P: x")]
    [InlineData("class C { [PersonalData(\"x\")] int P; } class C { [PersonalData(\"x\")] int P; }", "C.P: x")]
    [InlineData("partial class C { [PersonalData(\"x\")] partial int P { get; } [PersonalData(\"x\")] partial int P { get; } }", "C.P: x")]
    [InlineData("[PersonalData(\"x\")] void M() { }")]
    [InlineData("[PersonalData(\"x\")] namespace N { }")]
    [InlineData("[PersonalData(\"x\")]")]
    [InlineData("[assembly: PersonalData(\"x\")]")]
    [InlineData("[assembly: PersonalDataMember]")]
    [InlineData("[assembly: PersonalDataMember(null, null, null)]")]
    [InlineData("[assembly: PersonalDataMember(typeof(Missing), \"P\", \"x\")]")]
    [InlineData("[assembly: PersonalDataMember(typeof(int[]), \"Length\", \"x\")]")]
    [InlineData("[assembly: PersonalDataMember(typeof(string), \"Missing\", \"x\")]")]
    [InlineData("[assembly: PrivacyPolicy(typeof(Missing)), PrivacyPolicy(null), PrivacyPolicy]")]
    [InlineData("class Words { [CategoryDefinition] public const int A = 1; [PurposeDefinition] public const string B = null; [RecipientDefinition] public const string D = Missing; }")]
    [InlineData("class E : Attribute { } [E] [PersonalData(\"x\")] class E : Attribute { [E] int P; }")]
    [InlineData("record R([PersonalData(\"x\")] int, [PersonalData(\"y\")] string")]
    [InlineData("class { [PersonalData(\"x\")] int P; }")]
    public void Half_written_code_never_throws(string source, params string[] expected)
    {
        var run = Generator.Run(source);

        Assert.All(run.Driver.GetRunResult().Results, r => Assert.Null(r.Exception));
        if (expected.Length > 0)
        {
            Assert.Equal(expected, run.Lines);
        }
    }

    [Fact]
    public void Categories_that_are_broader_than_each_other_end()
    {
        var run = Generator.Run("""
            static class Words
            {
                [CategoryDefinition(Broader = B)] public const string A = "a";
                [CategoryDefinition(Broader = A)] public const string B = "b";
                [PurposeDefinition(Broader = P)] public const string P = "p";
            }
            class C { [PersonalData(Words.A, Words.P)] int f; }
            """);

        Assert.Equal(["a", "b"], run.Inventory!.Categories.Select(c => c.Key));
    }

    [Fact]
    public void An_unknown_category_is_listed_without_a_definition()
    {
        var inventory = Generator.Run("class C { [PersonalData(\"shoe-size\", \"curiosity\")] int f; }").Inventory!;

        Assert.Equal("shoe-size", Assert.Single(inventory.Entries).Annotation.Category);
        Assert.Empty(inventory.Categories);
        Assert.Empty(inventory.Purposes);
    }

    [Fact]
    public void Every_prefix_of_a_file_is_survived()
    {
        const string Source = "[assembly: PersonalDataMember(typeof(C), \"a\", Category.Name)] [PersonalData(\"x\")] partial record C<T>([property: PersonalData(\"y\", Retention = \"P1D\")] string A) { [return: PersonalData(\"z\")] int M([Mark] int p) => p; } [PersonalData(\"m\")] class MarkAttribute : Attribute { }";

        for (var length = 0; length < Source.Length; length += 3)
        {
            Assert.All(Generator.Run(Source[..length]).Driver.GetRunResult().Results, r => Assert.Null(r.Exception));
        }
    }
}
