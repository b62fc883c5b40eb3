namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

#pragma warning disable IDE1006, CA1707 // Named after the model file.
public sealed class prometheusnetTests
{
    private static readonly LibraryCode s_code = new(
        "using Prometheus;", """private static readonly Counter s_paid = Metrics.CreateCounter("paid", "", "who");""", typeof(Prometheus.Counter));

    [Fact]
    public Task Labels_are_telemetry_and_numbers_are_not() => s_code.Check(
        """s_paid.WithLabels({|PRIV1006:order.Address|}).Inc();""",
        """s_paid.Inc(1, Exemplar.From(Exemplar.Pair("who", {|PRIV1006:order.Address|})));""",
        """Metrics.WithManagedLifetime(TimeSpan.FromHours(1)).CreateCounter("paid", "", ["who"]).WithLease(paid => paid.Inc(), {|PRIV1006:order.Address|});""",
        """s_paid.WithLabels(order.Number).Inc(order.Address.Length);""");
}
