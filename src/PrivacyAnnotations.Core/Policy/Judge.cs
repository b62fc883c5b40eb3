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
        if (pseudonymised && StaysInside(use))
        {
            return Verdict.Allowed;
        }

        if (use.Kind == SinkKind.Url && NeedsCare(data.Category))
        {
            return new Verdict(VerdictReason.SensitiveInUrl);
        }

        return use.Recipient is { Purposes.Count: > 0 } recipient ? Disclose(data, recipient, use.Purposes, consented ?? [])
            : use.Purposes is not { Count: > 0 } purposes ? new Verdict(VerdictReason.NoPurposeDeclared)
            : use.Recipient is { } other && !ActsForOthers(other.Kind) ? new Verdict(VerdictReason.RecipientWithoutPurpose)
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

    // Both must agree: the data with the code's purposes, and these with what the recipient may have data for. Where the code declares
    // none, the recipient's own are asked.
    private Verdict Disclose(PersonalDataAnnotation data, RecipientInfo recipient, IReadOnlyList<string>? scope, IReadOnlyList<string> consented)
    {
        if (scope is not { Count: > 0 })
        {
            var own = Decide(data, recipient.Purposes, consented);
            return own.Reason == VerdictReason.PurposeNotAllowed ? own with { Reason = VerdictReason.RecipientPurposeNotAllowed } : own;
        }

        var verdict = Decide(data, scope, consented);
        for (var i = 0; i < scope.Count && verdict.IsAllowed; i++)
        {
            verdict = Taxonomy.IsAllowed(scope[i], recipient.Purposes) ? verdict : new Verdict(VerdictReason.NotForRecipient, scope[i]);
        }

        return verdict;
    }

    private bool NeedsConsent(string category, string purpose) =>
        Taxonomy.RequiresConsent(purpose) || (_consents.Count > 0 && _consents.Contains(new ConsentRequirement(category, purpose)));

    private bool NeedsCare(string category) =>
        Taxonomy.Categories.TryGetValue(category, out var info) && info.NeedsCare;

    private static bool StaysInside(Use use) =>
        use is { Recipient: null, Kind: not (SinkKind.Network or SinkKind.Url) };

    // Without a purpose of their own, these may do what whoever hands the data over may do: Cal. Civ. Code 1798.140(j), (ag), GDPR Art. 28.
    private static bool ActsForOthers(RecipientKind kind) =>
        kind is RecipientKind.ServiceProvider or RecipientKind.Contractor or RecipientKind.SubProcessor;
}
