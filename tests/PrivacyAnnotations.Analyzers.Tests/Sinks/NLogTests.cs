namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class NLogTests
{
    private const string Members = """
        private static readonly Logger s_log = LogManager.GetCurrentClassLogger();
        private NLog.ILogger _contract = s_log;
        """;

    private static readonly LibraryCode s_code = new("using NLog; using Logger = NLog.Logger; using LogLevel = NLog.LogLevel;", Members, typeof(NLog.Logger));

    [Fact]
    public Task Every_level_takes_its_message_and_its_arguments() => s_code.Check(
        """s_log.Trace("{Address}", {|PRIV1001:order.Address|});""",
        """s_log.Debug({|PRIV1001:"paid by " + order.Address|});""",
        """s_log.Info("{Number} {Address}", order.Number, {|PRIV1001:order.Address|});""",
        """s_log.Warn(new Exception(), "{Address}", {|PRIV1001:order.Address|});""",
        """_contract.Error("{A} {B} {C} {D}", 1, 2, 3, {|PRIV1001:order.Address|});""",
        """_contract.Fatal({|PRIV1001:order.Address|});""",
        """s_log.Log(LogLevel.Info, "{Address}", {|PRIV1001:order.Address|});""",
        """s_log.Info("{Number} {Order}", order.Number, order);""");

    [Fact]
    public Task Only_a_hole_with_an_at_sign_shows_the_members() => s_code.Check(
        """s_log.Info("{Number} {@Order}", order.Number, {|PRIV1001:order|});""",
        """s_log.Info("{@Number} {Order}", order.Number, order);""");

    [Fact]
    public Task A_message_can_be_made_when_it_is_needed() => s_code.Check(
        """s_log.Info(() => {|PRIV1001:order.Address|});""",
        """s_log.Info(() => order.Number);""");

    [Fact]
    public Task Fluent_events_are_logged() => s_code.Check(
        """s_log.ForInfoEvent().Message("{Address}", {|PRIV1001:order.Address|}).Log();""",
        """s_log.ForInfoEvent().Message("paid").Property("Address", {|PRIV1001:order.Address|}).Log();""",
        """s_log.ForInfoEvent().Message("{Number}", order.Number).Property("Id", order.Id).Log();""");

    [Fact]
    public Task An_event_that_is_built_first_shows_all_that_was_put_into_it() => s_code.Check(
        """s_log.Log({|PRIV1001:new LogEventInfo(LogLevel.Info, "pay", order.Address)|});""",
        """var e = LogEventInfo.Create(LogLevel.Info, "pay", "paid"); e.Properties["Address"] = order.Address; s_log.Log({|PRIV1001:e|});""",
        """var e = LogEventInfo.Create(LogLevel.Info, "pay", "paid"); e.Message = order.Address; s_log.Log({|PRIV1001:e|});""",
        """var e = LogEventInfo.Create(LogLevel.Info, "pay", "paid"); e.Properties["Number"] = order.Number; s_log.Log(e);""");

    [Fact]
    public Task Properties_of_scopes_and_loggers_are_logged() => s_code.Check(
        """using var scope = ScopeContext.PushProperty("Address", {|PRIV1001:order.Address|});""",
        """using var scope = ScopeContext.PushNestedState({|PRIV1001:order.Address|});""",
        """s_log.WithProperty("Address", {|PRIV1001:order.Address|}).Info("paid");""",
        """s_log.WithProperty("Number", order.Number).Info("paid");""",
        """using var scope = MappedDiagnosticsLogicalContext.SetScoped("Address", {|PRIV1001:order.Address|});""",
        """MappedDiagnosticsLogicalContext.Set("Number", order.Number);""",
        """GlobalDiagnosticsContext.Set("Address", {|PRIV1001:order.Address|});""",
        """using var scope = s_log.PushScopeProperty("Address", {|PRIV1001:order.Address|});""",
        """using var scope = s_log.PushScopeNested({|PRIV1001:order.Address|});""",
        """using var scope = s_log.PushScopeProperty("Number", order.Number);""");
}
