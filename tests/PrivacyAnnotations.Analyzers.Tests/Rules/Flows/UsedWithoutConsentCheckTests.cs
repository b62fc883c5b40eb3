using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1011.</summary>
public sealed class UsedWithoutConsentCheckTests
{
    [Fact]
    public Task Nothing_was_asked() => Newsletter.Send("await Mail({|PRIV1011:customer.Email|});");

    [Fact]
    public Task In_the_branch_where_it_is_true_consent_is_there() =>
        Newsletter.Send("if (consents.Has(customer.Id)) await Mail(customer.Email);");

    [Fact]
    public Task In_the_other_branch_it_is_not() =>
        Newsletter.Send("if (consents.Has(customer.Id)) return; await Mail({|PRIV1011:customer.Email|});");

    [Fact]
    public Task After_a_return_where_it_is_false_it_is_there() =>
        Newsletter.Send("if (!consents.Has(customer.Id)) return; await Mail(customer.Email);");

    [Fact]
    public Task A_condition_may_ask_for_more() =>
        Newsletter.Send("if (customer.Id > 0 && consents.Has(customer.Id)) await Mail(customer.Email);");

    [Fact]
    public Task An_alternative_is_no_check() =>
        Newsletter.Send("if (customer.Id > 0 || consents.Has(customer.Id)) await Mail({|PRIV1011:customer.Email|});");

    [Fact]
    public Task An_awaited_check_counts() => Newsletter.Send("if (await consents.HasAsync(customer.Id)) await Mail(customer.Email);");

    [Theory]
    [InlineData("if (customer is { WantsNews: true }) await Mail(customer.Email);")]
    [InlineData("if (customer.WantsNews is false) return; await Mail(customer.Email);")]
    [InlineData("if (customer is not { WantsNews: true }) return; await Mail(customer.Email);")]
    [InlineData("await (customer.WantsNews switch { true => Mail(customer.Email), false => Task.CompletedTask });")]
    [InlineData("if (customer is { WantsNews: false }) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (customer is not { WantsNews: true }) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (customer is { Id: > 3 }) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (await consents.HasAsync(customer.Id).ConfigureAwait(false)) await Mail(customer.Email);")]
    [InlineData("if (!await consents.HasAsync(customer.Id).ConfigureAwait(false)) await Mail({|PRIV1011:customer.Email|});")]
    public Task A_pattern_asks_as_well(string statements) => Newsletter.Send(statements);

    [Fact]
    public Task A_check_that_throws_counts_once_it_returned() => Newsletter.Send("consents.Require(customer.Id); await Mail(customer.Email);");

    [Fact]
    public Task A_property_can_be_the_check() => Newsletter.Send("if (customer.WantsNews) await Mail(customer.Email);");

    [Fact]
    public Task The_answer_may_be_kept_in_a_variable() =>
        Newsletter.Send("var may = consents.Has(customer.Id); if (may == true) await Mail(customer.Email);");

    [Fact]
    public Task A_variable_that_says_something_else_by_then_is_no_answer() =>
        Newsletter.Send("var may = consents.Has(customer.Id); may = true; if (may) await Mail({|PRIV1011:customer.Email|});");

    [Fact]
    public Task Consent_for_another_purpose_is_none() =>
        Newsletter.Send("if (consents.HasOther(customer.Id)) await Mail({|PRIV1011:customer.Email|});");

    [Fact]
    public Task Checked_on_one_of_two_ways_is_not_checked() =>
        Newsletter.Send("if (customer.Id > 0) consents.Require(customer.Id); await Mail({|PRIV1011:customer.Email|});");

    [Fact]
    public Task A_private_helper_that_asks_is_a_check() =>
        Newsletter.Send("if (May(customer)) await Mail(customer.Email); bool May(Customer c) => consents.Has(c.Id);");

    [Fact]
    public Task The_check_may_stand_in_the_helper_that_sends() =>
        Newsletter.Send("await Guarded(customer.Email); async Task Guarded(string to) { if (consents.Has(customer.Id)) await Mail(to); }");

    [Fact]
    public Task A_read_for_such_a_purpose_needs_it_too() =>
        Newsletter.Send("var host = {|PRIV1011:customer.Email|}.Split('@'); GC.KeepAlive(host);");

    [Fact]
    public Task A_policy_that_collects_on_consent_asks_for_it() => Verify.Uses("""
        [assembly: PrivacyPolicy(typeof(Policy))]

        [Collects(Category.Contact, Purpose.DirectMarketing, LegalBasis = LegalBasis.Consent)]
        public static class Policy;

        public sealed class Customer
        {
            [PersonalData(Category.Contact, Purpose.DirectMarketing)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Name, Purpose.DirectMarketing)]
            public string Name { get; set; } = "";
        }

        [ProcessesFor(Purpose.DirectMarketing)]
        public sealed class News(HttpClient http)
        {
            public async Task Send(Customer customer)
            {
                await http.PostAsync("/mail", new StringContent(customer.Name));
                await http.PostAsync("/mail", {|PRIV1011:new StringContent(customer.Email)|});
            }
        }
        """);

    [Fact]
    public Task The_severity_is_configured() => Verify.Uses(
        Newsletter.Around("await Mail(customer.Email);"), static test => test.Config("dotnet_diagnostic.PRIV1011.severity = none"));
}
