namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

#pragma warning disable IDE1006, CA1707 // Named after the model file.
public sealed class log4netTests
{
    private static readonly LibraryCode s_code = new(
        "using log4net; using log4net.Core; using log4net.Util;", "private static readonly ILog s_log = LogManager.GetLogger(typeof(Payments));", typeof(log4net.ILog));

    [Fact]
    public Task Every_level_takes_its_message() => s_code.Check(
        """s_log.Debug({|PRIV1001:order.Address|});""",
        """s_log.Info({|PRIV1001:$"paid by {order.Address}"|}, new Exception());""",
        """s_log.Warn({|PRIV1001:orders.Select(o => o.Address).ToList()|});""",
        """s_log.Error(order.Number); s_log.Fatal(order);""");

    [Fact]
    public Task Formats_are_those_of_the_framework() => s_code.Check(
        """s_log.InfoFormat("{0}", {|PRIV1001:order.Address|});""",
        """s_log.WarnFormat("{0} {1}", order.Number, {|PRIV1001:order.Address|});""",
        """s_log.ErrorFormat("{0} {1} {2} {3}", 1, 2, 3, {|PRIV1001:order.Address|});""",
        """s_log.InfoFormat("{0} {1}", order.Number, order);""");

    [Fact]
    public Task Extensions_and_events_are_logged_too() => s_code.Check(
        """s_log.DebugExt(() => {|PRIV1001:order.Address|});""",
        """s_log.WarnFormatExt("{0} {1}", order.Number, {|PRIV1001:order.Address|});""",
        """var e = new LoggingEvent(typeof(Order), null, "pay", Level.Info, "paid", null); e.Properties["Address"] = {|PRIV1001:order.Address|};""",
        """s_log.InfoExt(order.Number); s_log.InfoFormatExt("{0}", order.Address.Length);""");

    [Fact]
    public Task Contexts_are_logged_with_later_events() => s_code.Check(
        """LogicalThreadContext.Properties["Address"] = {|PRIV1001:order.Address|};""",
        """GlobalContext.Properties["Number"] = order.Number;""",
        """using var context = ThreadContext.Stacks["NDC"].Push({|PRIV1001:order.Address|});""");
}
