namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class OpenTelemetryApiTests
{
    private static readonly LibraryCode s_code = new(
        "using OpenTelemetry; using OpenTelemetry.Trace;", "private TelemetrySpan _span = null!; private Tracer _tracer = null!;", typeof(OpenTelemetry.Baggage));

    [Fact]
    public Task Baggage_travels_on() => s_code.Check(
        """Baggage.SetBaggage("address", {|PRIV1006:order.Address|});""",
        """Baggage.Current.SetBaggage("address", {|PRIV1006:order.Address|});""",
        """Baggage.SetBaggage("number", order.Number);""");

    [Fact]
    public Task Spans_carry_attributes_and_events() => s_code.Check(
        """_span.SetAttribute("address", {|PRIV1006:order.Address|});""",
        """_span.SetAttribute("number", order.Number).SetAttribute("address", {|PRIV1006:order.Address|});""",
        """_span.UpdateName({|PRIV1006:order.Address|});""",
        """var attributes = new SpanAttributes(); attributes.Add("address", order.Address); _span.AddEvent("paid", {|PRIV1006:attributes|});""",
        """var attributes = new SpanAttributes(); attributes.Add("number", order.Number); _span.AddEvent("paid", attributes);""",
        """using var span = _tracer.StartActiveSpan({|PRIV1006:"pay " + order.Address|});""");
}
