using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy.Definitions;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Generators.Inventory.Models;
using PrivacyAnnotations.Generators.Inventory.Parsing;

namespace PrivacyAnnotations.Generators.Inventory;

/// <summary>Writes down what personal data a project holds: as types for its own code, and as metadata for whoever references it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class InventoryGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var vocabulary = Vocabulary(context);
        var annotated = Annotated(context);
        var files = Files(context);
        var names = Names(annotated, vocabulary, files);
        var marks = Marks(files, names);
        var entries = Entries(annotated, AnnotatedFromAfar(context), Marked(context, marks, names));

        var inventory = entries.Combine(vocabulary).Combine(Policies(context)).Combine(Project(context)).Combine(IsMentioned(marks))
            .Select(static (all, _) => InventoryBuilder.Build(
                all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(Stages.Inventory);

        context.RegisterSourceOutput(inventory, InventoryEmitter.Emit);
    }

    private static IncrementalValueProvider<ProjectModel> Project(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ProjectParser.Parse)
            .WithTrackingName(Stages.Project);

    private static IncrementalValuesProvider<Annotated> Annotated(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeTypes.PersonalData, AnnotationParser.IsTarget, AnnotationParser.Parse)
            .WithTrackingName(Stages.Annotated);

    private static IncrementalValuesProvider<InventoryEntry> AnnotatedFromAfar(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeTypes.PersonalDataMember, RemoteParser.IsTarget, RemoteParser.Parse)
            .WithTrackingName(Stages.AnnotatedFromAfar)
            .SelectMany(static (entries, _) => entries.AsImmutableArray());

    // The trees of files that were not edited are the same objects as before, so only an edited file is looked through again.
    private static IncrementalValuesProvider<SyntaxTree> Files(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider.SelectMany(static (compilation, _) => compilation.SyntaxTrees);

    private static IncrementalValueProvider<EquatableArray<string>> Names(
        IncrementalValuesProvider<Annotated> annotated, IncrementalValueProvider<Vocabulary?> vocabulary, IncrementalValuesProvider<SyntaxTree> files)
    {
        var given = files
            .Select(AliasParser.GivenNames)
            .WithTrackingName(Stages.GivenNames)
            .SelectMany(static (names, _) => names.AsImmutableArray());

        return annotated.Where(static a => a.Alias is not null).Collect()
            .Combine(vocabulary)
            .Combine(given.Collect())
            .Select(AliasParser.Names)
            .WithTrackingName(Stages.Names);
    }

    private static IncrementalValuesProvider<FileMarks> Marks(
        IncrementalValuesProvider<SyntaxTree> files, IncrementalValueProvider<EquatableArray<string>> names) =>
        files
            .Combine(names)
            .Select(MarkParser.Parse)
            .WithTrackingName(Stages.Marks);

    private static IncrementalValuesProvider<InventoryEntry> Marked(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<FileMarks> marks,
        IncrementalValueProvider<EquatableArray<string>> names) =>
        marks.Collect()
            .Combine(names)
            .Select(MarkParser.Files)
            .WithTrackingName(Stages.MarkedFiles)
            .Combine(context.CompilationProvider)
            .Select(MarkedMembers.Find)
            .WithTrackingName(Stages.Marked)
            .SelectMany(static (entries, _) => entries.AsImmutableArray());

    private static IncrementalValueProvider<bool> IsMentioned(IncrementalValuesProvider<FileMarks> marks) =>
        marks.Where(static m => m.Mentions)
            .Collect()
            .Select(static (mentions, _) => !mentions.IsEmpty)
            .WithTrackingName(Stages.IsMentioned);

    private static IncrementalValueProvider<EquatableArray<InventoryEntry>> Entries(
        IncrementalValuesProvider<Annotated> annotated,
        IncrementalValuesProvider<InventoryEntry> fromAfar,
        IncrementalValuesProvider<InventoryEntry> marked) =>
        annotated.SelectMany(static (a, _) => a.Entries.AsImmutableArray()).Collect()
            .Combine(fromAfar.Collect())
            .Combine(marked.Collect())
            .Select(static (all, _) => new EquatableArray<InventoryEntry>([.. all.Left.Left, .. all.Left.Right, .. all.Right]))
            .WithTrackingName(Stages.Entries);

    private static IncrementalValueProvider<Vocabulary?> Vocabulary(IncrementalGeneratorInitializationContext context)
    {
        var categories = Defined(context, AttributeTypes.CategoryDefinition, DefinitionParser.Category, Stages.Categories);
        var purposes = Defined(context, AttributeTypes.PurposeDefinition, DefinitionParser.Purpose, Stages.Purposes);
        var recipients = Defined(context, AttributeTypes.RecipientDefinition, DefinitionParser.Recipient, Stages.Recipients);
        var referenced = context.MetadataReferencesProvider
            .Select(VocabularyReader.Read)
            .WithTrackingName(Stages.References)
            .Collect();

        return categories.Combine(purposes).Combine(recipients).Combine(referenced)
            .Select(static (all, _) => VocabularyReader.Merge(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(Stages.Vocabulary);
    }

    private static IncrementalValueProvider<ImmutableArray<T>> Defined<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<string, string, IDefinitionArguments, T> parse,
        string stage)
        where T : class =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, ConstantParser.IsTarget, (at, _) => ConstantParser.Parse(at, parse))
            .WithTrackingName(stage)
            .Where(static definition => definition is not null)
            .Select(static (definition, _) => definition!)
            .Collect();

    private static IncrementalValueProvider<EquatableArray<PolicyInfo>> Policies(IncrementalGeneratorInitializationContext context)
    {
        var declared = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeTypes.PolicyDocument, PolicyParser.IsTarget, PolicyParser.Declared)
            .WithTrackingName(Stages.DeclaredPolicies)
            .Collect();
        var linked = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeTypes.PrivacyPolicy, RemoteParser.IsTarget, PolicyParser.Linked)
            .WithTrackingName(Stages.LinkedPolicies)
            .SelectMany(static (policies, _) => policies.AsImmutableArray())
            .Collect();

        return declared.Combine(linked)
            .Select(static (all, _) => new EquatableArray<PolicyInfo>(all.Left.AddRange(all.Right)))
            .WithTrackingName(Stages.Policies);
    }
}
