using System.Collections.Immutable;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Generators.Inventory;

/// <summary>The words that an inventory uses, and the broader ones that give them their meaning.</summary>
internal sealed class UsedWords(TaxonomyCatalog taxonomy)
{
    private readonly SortedSet<string> _categories = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _purposes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _recipients = new(StringComparer.Ordinal);

    public void Add(IEnumerable<InventoryEntry> entries)
    {
        foreach (var entry in entries)
        {
            AddCategory(entry.Annotation.Category);
            AddPurposes(entry.Annotation.Purposes);
        }
    }

    public void Add(IEnumerable<PolicyInfo> policies)
    {
        foreach (var policy in policies)
        {
            foreach (var collection in policy.Collections)
            {
                AddCategory(collection.Category);
                AddPurposes(collection.Purposes);
            }

            foreach (var disclosure in policy.Disclosures)
            {
                AddCategory(disclosure.Category);
                AddPurposes(disclosure.Purposes);
                AddRecipient(disclosure.Recipient);
            }

            foreach (var category in policy.Sold.Concat(policy.Shared))
            {
                AddCategory(category);
            }
        }
    }

    public ImmutableArray<CategoryInfo> Categories() => [.. _categories.Select(key => taxonomy.Categories[key])];

    public ImmutableArray<PurposeInfo> Purposes() => [.. _purposes.Select(key => taxonomy.Purposes[key])];

    public ImmutableArray<RecipientInfo> Recipients() => [.. _recipients.Select(key => taxonomy.Recipients[key])];

    // A word that is known already ends the way up, so that a cycle ends as well.
    private void AddCategory(string? key)
    {
        while (key is not null && taxonomy.Categories.TryGetValue(key, out var category) && _categories.Add(key))
        {
            key = category.Broader;
        }
    }

    private void AddPurposes(IEnumerable<string> keys)
    {
        foreach (var first in keys)
        {
            string? key = first;
            while (key is not null && taxonomy.Purposes.TryGetValue(key, out var purpose) && _purposes.Add(key))
            {
                key = purpose.Broader;
            }
        }
    }

    private void AddRecipient(string key)
    {
        if (taxonomy.Recipients.TryGetValue(key, out var recipient) && _recipients.Add(key))
        {
            AddPurposes(recipient.Purposes);
        }
    }
}
