using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1005.</summary>
public sealed class PutIntoExceptionTests
{
    [Fact]
    public Task A_message_is_read_by_whoever_catches_it() =>
        Verify.Flow(Shop.Paying("""throw new InvalidOperationException({|PRIV1005:$"no such card {order.CardNumber}"|});"""));

    [Fact]
    public Task The_name_of_a_member_is_no_data() =>
        Verify.Flow(Shop.Paying("""throw new ArgumentException($"order {order.Id} needs a card", nameof(order.CardNumber));"""));

    [Fact]
    public Task An_own_exception_that_passes_it_on_is_found_where_it_is_made() =>
        Verify.Flow(Shop.Paying("throw new CardException({|PRIV1005:order.CardNumber|});") + """

            public sealed class CardException(string card) : Exception("declined: " + card);
            """);

    [Fact]
    public Task An_own_exception_that_keeps_it_out_of_its_message_is_silent() =>
        Verify.Flow(Shop.Paying("throw new CardException(order.CardNumber);") + """

            public sealed class CardException : Exception
            {
                public CardException(string card) : base("declined") => Known = card.Length > 0;

                public bool Known { get; }
            }
            """);

    [Theory]
    [InlineData("""public override string Message => "declined: " + card;""")]
    [InlineData("""public override string Message => $"{Sort}: {Card}"; private string Sort => "declined"; private string Card { get; } = card;""")]
    [InlineData("""private readonly string text = "declined: " + card; public override string Message { get { return text; } }""")]
    public Task A_message_that_an_own_exception_makes_when_it_is_asked_is_found_where_it_is_made(string members) =>
        Verify.Flow(Shop.Paying("""
            var failure = new CardException({|PRIV1005:order.CardNumber|});
            logger.LogError(failure, "failed");
            throw failure;
            """) + $$"""

            public class CardException(string card) : Exception
            {
                {{members}}
            }
            """);

    [Fact]
    public Task A_message_that_is_made_of_the_rest_is_silent() =>
        Verify.Flow(Shop.Paying("throw new CardException(order.Id, order.CardNumber);") + """

            public sealed class CardException(int order, string card) : Exception
            {
                public int Length => card.Length;

                public override string Message => $"{order} with {card.Length} digits was declined";
            }
            """);

    [Fact]
    public Task An_exception_that_was_reported_is_not_reported_again_when_it_is_logged() =>
        Verify.Flow(Shop.Paying("""
            var failure = new InvalidOperationException({|PRIV1005:"no such card " + order.CardNumber|});
            logger.LogError(failure, "failed");
            throw failure;
            """));

    [Fact]
    public Task Its_data_is_part_of_it() =>
        Verify.Flow(Shop.Paying("""
            var failure = new InvalidOperationException("no such card");
            failure.Data["card"] = {|PRIV1005:order.CardNumber|};
            throw failure;
            """));

    [Fact]
    public Task The_severity_is_configured() =>
        Verify.Flow(
            Shop.Paying("throw new InvalidOperationException(order.CardNumber);"),
            static test => test.Config("dotnet_diagnostic.PRIV1005.severity = none"));
}
