namespace PrivacyAnnotations.Core.Inventory;

/// <summary>An assembly whose inventory is part of a document, and the project that built it.</summary>
public sealed record InventoryAssembly(string Name, string Project);
