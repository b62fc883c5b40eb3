namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class FluentValidationTests
{
    private const string Validator = """
        [ProcessesFor(Purpose.PaymentProcessing)]
        public sealed class OrderValidator : AbstractValidator<Order>
        {
            public OrderValidator()
            {
                RuleFor(o => o.CardNumber).CreditCard().WithMessage(o => {|PRIV1003:$"{o.CardNumber} is no card"|});
                RuleFor(o => o.CardNumber).Must(card => card.StartsWith("4")).WithMessage((o, card) => {|PRIV1003:$"{card} is no card"|});
                RuleFor(o => o.CardNumber).Must(card => card.StartsWith("4")).WithMessage((o, card) => $"no card in {o.Id}, {card.Length}");
                RuleFor(o => o.Address).NotEmpty().WithMessage((o, address) => $"{address} is no address");
                RuleFor(o => o.CardNumber).NotEmpty().WithMessage("no card");
                RuleFor(o => o.CardNumber).Must(card => card.StartsWith("4")).WithMessage(o => $"not for {o.Address}");
            }
        }
        """;

    private static readonly LibraryCode s_code = new("using FluentValidation; using FluentValidation.Results;", "", typeof(FluentValidation.ValidationException))
    {
        Outside = Validator,
    };

    [Fact]
    public Task What_a_rule_says_is_told_to_who_sent_the_data() => s_code.Check(
        """_ = new ValidationFailure("card", {|PRIV1003:$"{order.CardNumber} is no card"|});""",
        """var context = new ValidationContext<Order>(order); context.AddFailure("card", {|PRIV1003:order.CardNumber|}); context.AddFailure("address", order.Address);""",
        """var context = new ValidationContext<Order>(order); context.MessageFormatter.AppendArgument("Card", {|PRIV1003:order.CardNumber|}).AppendArgument("Id", order.Id);""",
        """throw new ValidationException({|PRIV1005:$"{order.CardNumber} is no card"|});""",
        """throw new ValidationException([new ValidationFailure("card", "no card", order.CardNumber)]);""");
}
