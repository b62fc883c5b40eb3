namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemDiagnosticsDiagnosticSourceTests
{
    private const string Members = """
        static readonly ActivitySource s_source = new("pay");
        static readonly Meter s_meter = new("pay");
        static readonly Counter<int> s_paid = s_meter.CreateCounter<int>("paid");
        static readonly Histogram<double> s_amount = s_meter.CreateHistogram<double>("amount");
        static readonly DiagnosticSource s_listened = new DiagnosticListener("pay");
        private Activity _activity = null!;
        """;

    private static readonly LibraryCode s_code = new("using System.Diagnostics; using System.Diagnostics.Metrics;", Members);

    [Fact]
    public Task Tags_and_baggage_of_an_activity_are_telemetry() => s_code.Check(
        """_activity.SetTag("address", {|PRIV1006:order.Address|});""",
        """_activity.AddTag("number", order.Number)?.AddTag("address", {|PRIV1006:order.Address|});""",
        """_activity.SetBaggage("address", {|PRIV1006:order.Address|});""",
        """_activity.DisplayName = {|PRIV1006:"pay " + order.Address|};""",
        """_activity.SetStatus(ActivityStatusCode.Error, {|PRIV1006:order.Address|});""",
        """using var activity = s_source.StartActivity({|PRIV1006:"pay " + order.Address|});""",
        """using var activity = s_source.StartActivity("pay"); activity?.SetTag("number", order.Number).SetTag("order", order);""");

    [Fact]
    public Task Events_are_sent_with_their_tags() => s_code.Check(
        """_activity.AddEvent({|PRIV1006:new ActivityEvent("paid " + order.Address)|});""",
        """var tags = new ActivityTagsCollection { ["address"] = order.Address }; _activity.AddEvent({|PRIV1006:new ActivityEvent("paid", tags: tags)|});""",
        """_activity.AddEvent({|PRIV1006:new ActivityEvent("paid", tags: new ActivityTagsCollection([new("address", order.Address)]))|});""",
        """_activity.AddEvent(new ActivityEvent("paid", tags: new ActivityTagsCollection { ["number"] = order.Number, ["order"] = order }));""");

    [Fact]
    public Task Tags_of_a_measurement_are_telemetry() => s_code.Check(
        """s_paid.Add(1, {|PRIV1006:new KeyValuePair<string, object?>("address", order.Address)|});""",
        """s_paid.Add(1, new("number", order.Number), {|PRIV1006:new("address", order.Address)|});""",
        """s_amount.Record(2, {|PRIV1006:new TagList { { "address", order.Address } }|});""",
        """var tags = new TagList(); tags.Add("address", order.Address); s_amount.Record(2, {|PRIV1006:tags|});""",
        """s_paid.Add(order.Address.Length, new KeyValuePair<string, object?>("number", order.Number)); s_amount.Record(2, new TagList { { "id", order.Id } });""");

    [Fact]
    public Task Listeners_read_what_a_source_writes() => s_code.Check(
        """s_listened.Write("paid", {|PRIV1006:new { order.Address }|});""",
        """s_listened.StartActivity(_activity, {|PRIV1006:order|});""",
        """s_listened.Write("paid", new { order.Number, order.Id });""");
}
