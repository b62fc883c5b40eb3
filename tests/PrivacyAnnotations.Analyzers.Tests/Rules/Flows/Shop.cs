namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>The code around the statements that the tests of the flow rules are about.</summary>
internal static class Shop
{
    /// <summary>A method that acts for payments; the card may be used for fraud checks only, the address for payments too.</summary>
    public static string Paying(string statements, string scope = "[ProcessesFor(Purpose.PaymentProcessing)]") => $$"""
        public sealed class Order
        {
            public int Id { get; set; }

            [PersonalData(Category.Payment, Purpose.Fraud)]
            public string CardNumber { get; set; } = "";

            [PersonalData(Category.Payment, Purpose.Fraud)]
            public DateTime? Expires { get; set; }

            [PersonalData(Category.Payment, Purpose.Fraud)]
            public bool IsDebit { get; set; }

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string Address { get; set; } = "";

            [PersonalData(Category.Identifier, Purpose.Diagnostics, Purpose.PaymentProcessing)]
            public string Number { get; set; } = "";
        }

        {{scope}}
        public sealed class Payments(ILogger<Payments> logger, HttpClient http)
        {
            public async Task Pay(Order order)
            {
                await Task.Yield();
                _ = (logger, http);
                {{statements}}
            }
        }
        """;
}
