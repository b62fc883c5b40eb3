namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AzureStorageBlobsTests
{
    private static readonly LibraryCode s_code = new(
        "using Azure.Storage.Blobs; using System.Text;",
        "private BlobContainerClient _container = null!; private BlobClient _blob = null!;",
        typeof(Azure.Storage.Blobs.BlobClient));

    [Fact]
    public Task A_blob_is_stored_with_its_content() => s_code.Check(
        "await _blob.UploadAsync({|PRIV1004:BinaryData.FromString(order.CardNumber)|});",
        "await _blob.UploadAsync({|PRIV1004:BinaryData.FromObjectAsJson(order)|});",
        """await _container.UploadBlobAsync("card", {|PRIV1004:new MemoryStream(Encoding.UTF8.GetBytes(order.CardNumber))|});""",
        """
        using var writer = new StreamWriter(await _blob.OpenWriteAsync(true));
        writer.Write({|PRIV1004:order.CardNumber|});
        """,
        "await _blob.UploadAsync(BinaryData.FromString(order.Address));");

    [Fact]
    public Task The_name_of_a_blob_is_stored() => s_code.Check(
        """await {|PRIV1004:_container.GetBlobClient(order.CardNumber + ".json")|}.UploadAsync(BinaryData.FromString("1"));""",
        """await _container.UploadBlobAsync({|PRIV1004:order.CardNumber|}, new MemoryStream());""",
        """await _container.GetBlobClient(order.Id + ".json").UploadAsync(BinaryData.FromString("1"));""");
}
