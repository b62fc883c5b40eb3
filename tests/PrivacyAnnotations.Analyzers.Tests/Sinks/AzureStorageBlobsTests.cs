namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AzureStorageBlobsTests
{
    private static readonly LibraryCode s_code = new(
        "using Azure.Storage.Blobs; using Azure.Storage.Blobs.Models; using Azure.Storage.Blobs.Specialized; using System.Text;",
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

    [Fact]
    public Task Metadata_are_stored_with_the_blob() => s_code.Check(
        """await _blob.UploadAsync(new MemoryStream(), {|PRIV1004:new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["card"] = order.CardNumber } }|});""",
        """await _blob.SetMetadataAsync({|PRIV1004:new Dictionary<string, string> { ["card"] = order.CardNumber }|});""",
        """await _container.SetMetadataAsync({|PRIV1004:new Dictionary<string, string> { ["card"] = order.CardNumber }|});""",
        """await _container.GetAppendBlobClient("a").CreateAsync({|PRIV1004:new AppendBlobCreateOptions { Metadata = new Dictionary<string, string> { ["card"] = order.CardNumber } }|});""",
        """await _container.GetPageBlobClient("a").UploadPagesAsync({|PRIV1004:new MemoryStream(Encoding.UTF8.GetBytes(order.CardNumber))|}, 0);""",
        """await _blob.UploadAsync(new MemoryStream(), new BlobUploadOptions { Tags = new Dictionary<string, string> { ["number"] = order.Number } });""");

    [Fact]
    public Task What_is_read_is_not_what_was_asked_with() => s_code.Check(
        """var found = await _container.GetBlobClient(order.CardNumber).DownloadContentAsync(); Console.WriteLine(found.Value.Content);""",
        """Console.WriteLine({|PRIV1001:_container.GetBlobClient(order.CardNumber).Name|});""");
}
