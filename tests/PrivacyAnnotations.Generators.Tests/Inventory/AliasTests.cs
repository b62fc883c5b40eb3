using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Generators.Tests.Harness;

namespace PrivacyAnnotations.Generators.Tests.Inventory;

public sealed class AliasTests
{
    private const string Alias = """
        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public sealed class EmailAttribute : Attribute { }
        """;

    [Theory]
    [InlineData("class C { [Email] string P { get; set; } }", "C.P: contact")]
    [InlineData("class C { [EmailAttribute, Obsolete] string P { get; set; } }", "C.P: contact")]
    [InlineData("class C { [global::Email] string a, b; }", "C.a: contact", "C.b: contact")]
    [InlineData("class C { void M([Email] string p) { } }", "C.M(string).p: contact")]
    [InlineData("class C { [return: Email] string M() => \"\"; }", "C.M(): contact")]
    [InlineData("class C { string P { [return: Email] get; } }", "C.P.get: contact")]
    [InlineData("record R([Email] string Name);", "R.Name: contact")]
    [InlineData("record R([property: Email] string Name);", "R.Name: contact")]
    [InlineData("[return: Email] delegate string D();", "D.Invoke(): contact")]
    [InlineData("[Email] class C { }", "C: contact")]
    [InlineData("class C { Func<string> f = [return: Email] () => \"\"; }", "C.f.lambda: contact")]
    [InlineData("class C { [Email, PersonalData(Category.Name)] string P { get; set; } }", "C.P: contact", "C.P: name")]
    public void A_member_marked_with_an_alias_is_listed(string source, params string[] expected) =>
        Assert.Equal(expected, Generator.Run(new Project().With("Alias.cs", Alias).With("C.cs", source)).Lines);

    [Fact]
    public void The_alias_itself_is_no_personal_data() =>
        Assert.Null(Generator.Run(Alias).Inventory);

    [Fact]
    public void An_alias_says_what_its_own_annotation_says_and_the_member_is_where_it_is_used()
    {
        var entry = Generator.Run(new Project().With("Alias.cs", Alias).With("C.cs", "\nclass C { [Email] string P { get; set; } }")).Single;

        Assert.Equal(["customer-service"], entry.Annotation.Purposes);
        Assert.Equal(("C.cs", 2), (entry.File, entry.Line));
    }

    [Fact]
    public void An_alias_of_a_referenced_assembly_counts()
    {
        var library = Generator.Compile(new Project { Assembly = "Company" }.With("Alias.cs", Alias));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var project = new Project().With("C.cs", "class C { [Email] string P { get; set; } }");

        Assert.Equal(["C.P: contact"], Generator.Run(project.With(MetadataReference.CreateFromImage(image.ToArray()))).Lines);
        Assert.Equal(["C.P: contact"], Generator.Run(project.With(library.ToMetadataReference())).Lines);
    }

    [Fact]
    public void An_alias_is_found_under_the_name_that_using_gives_it() =>
        Assert.Equal(
            ["C.P: contact", "C.Q: contact"],
            Generator.Run(new Project()
                .With("Alias.cs", Alias)
                .With("C.cs", "using Mail = EmailAttribute; class C { [Mail] string P { get; set; } [E] string Q { get; set; } }")
                .WithExactly("/src/Shop/Usings.cs", "global using E = EmailAttribute;")).Lines);

    [Fact]
    public void Another_attribute_of_the_same_name_is_no_alias() =>
        Assert.Null(Generator.Run(new Project()
            .With("Alias.cs", "namespace Company { " + Alias + " }")
            .With("C.cs", "class EmailAttribute : Attribute { } class C { [Email] string P { get; set; } }")).Inventory);

    [Fact]
    public void An_annotated_class_that_is_no_attribute_is_listed_and_no_alias() =>
        Assert.Equal(["C: contact"], Generator.Run("[PersonalData(Category.Contact)] class C { [Obsolete] int a; }").Lines);
}
