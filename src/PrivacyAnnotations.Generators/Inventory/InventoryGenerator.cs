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
        var project = Project(context);
        var vocabulary = Vocabulary(context);
        var policies = Policies(context);
        var entries = Annotated(context)
            .Combine(AnnotatedFromAfar(context))
            .Combine(Marked(context, Aliases(context, vocabulary)))
            .Select(static (all, _) => new EquatableArray<InventoryEntry>([.. all.Left.Left, .. all.Left.Right, .. all.Right]))
            .WithTrackingName(Stages.Entries);

        var inventory = entries.Combine(vocabulary).Combine(policies).Combine(project).Combine(Mention(context))
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

    private static IncrementalValueProvider<EquatableArray<InventoryEntry>> Annotated(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeTypes.PersonalData, AnnotationParser.IsTarget, AnnotationParser.Parse)
            .WithTrackingName(Stages.Annotated)
            .Gather();

    private static IncrementalValueProvider<EquatableArray<InventoryEntry>> AnnotatedFromAfar(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeTypes.PersonalDataMember, RemoteParser.IsTarget, RemoteParser.Parse)
            .WithTrackingName(Stages.AnnotatedFromAfar)
            .Gather();

    private static IncrementalValueProvider<EquatableArray<string>> Aliases(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Vocabulary> vocabulary) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeTypes.PersonalData, AliasParser.IsTarget, AliasParser.Parse)
            .WithTrackingName(Stages.OwnAliases)
            .Collect()
            .Combine(vocabulary)
            .Select(AliasParser.Names)
            .WithTrackingName(Stages.Aliases);

    private static IncrementalValueProvider<EquatableArray<InventoryEntry>> Marked(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<string>> aliases) =>
        context.SyntaxProvider
            .CreateSyntaxProvider(MarkParser.IsMark, MarkParser.Parse)
            .WithTrackingName(Stages.Marks)
            .Collect()
            .Combine(aliases)
            .Select(MarkParser.Files)
            .WithTrackingName(Stages.MarkedFiles)
            .Combine(context.CompilationProvider)
            .Select(MarkedMembers.Find)
            .WithTrackingName(Stages.Marked);

    private static IncrementalValueProvider<Vocabulary> Vocabulary(IncrementalGeneratorInitializationContext context)
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

    private static IncrementalValueProvider<bool> Mention(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .CreateSyntaxProvider(MentionParser.IsMention, static (_, _) => true)
            .WithTrackingName(Stages.Mentions)
            .Collect()
            .Select(static (mentions, _) => !mentions.IsEmpty)
            .WithTrackingName(Stages.IsMentioned);
}
