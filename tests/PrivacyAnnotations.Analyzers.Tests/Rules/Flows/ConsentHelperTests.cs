namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1011: checks behind helpers and lambdas.</summary>
public sealed class ConsentHelperTests
{
    [Theory]
    [InlineData("if (May(customer)) await Mail(customer.Email);", "private bool May(Customer c) => consents.Has(c.Id);")]
    [InlineData("if (MayNot(customer)) return; await Mail(customer.Email);", "private bool MayNot(Customer c) => !consents.Has(c.Id);")]
    [InlineData(
        "if (May(customer)) await Mail(customer.Email);",
        "private bool May(Customer c) { if (c.Id < 0) return false; if (!Asked(c)) { return false; } return true; } private bool Asked(Customer c) => c.WantsNews;")]
    [InlineData("if (await May(customer)) await Mail(customer.Email);", "private async Task<bool> May(Customer c) => await consents.HasAsync(c.Id) && c.Id > 0;")]
    [InlineData("if (May) await Mail(customer.Email);", "private Customer Last { get; } = new(); private bool May => Last.WantsNews;")]
    [InlineData("Ensure(customer); await Mail(customer.Email);", "private void Ensure(Customer c) { if (!consents.Has(c.Id)) throw new InvalidOperationException(); }")]
    [InlineData("var one = Load(3); await Mail(one.Email);", "private Customer Load(int id) { consents.Require(id); return new(); }")]
    [InlineData("if (May(customer)) await Mail({|PRIV1011:customer.Email|});", "private bool May(Customer c) { if (c.Id < 0) return true; return consents.Has(c.Id); }")]
    [InlineData("if (May(customer)) await Mail({|PRIV1011:customer.Email|});", "private bool May(Customer c) => consents.HasOther(c.Id);")]
    [InlineData("Ensure(customer); await Mail({|PRIV1011:customer.Email|});", "private void Ensure(Customer c) { if (c.Id > 0) consents.Require(c.Id); }")]
    public Task A_helper_that_asks_is_a_check(string statements, string helper) => Newsletter.Send(statements, helper);

    [Theory]
    [InlineData("var answer = new Answer(consents.Has(customer.Id)); if (answer.May) await Mail(customer.Email);", "private sealed record Answer(bool May);")]
    [InlineData("if (new Answer(consents.Has(customer.Id)) is { May: true }) await Mail(customer.Email);", "private readonly record struct Answer(bool May);")]
    [InlineData("var (may, why) = May(customer); if (may) await Mail(customer.Email);", "private static (bool, string) May(Customer c) => c.WantsNews ? (true, \"\") : (false, \"no\");")]
    [InlineData("var answer = new Answer(consents.HasOther(customer.Id)); if (answer.May) await Mail({|PRIV1011:customer.Email|});", "private sealed record Answer(bool May);")]
    [InlineData("var answer = new Answer(consents.Has(customer.Id)); if (answer.May) await Mail({|PRIV1011:customer.Email|});", "private sealed record Answer(bool May) { public bool May { get; } = !May; }")]
    [InlineData("var (may, why) = May(customer); if (may) await Mail({|PRIV1011:customer.Email|});", "private static (bool, string) May(Customer c) => c.WantsNews ? (true, \"\") : (c.Id > 3, \"no\");")]
    [InlineData("var (may, why) = May(customer); if (may) await Mail({|PRIV1011:customer.Email|});", "private static (bool, string) May(Customer c) => c.WantsNews ? (false, \"\") : (true, \"no\");")]
    public Task An_answer_that_an_object_keeps_is_one(string statements, string members) => Newsletter.Send(statements, members);

    [Fact]
    public Task What_may_land_in_several_bodies_asks_if_all_of_them_do() => Newsletter.Send(
        "if (Strict.May(customer)) await Mail(customer.Email); if (Lax.May(customer)) await Mail({|PRIV1011:customer.Email|});",
        """
        private Strict Strict { get; } = new();
        private Lax Lax { get; } = new();
        }

        public class Strict { public virtual bool May(Customer c) => c.WantsNews; }
        public class Stricter : Strict { public override bool May(Customer c) => c.WantsNews && c.Id > 3; }
        public class Lax { public virtual bool May(Customer c) => c.WantsNews; }
        public class Laxer : Lax { public override bool May(Customer c) => true;
        """);

    [Theory]
    [InlineData("await Mail(Address(customer));", "private string Address(Customer c) => c.WantsNews ? c.Email : \"\";")]
    [InlineData("await Mail({|PRIV1011:Address(customer)|});", "private string Address(Customer c) => c.WantsNews ? \"\" : {|PRIV1011:c.Email|};")]
    [InlineData("if (customer.WantsNews) _last = customer.Email;", "private string _last = \"\"; public Task Later() => Mail({|PRIV1011:_last|});")]
    public Task A_helper_gives_back_what_it_read_under_a_check_but_a_member_keeps_it_too_long(string statements, string members) => Newsletter.Send(statements, members);

    [Theory]
    [InlineData("if (consents.Has(customer.Id)) await Task.Run(() => Mail(customer.Email));")]
    [InlineData("Func<Task> send = async () => { if (consents.Has(customer.Id)) await Mail(customer.Email); }; await send();")]
    [InlineData("if (consents.Has(customer.Id)) await Local(); async Task Local() => await Mail(customer.Email);")]
    [InlineData("Func<Task> send = () => Mail(customer.Email); if (consents.Has(customer.Id)) await send();")]
    [InlineData("await Task.Run(() => Mail({|PRIV1011:customer.Email|}));")]
    [InlineData("Func<Task> send = () => Mail({|PRIV1011:customer.Email|}); if (consents.Has(customer.Id)) await send(); await send();")]
    [InlineData("Func<Task> send; if (consents.Has(customer.Id)) Console.Write(1); send = () => Mail({|PRIV1011:customer.Email|});")]
    [InlineData("await Local(); async Task Local() => await Mail({|PRIV1011:customer.Email|});")]
    public Task A_lambda_runs_under_the_check_around_it(string statements) => Newsletter.Send(statements);
}
