namespace PrivacyAnnotations;

/// <summary>What categories and purposes have in common: a place in a tree, and the matching terms of other vocabularies.</summary>
public abstract class TermDefinitionAttribute : PolicyStatementAttribute
{
    private protected TermDefinitionAttribute()
    {
    }

    /// <summary>The key of the wider term that includes this one. A cycle is reported as PRIV3006, an unknown key as PRIV2001.</summary>
    public string? Broader { get; set; }

    /// <summary>What the term covers, in words for the readers of the manifests.</summary>
    public string? Description { get; set; }

    /// <summary>The matching term of fideslang 3.1 (Ethyca).</summary>
    public string? Fides { get; set; }

    /// <summary>Whether <see cref="Fides"/> is merely the closest term, because no exact one exists.</summary>
    public bool FidesIsClosest { get; set; }

    /// <summary>The matching term of the IAB Tech Lab's edition of fideslang.</summary>
    public string? FidesIab { get; set; }

    /// <summary>Whether <see cref="FidesIab"/> is merely the closest term, because no exact one exists.</summary>
    public bool FidesIabIsClosest { get; set; }

    /// <summary>The matching concept of the W3C Data Privacy Vocabulary, with its prefix: <c>pd:Name</c>, <c>dpv:Marketing</c>.</summary>
    public string? Dpv { get; set; }

    /// <summary>Whether <see cref="Dpv"/> is merely the closest concept, because no exact one exists.</summary>
    public bool DpvIsClosest { get; set; }
}
