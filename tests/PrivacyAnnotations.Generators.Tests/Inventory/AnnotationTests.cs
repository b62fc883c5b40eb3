using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Generators.Tests.Harness;

namespace PrivacyAnnotations.Generators.Tests.Inventory;

public sealed class AnnotationTests
{
    [Fact]
    public void A_property_is_listed_with_everything_that_its_annotation_says()
    {
        var entry = Generator.Run("""
            namespace Shop;
            public class Customer
            {
                [PersonalData(Category.Contact, Purpose.Fraud, Purpose.CustomerService, Retention = "P2Y", Source = DataSource.Subject,
                    Subject = "customer", LegalBasis = LegalBasis.Contract, Role = DataRole.Controller, Optional = true, Description = "where to")]
                public string? Email { get; set; }
            }
            """).Single;

        Assert.Equal("Shop", entry.Assembly);
        Assert.Equal("Shop.Customer", entry.Type);
        Assert.Equal("Email", entry.Member);
        Assert.Equal(MemberKind.Property, entry.Kind);
        Assert.Equal("string?", entry.DataType);
        Assert.Equal("Shop.cs", entry.File);
        Assert.Equal(6, entry.Line);
        Assert.Equal(["fraud", "customer-service"], entry.Annotation.Purposes);
        Assert.Equal("P2Y", entry.Annotation.Retention);
        Assert.Equal(DataSource.Subject, entry.Annotation.Source);
        Assert.Equal("customer", entry.Annotation.Subject);
        Assert.Equal(LegalBasis.Contract, entry.Annotation.LegalBasis);
        Assert.Equal(DataRole.Controller, entry.Annotation.Role);
        Assert.True(entry.Annotation.Optional);
        Assert.Equal("where to", entry.Annotation.Description);
    }

    [Theory]
    [InlineData("class C { [PersonalData(\"x\")] int a, b; }", "C.a: x", "C.b: x")]
    [InlineData("class C { [PersonalData(\"x\")] int P { get; set; } }", "C.P: x")]
    [InlineData("class C { [PersonalData(\"x\")] int this[string key] => 0; }", "C.this[string]: x")]
    [InlineData("class C { void M([PersonalData(\"x\")] int p, string s) { } }", "C.M(int, string).p: x")]
    [InlineData("class C { C([PersonalData(\"x\")] int p) { } }", "C.C(int).p: x")]
    [InlineData("class C([PersonalData(\"x\")] int p) { int q = p; }", "C.C(int).p: x")]
    [InlineData("class C { [return: PersonalData(\"x\")] string M(ref int i) => \"\"; }", "C.M(ref int): x")]
    [InlineData("delegate void D([PersonalData(\"x\")] int p);", "D.Invoke(int).p: x")]
    [InlineData("[return: PersonalData(\"x\")] delegate int D();", "D.Invoke(): x")]
    [InlineData("[PersonalData(\"x\")] class C { }", "C: x")]
    [InlineData("[PersonalData(\"x\")] struct S { }", "S: x")]
    [InlineData("[PersonalData(\"x\")] enum E { A }", "E: x")]
    [InlineData("enum E { [PersonalData(\"x\")] A }", "E.A: x")]
    [InlineData("[PersonalData(\"x\")] interface I { }", "I: x")]
    [InlineData("[PersonalData(\"x\")] record R;", "R: x")]
    [InlineData("[PersonalData(\"x\")] record struct R;", "R: x")]
    [InlineData("namespace N { class Outer<T> { class Inner { [PersonalData(\"x\")] T t; } } }", "N.Outer<T>.Inner.t: x")]
    [InlineData("class C { void M() { void L([PersonalData(\"x\")] int p) { } L(1); } }", "C.M().L(int).p: x")]
    [InlineData("class C { Action<int> f = ([PersonalData(\"x\")] int p) => { }; }", "C.f.lambda.p: x")]
    [InlineData("class C { void M() { Action<int> f = ([PersonalData(\"x\")] int p) => { }; } }", "C.M().lambda.p: x")]
    [InlineData("interface I { string P { get; } } class C : I { [PersonalData(\"x\")] string I.P => \"\"; }", "C.I.P: x")]
    [InlineData("class C { [PersonalData(\"x\")] void M() { } [PersonalData(\"x\")] int P => 0; }", "C.P: x")]
    [InlineData("class C { public static int operator +(C a, [PersonalData(\"y\")] C b) => 0; }", "C.operator +(C, C).b: y")]
    public void Every_target_is_listed(string source, params string[] expected) =>
        Assert.Equal(expected, Generator.Run(source).Lines);

    [Theory]
    [InlineData("record R([PersonalData(\"x\")] string Name);", "R.Name: x")]
    [InlineData("record R([property: PersonalData(\"x\")] string Name);", "R.Name: x")]
    [InlineData("record R([field: PersonalData(\"x\")] string Name);", "R.Name: x")]
    [InlineData("record R([PersonalData(\"x\")][property: PersonalData(\"x\")] string Name);", "R.Name: x")]
    [InlineData("record R([PersonalData(\"x\")] string Name) { public string Name { get; } = Name; }", "R.Name: x")]
    [InlineData("record struct R([PersonalData(\"x\")] string Name);", "R.Name: x")]
    [InlineData("record R(string Name) { public R([PersonalData(\"x\")] int Name) : this(\"\") { } }", "R.R(int).Name: x")]
    [InlineData("class C { [field: PersonalData(\"x\")] string P { get; set; } }", "C.P: x")]
    [InlineData("class C { string P { [return: PersonalData(\"x\")] get => \"\"; [param: PersonalData(\"y\")] set { } } }", "C.P.get: x", "C.P.set.value: y")]
    public void What_the_compiler_derives_is_listed_once(string source, params string[] expected) =>
        Assert.Equal(expected, Generator.Run(source).Lines);

    [Fact]
    public void A_repeated_annotation_is_an_entry_for_each_category() =>
        Assert.Equal(
            ["C.P: contact", "C.P: name"],
            Generator.Run("class C { [PersonalData(Category.Name), PersonalData(Category.Contact)] string P { get; set; } }").Lines);

    [Fact]
    public void Partial_parts_are_listed_once()
    {
        var project = new Project()
            .With("A.cs", "[PersonalData(\"x\")] partial class C { [PersonalData(\"y\")] public partial string P { get; } }")
            .With("B.cs", "\n\n[PersonalData(\"x\")] partial class C { [PersonalData(\"y\")] public partial string P => \"\"; }");

        var run = Generator.Run(project);

        Assert.Equal(["C: x", "C.P: y"], run.Lines);
        Assert.All(run.Inventory!.Entries, e => Assert.Equal("A.cs", e.File));
    }

    [Fact]
    public void Parts_of_one_file_are_listed_once() =>
        Assert.Equal(["C: x"], Generator.Run("[PersonalData(\"x\")] partial class C { }\n[PersonalData(\"x\")] partial class C { }").Lines);

    [Fact]
    public void The_attribute_is_found_under_any_name_that_using_gives_it() =>
        Assert.Equal(
            ["C.a: x", "C.b: y", "C.c: z"],
            Generator.Run(new Project()
                .With("A.cs", "using PD = PrivacyAnnotations.PersonalDataAttribute; class C { [PD(\"x\")] int a; [global::PrivacyAnnotations.PersonalData(\"y\")] int b; [Global(\"z\")] int c; }")
                .With("B.cs", "").WithExactly("/src/Shop/G.cs", "global using Global = PrivacyAnnotations.PersonalDataAttribute;")).Lines);

    [Fact]
    public void Another_attribute_of_that_name_is_none_of_ours() =>
        Assert.Null(Generator.Run(new Project().WithExactly(
            "/src/Shop/A.cs",
            "class PersonalDataAttribute : System.Attribute { } class C { [PersonalData] int a; [property: PersonalData] int P { get; set; } }")).Inventory);

    [Fact]
    public void What_is_not_personal_data_is_not_listed() =>
        Assert.Equal(["C.b: x"], Generator.Run("class C { [NotPersonalData(\"a counter\")] int a; [PersonalData(\"x\")] int b; }").Lines);
}
