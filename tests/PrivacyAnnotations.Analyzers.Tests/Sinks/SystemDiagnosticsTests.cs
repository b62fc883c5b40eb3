namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemDiagnosticsTests
{
    private const string Members = """
        static readonly TraceSource s_source = new("pay");

        sealed class Events : EventSource
        {
            public void Paid(string text) => WriteEvent(1, text);
            public void Counted(string text) => WriteEvent(2, text.Length);
            public void Whole(Order order) => Write("order", {|PRIV1001:new { order.Address }|});
        }
        """;

    private static readonly LibraryCode s_code = new("using System.Diagnostics; using System.Diagnostics.Tracing;", Members);

    [Fact]
    public Task Traces_are_logs() => s_code.Check(
        """Trace.WriteLine({|PRIV1001:order.Address|});""",
        """Trace.TraceInformation("{0}", {|PRIV1001:order.Address|});""",
        """Trace.TraceError({|PRIV1001:"paid by " + order.Address|});""",
        """Debug.WriteLine({|PRIV1001:order.Address|});""",
        """Debug.Fail({|PRIV1001:order.Address|});""",
        """Environment.FailFast({|PRIV1001:order.Address|});""",
        """Debug.Assert(order.Id > 0, {|PRIV1001:$"no {order.Address}"|}); Debug.Assert(order.Id > 0, $"no {order.Number}");""",
        """Debug.WriteIf(order.Id > 0, {|PRIV1001:$"no {order.Address}"|}); Debug.Assert(order.Address.Length > 0);""",
        """new EventLog("pay").WriteEvent(new EventInstance(1, 1), {|PRIV1001:order.Address|});""",
        """s_source.TraceEvent(TraceEventType.Information, 1, "{0}", {|PRIV1001:order.Address|});""",
        """s_source.TraceData(TraceEventType.Information, 1, {|PRIV1001:order.Address|});""",
        """Trace.WriteLine(order); Debug.WriteLine(order.Number); s_source.TraceInformation("{0}", order.Number);""");

    [Fact]
    public Task The_console_is_a_log() => s_code.Check(
        """Console.WriteLine({|PRIV1001:order.Address|});""",
        """Console.Write("{0} {1}", order.Number, {|PRIV1001:order.Address|});""",
        """Console.Error.WriteLine({|PRIV1001:order.Address|});""",
        """Console.WriteLine(order); Console.WriteLine(orders); Console.WriteLine("{0}", order.Number);""");

    [Fact]
    public Task Events_of_a_source_are_logged() => s_code.Check(
        """new Events().Paid({|PRIV1001:order.Address|});""",
        """new Events().Paid(order.Number); new Events().Counted(order.Address);""");
}
