using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Generators.Inventory;
using PrivacyAnnotations.Generators.Tests.Harness;

namespace PrivacyAnnotations.Generators.Tests.Inventory;

public sealed class CachingTests
{
    private const string Plain = "\n[Obsolete] class Plain { [Obsolete] void M() { var x = 1; } }";

    private static readonly Project s_project = new Project()
        .With("Customer.cs", "class Customer { [PersonalData(Category.Contact)] string P { get; set; } [Email] string Q { get; set; } }")
        .With("Email.cs", "[PersonalData(Company.Loyalty)] class EmailAttribute : Attribute { }")
        .With("Company.cs", "[PolicyDocument(\"P\")] static class Company { [CategoryDefinition] public const string Loyalty = \"loyalty\"; }")
        .With("Assembly.cs", "[assembly: PersonalDataMember(typeof(Exception), \"Message\", Category.UserContent)] [assembly: PrivacyPolicy(typeof(Company))]")
        .With("Use.cs", "class Use { object o = PersonalDataInventory.Entries; }")
        .With("Plain.cs", Plain);

    [Theory]
    [InlineData("\n\n\n\n" + Plain)]
    [InlineData(Plain + "// a remark")]
    [InlineData("\n[Obsolete] class Plain { [Obsolete] void M() { var y = 2; Console.WriteLine(y); } }")]
    [InlineData("\n[Obsolete] class Plain { [Obsolete] void M(int")]
    [InlineData("")]
    public void An_edit_of_a_file_without_annotations_changes_no_step(string text)
    {
        var result = Generator.Run(s_project).After(Replace("Plain.cs", text));

        Assert.DoesNotContain(Steps.Changed(result), s => !s.EndsWith(": Removed", StringComparison.Ordinal));
        Assert.All(result.Results.Single().TrackedSteps[Stages.Inventory], s => Assert.Equal(Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached, s.Outputs.Single().Reason));
    }

    [Fact]
    public void A_new_file_without_annotations_leaves_the_inventory_cached()
    {
        var result = Generator.Run(s_project).After(c => c.AddSyntaxTrees(Generator.Parse(s_project, "/src/Shop/New.cs", "[System.Obsolete] class New { int a; }")));

        Assert.Equal(["Marks: New"], Steps.Changed(result));
    }

    [Fact]
    public void Moving_a_line_of_an_annotated_file_changes_its_entries()
    {
        var run = Generator.Run(s_project);
        var result = run.After(Replace("Customer.cs", "\n" + s_project.Files[0].Text));

        Assert.Contains("Inventory: Modified", Steps.Changed(result));
    }

    [Fact]
    public void An_edit_below_the_annotated_members_changes_nothing()
    {
        var result = Generator.Run(s_project).After(Replace("Customer.cs", "using System; using PrivacyAnnotations; " + s_project.Files[0].Text["using System; using PrivacyAnnotations; ".Length..] + "\nclass Below { void M() { } }", exactly: true));

        Assert.Empty(Steps.Changed(result));
    }

    [Fact]
    public void A_definition_that_changes_is_seen()
    {
        var result = Generator.Run(s_project).After(Replace(
            "Company.cs", "[PolicyDocument(\"P\")] static class Company { [CategoryDefinition(Sensitive = true)] public const string Loyalty = \"loyalty\"; }"));

        Assert.Contains("Inventory: Modified", Steps.Changed(result));
    }

    private static Func<CSharpCompilation, CSharpCompilation> Replace(string file, string text, bool exactly = false) => compilation =>
    {
        var old = compilation.SyntaxTrees.Single(t => Path.GetFileName(t.FilePath) == file);
        var prefix = exactly ? "" : "using System; using PrivacyAnnotations; ";
        return compilation.ReplaceSyntaxTree(old, Generator.Parse(s_project, old.FilePath, prefix + text));
    };
}
