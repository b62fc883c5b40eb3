using System.Collections.Immutable;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Taxonomy.Definitions;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory;

/// <summary>Puts what the stages found together to one inventory, with the definitions of the words that it uses and no others.</summary>
internal static class InventoryBuilder
{
    /// <returns>Null where the project does not know the annotations: the generated code would not compile.</returns>
    public static GeneratedInventory? Build(
        EquatableArray<InventoryEntry> entries,
        Vocabulary? vocabulary,
        EquatableArray<PolicyInfo> policies,
        ProjectModel project,
        bool isMentioned)
    {
        if (vocabulary is null)
        {
            return null;
        }

        var sorted = EntryOrder.SortDistinct(entries.Select(e => e with { File = RelativePath.Of(project.Directory, e.File) }));
        var distinct = policies.Distinct().OrderBy(static p => p.Type, StringComparer.Ordinal).ToImmutableArray();
        var words = new UsedWords(new TaxonomyCatalog(vocabulary.Categories, vocabulary.Purposes, vocabulary.Recipients));
        words.Add(sorted);
        words.Add(distinct);

        var inventory = new AssemblyInventory(
            project.Assembly, project.Name, sorted, words.Categories(), words.Purposes(), words.Recipients(), distinct);
        return new GeneratedInventory(inventory, isMentioned, project.CanEmbed);
    }
}
