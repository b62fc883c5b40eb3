namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftApplicationInsightsTests
{
    private static readonly LibraryCode s_code = new(
        "using Microsoft.ApplicationInsights; using Microsoft.ApplicationInsights.Channel; using Microsoft.ApplicationInsights.DataContracts;",
        "private TelemetryClient _client = null!;",
        typeof(Microsoft.ApplicationInsights.TelemetryClient));

    [Fact]
    public Task Events_traces_and_metrics_are_sent_with_their_properties() => s_code.Check(
        """_client.TrackEvent("paid", {|PRIV1006:new Dictionary<string, string> { ["address"] = order.Address }|});""",
        """_client.TrackEvent({|PRIV1006:"paid " + order.Address|});""",
        """_client.TrackTrace({|PRIV1006:order.Address|});""",
        """_client.TrackException(new Exception("paid"), {|PRIV1006:new Dictionary<string, string> { ["address"] = order.Address }|});""",
        """_client.TrackMetric("paid", 1, {|PRIV1006:new Dictionary<string, string> { ["address"] = order.Address }|});""",
        """_client.GetMetric("paid", "address").TrackValue(1, {|PRIV1006:order.Address|});""",
        """_client.TrackDependency("http", "bank", {|PRIV1006:order.Address|}, DateTimeOffset.Now, TimeSpan.Zero, true);""",
        """_client.TrackEvent("paid", new Dictionary<string, string> { ["number"] = order.Number, ["order"] = order.ToString() });""");

    [Fact]
    public Task Items_that_are_built_first_show_what_was_put_into_them() => s_code.Check(
        """_client.TrackEvent({|PRIV1006:new EventTelemetry("paid") { Name = order.Address }|});""",
        """var item = new TraceTelemetry(order.Address); _client.TrackTrace({|PRIV1006:item|});""",
        """var item = new EventTelemetry("paid"); item.Properties["address"] = {|PRIV1006:order.Address|}; _client.TrackEvent(item);""",
        """var item = new EventTelemetry("paid"); item.Properties.Add("number", order.Number); _client.TrackEvent(item);""");

    [Fact]
    public Task Initializers_and_the_context_are_sent_with_every_item() => s_code.Check(
        """_client.Context.User.AuthenticatedUserId = {|PRIV1006:order.Address|};""",
        """_client.Context.GlobalProperties["address"] = {|PRIV1006:order.Address|};""",
        """ITelemetry item = null!; ((ISupportProperties)item).Properties["address"] = {|PRIV1006:order.Address|};""",
        """_client.Context.User.Id = order.Number;""");
}
