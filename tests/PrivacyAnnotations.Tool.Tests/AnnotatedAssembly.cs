using System.Reflection;
using System.Reflection.Emit;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Tool.Tests;

/// <summary>Assembly files as a build with the package leaves them.</summary>
public static class AnnotatedAssembly
{
    private static readonly ConstructorInfo s_metadata =
        typeof(AssemblyMetadataAttribute).GetConstructor([typeof(string), typeof(string)])!;

    /// <summary>An assembly with one annotated member, <c>Customer.Email</c> unless the test says otherwise.</summary>
    public static void Write(string file, string member = "Email", string? references = null)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var entry = new InventoryEntry(
            name, $"{name}.Customer", member, MemberKind.Property, "string", Annotation, "Customer.cs", 7);
        var inventory = new AssemblyInventory(name, name, new([entry]), new([]), new([]), new([]), new([]));
        WriteWithPayload(file, InventoryPayload.Write(inventory), references);
    }

    public static void WriteWithPayload(string file, string? payload, string? references = null)
    {
        CustomAttributeBuilder[] attributes =
            payload is null ? [] : [new CustomAttributeBuilder(s_metadata, [InventoryPayload.MetadataKey, payload])];
        var assembly = new PersistedAssemblyBuilder(
            new AssemblyName(Path.GetFileNameWithoutExtension(file)), typeof(object).Assembly, attributes);
        var module = assembly.DefineDynamicModule("module");
        var parent = references is null ? typeof(object) : TypeOf(references);
        module.DefineType("Placeholder", TypeAttributes.Public, parent).CreateType();
        assembly.Save(file);
    }

    private static PersonalDataAnnotation Annotation => new(Category.Contact, new([Purpose.AccountManagement]));

    // A base type of another assembly is what makes the compiler write a reference to it.
    private static Type TypeOf(string assemblyName)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(assemblyName), typeof(object).Assembly);
        return assembly.DefineDynamicModule("module").DefineType("Placeholder", TypeAttributes.Public).CreateType();
    }
}
