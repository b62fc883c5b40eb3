using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Policy;

/// <summary>The one question of the project: may this data be used like this?</summary>
public sealed class Judge(TaxonomyCatalog taxonomy)
{
    public TaxonomyCatalog Taxonomy { get; } = taxonomy;

    /// <param name="data">The data's annotation.</param>
    /// <param name="pseudonymised">Whether it was hashed, tokenised or encrypted on its way.</param>
    /// <param name="use">What the place does with it.</param>
    public Verdict Decide(PersonalDataAnnotation data, bool pseudonymised, Use use)
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
            : DecidePurposes(data, purposes);
    }

    private Verdict DecidePurposes(PersonalDataAnnotation data, IReadOnlyList<string> purposes)
    {
        for (var i = 0; i < purposes.Count; i++)
        {
            if (!Taxonomy.IsAllowed(purposes[i], data.Purposes))
            {
                return new Verdict(VerdictReason.PurposeNotAllowed, purposes[i]);
            }
        }

        return Verdict.Allowed;
    }

    private bool NeedsCare(string category) =>
        Taxonomy.Categories.TryGetValue(category, out var info) && info.NeedsCare;

    private static bool StaysInside(SinkKind kind) =>
        kind is not (SinkKind.Network or SinkKind.Url);
}
