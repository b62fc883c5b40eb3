using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>What the annotations and policies of a set of assemblies say, row by row of the statute.</summary>
/// <param name="Document">The inventory behind it.</param>
/// <param name="Categories">The rows (A) to (K), empty ones too.</param>
/// <param name="Sensitive">The rows of sensitive personal information, empty ones too.</param>
/// <param name="NotMapped">What no row takes, with the reason.</param>
/// <param name="Processor">What is processed on behalf of somebody else, and is no part of the rows.</param>
public sealed record CcpaManifest(
    InventoryDocument Document,
    IReadOnlyList<CcpaRow> Categories,
    IReadOnlyList<CcpaRow> Sensitive,
    IReadOnlyList<CcpaUnmapped> NotMapped,
    IReadOnlyList<InventoryEntry> Processor)
{
    /// <summary>What the manifest is, and what it is not.</summary>
    public const string Statement =
        "This document lists what annotations in code and linked policies declare, and which rows of the statute these declarations map to. "
        + "It says nothing about data that is not annotated, and it is no statement that any processing is lawful.";
}
