namespace PrivacyAnnotations.Generators.Inventory;

/// <summary>The names under which the steps of the pipeline are tracked.</summary>
public static class Stages
{
    public const string Project = nameof(Project);
    public const string Annotated = nameof(Annotated);
    public const string AnnotatedFromAfar = nameof(AnnotatedFromAfar);
    public const string GivenNames = nameof(GivenNames);
    public const string Names = nameof(Names);
    public const string Marks = nameof(Marks);
    public const string MarkedFiles = nameof(MarkedFiles);
    public const string Marked = nameof(Marked);
    public const string Categories = nameof(Categories);
    public const string Purposes = nameof(Purposes);
    public const string Recipients = nameof(Recipients);
    public const string References = nameof(References);
    public const string Vocabulary = nameof(Vocabulary);
    public const string DeclaredPolicies = nameof(DeclaredPolicies);
    public const string LinkedPolicies = nameof(LinkedPolicies);
    public const string Policies = nameof(Policies);
    public const string IsMentioned = nameof(IsMentioned);
    public const string Entries = nameof(Entries);
    public const string Inventory = nameof(Inventory);
}
