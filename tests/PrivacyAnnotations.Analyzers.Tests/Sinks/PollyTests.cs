namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class PollyTests
{
    private const string Members = """
        private ResiliencePipeline _pipeline = ResiliencePipeline.Empty;
        private ISyncPolicy _policy = Policy.NoOp();
        private IAsyncPolicy _async = Policy.NoOpAsync();
        """;

    private static readonly LibraryCode s_code = new("using Polly;", Members, typeof(Polly.Policy), typeof(Polly.ResiliencePipeline));

    [Fact]
    public Task What_is_done_within_a_pipeline_is_done() => s_code.Check(
        """_pipeline.Execute(() => Console.WriteLine({|PRIV1001:order.Address|}));""",
        """await _pipeline.ExecuteAsync(async token => await File.WriteAllTextAsync("f", {|PRIV1004:order.CardNumber|}, token));""",
        """_policy.Execute(() => Console.WriteLine({|PRIV1001:order.Address|}));""",
        """await _async.ExecuteAsync(() => File.WriteAllTextAsync("f", {|PRIV1004:order.CardNumber|}));""",
        """_pipeline.Execute(() => Console.WriteLine(order.Number));""");

    [Fact]
    public Task What_comes_out_is_what_the_delegate_gave() => s_code.Check(
        """Console.WriteLine({|PRIV1001:_pipeline.Execute(() => order.Address)|});""",
        """Console.WriteLine({|PRIV1001:await _pipeline.ExecuteAsync(async token => { await Task.Yield(); return order.Address; })|});""",
        """Console.WriteLine({|PRIV1001:_policy.Execute(() => order.Address)|});""",
        """Console.WriteLine(_pipeline.Execute(() => order.Number));""");

    [Fact]
    public Task State_that_is_handed_over_arrives() => s_code.Check(
        """_pipeline.Execute(static text => Console.WriteLine({|PRIV1001:text|}), order.Address);""",
        """_pipeline.Execute(static text => Console.WriteLine(text.Length), order.Address);""");
}
