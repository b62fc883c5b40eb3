using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1011: those who were chosen by their consent, wherever they go from there.</summary>
public sealed class ConsentQueryTests
{
    [Theory]
    [InlineData("foreach (var one in all.Where(c => c.WantsNews)) await Mail(one.Email);")]
    [InlineData("foreach (var one in all.Where(c => consents.Has(c.Id) && c.Id > 3).OrderBy(c => c.Id).ToList()) await Mail(one.Email);")]
    [InlineData("foreach (var one in from c in all where c.WantsNews select c) await Mail(one.Email);")]
    [InlineData("foreach (var to in all.Where(c => c.WantsNews).Select(c => c.Email)) await Mail(to);")]
    [InlineData("foreach (var one in all.FindAll(Wants)) await Mail(one.Email); static bool Wants(Customer c) => c.WantsNews;")]
    [InlineData("var first = all.AsQueryable().FirstOrDefault(c => c.WantsNews); if (first != null) await Mail(first.Email);")]
    [InlineData("foreach (var one in all.Where(c => !c.WantsNews)) await Mail({|PRIV1011:one.Email|});")]
    [InlineData("foreach (var one in all.SkipWhile(c => c.WantsNews)) await Mail({|PRIV1011:one.Email|});")]
    [InlineData("if (all.Any(c => c.WantsNews)) await Mail({|PRIV1011:all.First().Email|});")]
    [InlineData("foreach (var one in all.Where(c => c.WantsNews).Concat(all)) await Mail({|PRIV1011:one.Email|});")]
    public Task A_query_that_filters_by_the_check_gives_who_consented(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("await Task.WhenAll(all.Where(c => c.WantsNews).Select(c => Mail(c.Email)));")]
    [InlineData("await Task.WhenAll(all.Where(c => c.WantsNews).Select(c => c.Email).Select(to => Mail(to)));")]
    [InlineData("await Task.WhenAll(from c in all where c.WantsNews select Mail(c.Email));")]
    [InlineData("all.Where(c => c.WantsNews).ToList().ForEach(c => File.WriteAllText(\"to\", c.Email));")]
    [InlineData("await Parallel.ForEachAsync(all.Where(c => c.WantsNews), async (c, stop) => await Mail(c.Email));")]
    [InlineData("Console.Write(all.Where(c => c.WantsNews).ToDictionary(c => c.Email, c => c.Id).Count);")]
    [InlineData("await Mail(string.Concat(all.Where(c => c.WantsNews).SelectMany(c => c.Email.Split('@'))));")]
    [InlineData("await Mail(all.Where(c => c.WantsNews).Aggregate(\"\", (text, c) => text + c.Email));")]
    [InlineData("await Task.WhenAll(all.Select(c => Mail({|PRIV1011:c.Email|})));")]
    [InlineData("await Task.WhenAll(all.Where(c => c.WantsNews).Select(c => Mail({|PRIV1011:customer.Email|})));")]
    [InlineData("await Task.WhenAll(all.Where(c => c.WantsNews).Zip(all).Select(pair => Mail({|PRIV1011:pair.Second.Email|})));")]
    [InlineData("Func<Customer, Task> send = c => Mail({|PRIV1011:c.Email|}); await Task.WhenAll(all.Where(c => c.WantsNews).Select(send)); await send(customer);")]
    public Task A_lambda_is_handed_who_consented(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("foreach (var one in Subscribers(all)) await Mail(one.Email);", "private List<Customer> Subscribers(List<Customer> from) => from.Where(c => c.WantsNews).ToList();")]
    [InlineData("foreach (var one in Subscribers(all)) await Mail(one.Email);", "private IEnumerable<Customer> Subscribers(List<Customer> from) { foreach (var c in from) if (c.WantsNews) yield return c; }")]
    [InlineData("foreach (var one in Subscribers) await Mail(one.Email);", "private List<Customer> Known { get; } = []; private IEnumerable<Customer> Subscribers => Known.Where(c => c.WantsNews);")]
    [InlineData("foreach (var one in Active(all)) await Mail(one.Email);", "private IQueryable<Customer> Active(List<Customer> from) => Wanting(from).Take(3); private IQueryable<Customer> Wanting(List<Customer> from) => from.AsQueryable().Where(c => c.WantsNews);")]
    [InlineData("if (Find(all, 3) is { } one) await Mail(one.Email);", "private Customer? Find(List<Customer> from, int id) => from.FirstOrDefault(c => c.WantsNews && c.Id == id);")]
    [InlineData("if (Find(all, 3) is { } one) await Mail(one.Email);", "private Customer? Find(List<Customer> from, int at) { var c = from[at]; return c is { WantsNews: true } ? c : null; }")]
    [InlineData("if (await Find(all, 3) is { } one) await Mail(one.Email);", "private async Task<Customer?> Find(List<Customer> from, int at) { await Task.Yield(); if (!from[at].WantsNews) return null; return from[at]; }")]
    [InlineData("if (Find(all, 3) is { } one) await Mail(one.Email);", "private Customer? Find(List<Customer> from, int id) => consents.Has(id) ? from.Single(c => c.Id == id) : null;")]
    [InlineData("foreach (var one in First(all.Where(c => c.WantsNews))) await Mail(one.Email);", "private static IEnumerable<Customer> First(IEnumerable<Customer> of) => of.Take(10);")]
    [InlineData("await Each(all.Where(c => c.WantsNews), c => Mail(c.Email));", "private static async Task Each(IEnumerable<Customer> of, Func<Customer, Task> send) { foreach (var c in of) await send(c); }")]
    [InlineData("foreach (var one in Others(all)) await Mail({|PRIV1011:one.Email|});", "private List<Customer> Others(List<Customer> from) => from.Where(c => !c.WantsNews).ToList();")]
    [InlineData("foreach (var one in Some(all)) await Mail({|PRIV1011:one.Email|});", "private List<Customer> Some(List<Customer> from) => from.Count > 3 ? from.FindAll(c => c.WantsNews) : from;")]
    [InlineData("foreach (var one in Some(all)) await Mail({|PRIV1011:one.Email|});", "private List<Customer> Some(List<Customer> from) { var some = from.FindAll(c => c.WantsNews); some.Add(from[0]); return some; }")]
    [InlineData("foreach (var one in Two(all)) await Mail({|PRIV1011:one.Email|});", "private IEnumerable<Customer> Two(List<Customer> from) { yield return from.First(c => c.WantsNews); yield return from[0]; }")]
    [InlineData("foreach (var one in First(all)) await Mail({|PRIV1011:one.Email|});", "private static IEnumerable<Customer> First(IEnumerable<Customer> of) => of.Take(10);")]
    [InlineData("foreach (var one in all.Where(c => c.WantsNews)) await Mail({|PRIV1011:Either(one, customer).Email|});", "private static Customer Either(Customer one, Customer other) => one.Id > 3 ? one : other;")]
    [InlineData("await Each(all, c => Mail({|PRIV1011:c.Email|}));", "private static async Task Each(IEnumerable<Customer> of, Func<Customer, Task> send) { foreach (var c in of) await send(c); }")]
    public Task A_helper_gives_back_who_consented(string statements, string helper) => Newsletter.Send(statements, helper);

    [Theory]
    [InlineData("var one = await all.AsQueryable().FirstOrDefaultAsync(c => c.WantsNews); if (one != null) await Mail(one.Email);")]
    [InlineData("var one = await all.AsQueryable().SingleAsync(c => c.Id == 3 && c.WantsNews); await Mail(one.Email);")]
    [InlineData("await all.AsQueryable().Where(c => c.WantsNews).ForEachAsync(c => Mail(c.Email));")]
    [InlineData("var one = await all.AsQueryable().FirstAsync(c => c.Id == 3 || c.WantsNews); await Mail({|PRIV1011:one.Email|});")]
    [InlineData("await all.AsQueryable().ForEachAsync(c => Mail({|PRIV1011:c.Email|}));")]
    public Task A_database_gives_who_consented(string statements) => Verify.Uses(
        "using Microsoft.EntityFrameworkCore;\n" + Newsletter.Around(statements),
        static test => test.Library(typeof(Microsoft.EntityFrameworkCore.DbContext)));
}
