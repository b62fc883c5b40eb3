namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AWSSDKS3Tests
{
    private static readonly LibraryCode s_code = new("using Amazon.S3; using Amazon.S3.Model;", "private IAmazonS3 _s3 = null!;", typeof(Amazon.S3.IAmazonS3));

    [Fact]
    public Task An_object_is_stored_with_its_key_and_content() => s_code.Check(
        """await _s3.PutObjectAsync({|PRIV1004:new PutObjectRequest { BucketName = "cards", Key = "1", ContentBody = order.CardNumber }|});""",
        """await _s3.PutObjectAsync({|PRIV1004:new PutObjectRequest { BucketName = "cards", Key = order.CardNumber }|});""",
        """await _s3.PutObjectAsync(new PutObjectRequest { BucketName = "orders", Key = order.Number, ContentBody = order.Address });""");

    [Fact]
    public Task Its_metadata_is_stored_with_it() => s_code.Check(
        """
        var request = new PutObjectRequest { Key = "1" };
        request.Metadata.Add("card", order.CardNumber);
        await _s3.PutObjectAsync({|PRIV1004:request|});
        """,
        """
        var request = new PutObjectRequest { Key = "1" };
        request.Metadata["address"] = order.Address;
        await _s3.PutObjectAsync(request);
        """);

    [Fact]
    public Task A_stream_is_stored() => s_code.Check(
        """await _s3.UploadObjectFromStreamAsync("cards", "1", {|PRIV1004:new MemoryStream(System.Text.Encoding.UTF8.GetBytes(order.CardNumber))|}, null);""",
        """await _s3.UploadObjectFromStreamAsync("orders", order.Number, new MemoryStream(), null);""");
}
