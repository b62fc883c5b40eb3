using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Policy;

/// <summary>The one question of the project: may this data be used like this?</summary>
public sealed class Judge(TaxonomyCatalog taxonomy, IReadOnlyCollection<ConsentRequirement>? consents = null)
{
    private readonly HashSet<ConsentRequirement> _consents = [.. consents ?? []];

    public TaxonomyCatalog Taxonomy { get; } = taxonomy;

    /// <param name="data">The data's annotation.</param>
    /// <param name="pseudonymised">Whether it was hashed, tokenised or encrypted on its way.</param>
    /// <param name="use">What the place does with it.</param>
    /// <param name="consented">The purposes that the subject's consent was checked for on the way to the place.</param>
    public Verdict Decide(PersonalDataAnnotation data, bool pseudonymised, Use use, IReadOnlyList<string>? consented = null)
    {
        if (pseudonymised && StaysInside(use.Kind))
        {
            return Verdict.Allowed;
        }

        if (use.Kind == SinkKind.Url && NeedsCare(data.Category))
        {
            return new Verdict(VerdictReason.SensitiveInUrl);
        }

        return use.Purposes is not { Count: > 0 } purposes
            ? new Verdict(VerdictReason.NoPurposeDeclared)
            : Decide(data, purposes, consented ?? []);
    }

    /// <summary>Whether data may be used for these purposes, whatever is done with it.</summary>
    public Verdict Decide(PersonalDataAnnotation data, IReadOnlyList<string> purposes, IReadOnlyList<string> consented)
    {
        for (var i = 0; i < purposes.Count; i++)
        {
            if (!Taxonomy.IsAllowed(purposes[i], data.Purposes))
            {
                return new Verdict(VerdictReason.PurposeNotAllowed, purposes[i]);
            }

            if (NeedsConsent(data.Category, purposes[i]) && !Taxonomy.IsAllowed(purposes[i], consented))
            {
                return new Verdict(VerdictReason.ConsentNotChecked, purposes[i]);
            }
        }

        return Verdict.Allowed;
    }

    private bool NeedsConsent(string category, string purpose) =>
        Taxonomy.RequiresConsent(purpose) || (_consents.Count > 0 && _consents.Contains(new ConsentRequirement(category, purpose)));

    private bool NeedsCare(string category) =>
        Taxonomy.Categories.TryGetValue(category, out var info) && info.NeedsCare;

    private static bool StaysInside(SinkKind kind) =>
        kind is not (SinkKind.Network or SinkKind.Url);
}
