using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1001.</summary>
public sealed class LoggedOutsidePurposesTests
{
    [Fact]
    public Task A_log_is_for_diagnostics_whatever_the_scope() =>
        Verify.Flow(Shop.Paying("""logger.LogInformation("to {Address}", {|PRIV1001:order.Address|});"""));

    [Fact]
    public Task Data_that_is_allowed_for_diagnostics_is_logged() =>
        Verify.Flow(Shop.Paying("""logger.LogInformation("paid {Number} {Id}", order.Number, order.Id);"""));

    [Fact]
    public Task Presence_says_nothing_about_the_value() =>
        Verify.Flow(Shop.Paying("""logger.LogInformation("{Has} {Length}", order.CardNumber is null, order.CardNumber.Length);"""));

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Flow(
            Shop.Paying("""logger.LogInformation("to {Address}", order.Address);"""),
            static test => test.Config("dotnet_diagnostic.PRIV1001.severity = none"));

    [Fact]
    public Task The_message_names_the_member_its_purposes_the_place_and_the_ways_out() => Verify.Messages(
        """
        public sealed class Order
        {
            [{|#1:PersonalData(Category.Payment, Purpose.Fraud)|}]
            public string CardNumber { get; set; } = "";
        }

        public sealed class Payments(ILogger<Payments> logger)
        {
            public void Pay(Order order) => logger.LogInformation("card {Card}", {|#0:order.CardNumber|});
        }
        """,
        Verify.Diagnostic(
            "PRIV1001",
            "'Order.CardNumber' is Payment data, allowed for Fraud only. 'ILogger.LogInformation' writes it to a log, which is for Diagnostics. "
            + "Log an identifier instead, de-identify it first, or add Diagnostics to its annotation if that is what the data is for.",
            0, 1, 0));

    [Fact]
    public Task The_message_tells_the_way_and_the_locations_show_it() => Verify.Messages(
        """
        public sealed class Order
        {
            [{|#1:PersonalData(Category.Payment, Purpose.Fraud, Purpose.Security)|}]
            public string CardNumber { get; set; } = "";
        }

        public sealed class Payments(ILogger<Payments> logger)
        {
            public void Pay(Order order)
            {
                var {|#3:text = "card " + {|#2:order.CardNumber|}|};
                logger.LogInformation("{Text}", {|#0:text|});
            }
        }
        """,
        Verify.Diagnostic(
            "PRIV1001",
            "'Order.CardNumber' is Payment data, allowed for Fraud, Security only. 'ILogger.LogInformation' writes it to a log, which is for Diagnostics "
            + "(by way of Order.CardNumber, text). Log an identifier instead, de-identify it first, or add Diagnostics to its annotation if that is what the data is for.",
            0, 1, 2, 3));
}
