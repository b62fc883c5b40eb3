using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1002.</summary>
public sealed class SerializedOutsidePurposesTests
{
    [Fact]
    public Task The_graph_shows_what_the_scope_may_not_have() =>
        Verify.Flow(Shop.Paying("_ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:order|});"));

    [Fact]
    public Task A_member_that_the_scope_may_have_is_serialized() =>
        Verify.Flow(Shop.Paying("_ = System.Text.Json.JsonSerializer.Serialize(new { order.Id, order.Address });"));

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Flow(
            Shop.Paying("_ = System.Text.Json.JsonSerializer.Serialize(order);"),
            static test => test.Config("dotnet_diagnostic.PRIV1002.severity = none"));

    [Fact]
    public Task Without_a_scope_the_message_says_so() => Verify.Messages(
        """
        public sealed class Order
        {
            [{|#1:PersonalData(Category.Contact, Purpose.CustomerService)|}]
            public string Address { get; set; } = "";
        }

        public static class Archive
        {
            public static string Of(Order order) => System.Text.Json.JsonSerializer.Serialize({|#0:order.Address|});
        }
        """,
        Verify.Diagnostic(
            "PRIV1002",
            "'Order.Address' is Contact data, allowed for CustomerService only. 'JsonSerializer.Serialize' serializes it, and nothing declares for what this code acts. "
            + "Declare it with [ProcessesFor(...)] on the method, its type or the assembly.",
            0, 1, 0));
}
