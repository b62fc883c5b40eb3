using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Manifests;
using PrivacyAnnotations.Generators.Tests.Harness;

namespace PrivacyAnnotations.Generators.Tests.Inventory;

public sealed class GeneratedCodeTests
{
    private const string Customer = """
        namespace Shop
        {
            public class Customer
            {
                [PersonalData(Category.Contact, Purpose.CustomerService, Retention = "P2Y", Role = DataRole.Controller)]
                public string Email { get; set; } = "";

                [PersonalData(Category.Name)]
                public string Name { get; set; } = "";
            }
        }
        """;

    [Fact]
    public void The_entries_are_there_at_run_time()
    {
        var entries = Generator.Run(Customer).Evaluate<IReadOnlyList<PersonalDataEntry>>("Entries");

        var email = entries[0];
        Assert.Equal(("Shop", "Shop.Customer", "Email", "property"), (email.Assembly, email.Type, email.Member, email.MemberKind));
        Assert.Equal(["customer-service"], email.Purposes);
        Assert.Equal(("P2Y", DataRole.Controller), (email.Retention, email.Role));
        Assert.Equal(("Shop.cs", 6), (email.File, email.Line));
        Assert.Empty(entries[1].Purposes);
        Assert.Null(entries[1].Retention);
    }

    [Fact]
    public void The_entries_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() =>
            ((IList<PersonalDataEntry>)Generator.Run(Customer).Evaluate<IReadOnlyList<PersonalDataEntry>>("Entries"))[0] = null!);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)]
    public void It_compiles_without_warnings_in_any_language_version(LanguageVersion language, NullableContextOptions nullable)
    {
        var run = Generator.Run(new Project { Language = language, Nullable = nullable }.With("Shop.cs", Customer));

        run.Emit();
        Assert.Equal(2, run.Inventory!.Entries.Count);
    }

    [Fact]
    public void The_assembly_carries_what_the_manifests_need()
    {
        using var image = Generator.Run(Customer).Emit();

        var inventory = MetadataInventoryReader.Read(image)!.Inventory!;

        Assert.Equal(["Email", "Name"], inventory.Entries.Select(e => e.Member));
        Assert.Equal(["contact", "name"], inventory.Categories.Select(c => c.Key));
        Assert.Equal(CcpaCategory.A | CcpaCategory.B, inventory.Categories[0].Ccpa);
        Assert.Equal(["customer-service"], inventory.Purposes.Select(p => p.Key));
    }

    [Fact]
    public void The_manifests_are_there_as_constants()
    {
        var run = Generator.Run(Customer);
        var manifests = ManifestSet.Render([run.Inventory!]).ToDictionary(m => m.FileName, m => m.Content);

        Assert.Equal(manifests["data-inventory.json"], run.Evaluate<string>("DataInventoryJson"));
        Assert.Equal(manifests["ccpa-categories.json"], run.Evaluate<string>("CcpaCategoriesJson"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("class C { [Obsolete] int a; }")]
    [InlineData("static class Words { [CategoryDefinition] public const string Loyalty = \"loyalty\"; }")]
    public void A_project_without_annotations_gets_nothing(string source) =>
        Assert.Empty(Generator.Run(source).GeneratedFiles);

    [Fact]
    public void A_project_that_does_not_know_the_annotations_gets_nothing() =>
        Assert.Empty(Generator.Run(new Project { KnowsAnnotations = false }.WithExactly("A.cs", "class C { object PersonalDataInventory; object o => PersonalDataInventory; }")).GeneratedFiles);

    [Fact]
    public void A_project_without_annotations_that_asks_for_its_inventory_gets_an_empty_one()
    {
        var run = Generator.Run("public static class C { public static int Count => PersonalDataInventory.Entries.Count; }");

        Assert.Empty(run.Evaluate<IReadOnlyList<PersonalDataEntry>>("Entries"));
        Assert.Null(run.Inventory);
    }

#if !OLDEST_ROSLYN
    // Earlier compilers keep the attribute that this takes for themselves.
    [Fact]
    public void A_friend_assembly_sees_only_its_own_inventory()
    {
        var library = Generator.Run("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]" + Customer);
        var tests = new Project { Assembly = "Tests" }
            .With("T.cs", "public class T { [PersonalData(Category.Health)] public int a; public object o = PersonalDataInventory.Entries; }")
            .With(MetadataReference.CreateFromImage(library.Emit().ToArray()));

        var run = Generator.Run(tests);

        run.Emit();
        Assert.Equal(["T.a: health"], run.Lines);
    }
#endif

    [Theory]
    [InlineData("class @class { [PersonalData(\"x\")] int @int; void @void([PersonalData(\"x\")] int @new) { @int = 1; System.Console.Write(@int); } }", "class.int", "class.void(int).new")]
    [InlineData("class Größe { [PersonalData(\"x\")] public int 年齢 { get; set; } }", "Größe.年齢")]
    public void Any_identifier_survives(string source, params string[] expected)
    {
        var entries = Generator.Run(source).Evaluate<IReadOnlyList<PersonalDataEntry>>("Entries");

        Assert.Equal(expected, entries.Select(e => $"{e.Type}.{e.Member}"));
    }

    [Theory]
    [InlineData("a \\\"quoted\\\" \\\\ path", "a \"quoted\" \\ path")]
    [InlineData("line\\r\\nbreak\\t\\0\\u2028", "line\r\nbreak\t\0\u2028")]
    [InlineData("\\\"); } } class Evil { static void M() { M(\\\"", "\"); } } class Evil { static void M() { M(\"")]
    [InlineData("*/ // <!-- ]]> {{0}} {0}", "*/ // <!-- ]]> {{0}} {0}")]
    [InlineData("Straße 日本語 🎉", "Straße 日本語 🎉")]
    public void Any_text_survives(string literal, string text)
    {
        var run = Generator.Run($"public class C {{ [PersonalData(\"x\", Description = \"{literal}\")] public int P => 0; }}");

        Assert.Equal(text, Assert.Single(run.Evaluate<IReadOnlyList<PersonalDataEntry>>("Entries")).Description);
        Assert.Equal(text, run.Single.Annotation.Description);
    }

    [Fact]
    public void A_text_beyond_64_kilobytes_survives()
    {
        var text = new string('ü', 200_000);
        var run = Generator.Run($"public class C {{ [PersonalData(\"x\", Description = \"{text}\")] public int P => 0; }}");

        using var image = run.Emit();

        Assert.Equal(text, Assert.Single(MetadataInventoryReader.Read(image)!.Inventory!.Entries).Annotation.Description);
        Assert.Contains(text, run.Evaluate<string>("DataInventoryJson"));
    }

    [Fact]
    public void Numbers_without_a_name_compile() =>
        Assert.Equal(
            (LegalBasis)(-7),
            Assert.Single(Generator.Run("public class C { [PersonalData(\"x\", LegalBasis = (LegalBasis)(-7))] public int P => 0; }")
                .Evaluate<IReadOnlyList<PersonalDataEntry>>("Entries")).LegalBasis);

    [Fact]
    public void The_generated_text_has_the_same_line_ends_everywhere() =>
        Assert.All(Generator.Run(Customer).Driver.GetRunResult().GeneratedTrees, t => Assert.DoesNotContain('\r', t.ToString()));
}
