using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>A newsletter, whose purpose needs the subscriber's consent, and the ways to ask for it.</summary>
internal static class Newsletter
{
    /// <summary>Statements of a method that sends to a <c>customer</c>, or to <c>all</c> of them.</summary>
    public static Task Send(string statements, string members = "") => Verify.Uses(Around(statements, members));

    public static string Around(string statements, string members = "") => $$"""
        public static class Own
        {
            [PurposeDefinition(Broader = Purpose.DirectMarketing, RequiresConsent = true)]
            public const string Newsletter = "newsletter";

            [PurposeDefinition(RequiresConsent = true)]
            public const string Survey = "survey";
        }

        public sealed class Customer
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Own.Newsletter)]
            public string Email { get; set; } = "";

            [ChecksConsent(Own.Newsletter)]
            public bool WantsNews { get; set; }

            public Settings Settings { get; set; } = new();
        }

        public sealed class Settings
        {
            [ChecksConsent(Own.Newsletter)]
            public bool News { get; set; }
        }

        public interface IConsents
        {
            [ChecksConsent(Own.Newsletter)]
            bool Has(int customer);

            [ChecksConsent(Own.Newsletter)]
            Task<bool> HasAsync(int customer);

            [ChecksConsent(Own.Newsletter)]
            void Require(int customer);

            [ChecksConsent(Own.Survey)]
            bool HasOther(int customer);
        }

        [ProcessesFor(Own.Newsletter)]
        public sealed class News(IConsents consents, HttpClient http)
        {
            public async Task Send(Customer customer, List<Customer> all)
            {
                await Task.Yield();
                _ = (consents, all);
                {{statements}}
            }

            private async Task Mail(string to) => await http.PostAsync("/mail", new StringContent(to));

            {{members}}
        }
        """;
}
