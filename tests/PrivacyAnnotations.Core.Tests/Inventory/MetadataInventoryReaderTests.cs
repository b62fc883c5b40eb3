using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Core.Tests.Inventory;

public sealed class MetadataInventoryReaderTests
{
    private static readonly AssemblyInventory s_inventory = Inventories.Of(Inventories.Email);

    [Fact]
    public void An_assembly_brings_its_inventory()
    {
        using var assembly = Compile(Metadata(InventoryPayload.MetadataKey, InventoryPayload.Write(s_inventory)));

        Assert.Equal(s_inventory, MetadataInventoryReader.Read(assembly)!.Inventory);
    }

    [Fact]
    public void The_inventory_is_found_among_other_metadata()
    {
        var source = "[assembly: System.Reflection.AssemblyProduct(\"Shop\")]"
            + Metadata("Commit", "abc")
            + Metadata(InventoryPayload.MetadataKey, InventoryPayload.Write(s_inventory));
        using var assembly = Compile(source);

        Assert.Equal(s_inventory, MetadataInventoryReader.Read(assembly)!.Inventory);
    }

    [Fact]
    public void A_payload_beyond_64_kilobytes_is_read_whole()
    {
        var entry = Inventories.Email with { Annotation = Inventories.Email.Annotation with { Description = new string('ü', 300_000) } };
        using var assembly = Compile(Metadata(InventoryPayload.MetadataKey, InventoryPayload.Write(Inventories.Of(entry))));

        Assert.Equal(Inventories.Of(entry), MetadataInventoryReader.Read(assembly)!.Inventory);
    }

    [Fact]
    public void An_assembly_without_one_has_none()
    {
        using var assembly = Compile(Metadata("PrivacyAnnotations.Inventories", "{}"));

        Assert.Null(MetadataInventoryReader.Read(assembly));
    }

    [Fact]
    public void A_malformed_inventory_is_a_problem()
    {
        using var assembly = Compile(Metadata(InventoryPayload.MetadataKey, "{"));

        Assert.NotNull(MetadataInventoryReader.Read(assembly)!.Problem);
    }

    [Fact]
    public void Null_as_payload_is_none()
    {
        using var assembly = Compile($"[assembly: System.Reflection.AssemblyMetadata(\"{InventoryPayload.MetadataKey}\", null)]");

        Assert.Null(MetadataInventoryReader.Read(assembly));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(4096)]
    public void A_file_that_is_no_assembly_has_none(int length) =>
        Assert.Null(MetadataInventoryReader.Read(new MemoryStream(new byte[length])));

    [Fact]
    public void An_assembly_cut_off_anywhere_is_no_exception()
    {
        using var assembly = Compile(Metadata(InventoryPayload.MetadataKey, InventoryPayload.Write(s_inventory)));
        var image = assembly.ToArray();

        for (var length = 0; length < image.Length; length += 7)
        {
            MetadataInventoryReader.Read(new MemoryStream(image, 0, length));
        }
    }

    private static string Metadata(string key, string value) =>
        $"[assembly: System.Reflection.AssemblyMetadata(\"{key}\", {SymbolDisplay.FormatLiteral(value, quote: true)})]";

    private static MemoryStream Compile(string source)
    {
        var stream = new MemoryStream();
        var result = CSharpCompilation.Create(
                "Shop",
                [CSharpSyntaxTree.ParseText(source)],
                [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(stream);

        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return stream;
    }
}
