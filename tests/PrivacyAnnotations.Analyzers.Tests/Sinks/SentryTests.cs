namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SentryTests
{
    private static readonly LibraryCode s_code = new("using Sentry;", "private IHub _hub = null!;", typeof(Sentry.SentrySdk));

    [Fact]
    public Task Messages_and_breadcrumbs_are_sent() => s_code.Check(
        """SentrySdk.CaptureMessage({|PRIV1006:order.Address|});""",
        """SentrySdk.AddBreadcrumb({|PRIV1006:order.Address|});""",
        """SentrySdk.AddBreadcrumb("paid", data: {|PRIV1006:new Dictionary<string, string> { ["address"] = order.Address }|});""",
        """_hub.CaptureMessage({|PRIV1006:"paid " + order.Address|});""",
        """SentrySdk.CaptureFeedback("bad", contactEmail: {|PRIV1006:order.Address|});""",
        """SentrySdk.CaptureMessage(order.Number); SentrySdk.AddBreadcrumb(order.Number);""");

    [Fact]
    public Task Scopes_and_events_carry_tags_and_the_user() => s_code.Check(
        """SentrySdk.SetTag("address", {|PRIV1006:order.Address|});""",
        """SentrySdk.ConfigureScope(scope => scope.SetTag("address", {|PRIV1006:order.Address|}));""",
        """SentrySdk.ConfigureScope(scope => scope.User = {|PRIV1006:new SentryUser { Email = order.Address }|});""",
        """SentrySdk.ConfigureScope(scope => scope.SetExtra("number", order.Number));""",
        """SentrySdk.ConfigureScope(scope => scope.SetExtra("order", {|PRIV1006:order|}));""",
        """SentrySdk.ConfigureScope(scope => scope.Contexts["order"] = {|PRIV1006:new { order.Address }|});""",
        """SentrySdk.ConfigureScope(scope => scope.Contexts["order"] = new { order.Number, order.Id });""",
        """var e = new SentryEvent(); e.SetExtra("address", {|PRIV1006:order.Address|}); SentrySdk.CaptureEvent(e);""",
        """var e = new SentryEvent { Message = order.Address }; SentrySdk.CaptureEvent({|PRIV1006:e|});""",
        """SentrySdk.CaptureEvent(new SentryEvent { Message = order.Number, ServerName = "a" });""");

    [Fact]
    public Task Structured_logs_are_logs_and_metrics_are_telemetry() => s_code.Check(
        """SentrySdk.Logger.LogInfo("{0}", {|PRIV1001:order.Address|});""",
        """SentrySdk.Logger.LogInfo("{0} {1}", order.Number, order);""");
}
