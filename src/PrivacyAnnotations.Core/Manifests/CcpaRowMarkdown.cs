using System.Globalization;
using System.Text;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Inventory.Json;
using PrivacyAnnotations.Core.Manifests.Ccpa;
using PrivacyAnnotations.Core.Taxonomy.Law;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>A row of the CCPA manifest as a section of the page.</summary>
internal static class CcpaRowMarkdown
{
    public static void Append(StringBuilder text, CcpaRow row)
    {
        text.Append("\n### ").Append(MarkdownText.Escape($"{row.Law.Cite}: {row.Law.Name}")).Append("\n\n");
        text.Append(Sentence(row.Law.Covers ?? row.Law.Name)).Append("\n\n");
        AppendItem(text, "Maps from", row.Mappings.Select(Mapping));
        AppendItem(text, "Sources", row.Sources.Select(static s => Count(s, SourceName(s.Value))));
        AppendItem(text, "Purposes", row.Purposes.Select(Purpose));
        text.Append("- Sold: ").Append(MarkdownText.Escape(row.Sold.Text)).Append('\n');
        text.Append("- Shared: ").Append(MarkdownText.Escape(row.Shared.Text)).Append('\n');
        text.Append("- Disclosed: ").Append(MarkdownText.Escape(row.Disclosed.Text)).Append('\n');
        foreach (var recipient in row.Disclosed.Recipients)
        {
            text.Append("  - ").Append(Recipient(recipient)).Append('\n');
        }

        AppendItem(text, "Retention", row.Retention.Select(static r => Count(r, r.Value)));
        text.Append("- Members: ").Append(MemberCount(row)).Append('\n');
        AppendMembers(text, row.Members, "  ");
    }

    public static void AppendMembers(StringBuilder text, IEnumerable<InventoryEntry> members, string indentation)
    {
        foreach (var member in members)
        {
            var name = member.Member is null ? member.Type : $"{member.Type}.{member.Member}";
            text.Append(indentation)
                .Append("- ")
                .Append(MarkdownText.Escape($"{name} ({WireName.Of(member.Kind)} in {member.Assembly}): {member.Annotation.Category}"))
                .Append('\n');
        }
    }

    public static string MemberCount(CcpaRow row)
    {
        var all = row.Members.Count.ToString(CultureInfo.InvariantCulture);
        return row.CertainMembers == row.Members.Count ? all : $"{all} ({row.CertainMembers.ToString(CultureInfo.InvariantCulture)} for certain)";
    }

    public static string Mapping(CcpaMapping mapping)
    {
        var text = mapping.Strength == CcpaStrength.MapsTo ? mapping.Name : $"{mapping.Name} ({WireName.Of(mapping.Strength)}: {mapping.Reason})";
        return MarkdownText.Escape(mapping.Note is null ? text : $"{text} [{mapping.Note}]");
    }

    private static void AppendItem(StringBuilder text, string title, IEnumerable<string> values)
    {
        var list = string.Join("; ", values);
        text.Append("- ").Append(title).Append(": ").Append(list.Length == 0 ? CcpaCount.NotDeclared : list).Append('\n');
    }

    private static string Count(CcpaCount count, string name) =>
        MarkdownText.Escape($"{name} ({count.Members.ToString(CultureInfo.InvariantCulture)} {(count.Members == 1 ? "member" : "members")})");

    private static string SourceName(string source) => CcpaLaw.Current.Sources.TryGetValue(source, out var name) ? name : source;

    private static string Purpose(CcpaPurposeUse purpose)
    {
        var text = purpose.Cite is null ? $"{purpose.Name}: maps to no paragraph" : $"{purpose.Name}: {purpose.Cite}, {purpose.Term}";
        return MarkdownText.Escape(purpose.Note is null ? text : $"{text} [{purpose.Note}]");
    }

    private static string Recipient(CcpaRecipient recipient)
    {
        var country = recipient.Country is null ? "" : $", {recipient.Country}";
        return MarkdownText.Escape(
            $"{recipient.Name} ({WireName.Of(recipient.Kind)}{country}): {string.Join(", ", recipient.Categories)}; "
            + $"for {(recipient.Purposes.Count == 0 ? "purposes not declared" : string.Join(", ", recipient.Purposes))}");
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
}
