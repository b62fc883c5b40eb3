namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>PRIV1011: what a condition says about consent, however it is written down.</summary>
public sealed class ConsentConditionTests
{
    [Theory]
    [InlineData("bool may = consents.Has(customer.Id) && customer.Id > 0; if (may) await Mail(customer.Email);")]
    [InlineData("bool may = customer.Id > 0 && consents.Has(customer.Id); if (!may) return; await Mail(customer.Email);")]
    [InlineData("bool may = consents.Has(customer.Id); bool go = may && customer.Id > 3; if (go) await Mail(customer.Email);")]
    [InlineData("bool may = consents.Has(customer.Id) & customer.Id > 0; if (may) await Mail(customer.Email);")]
    [InlineData("var may = customer.Id > 0; may &= consents.Has(customer.Id); if (may) await Mail(customer.Email);")]
    [InlineData("var not = !consents.Has(customer.Id) | customer.Id > 0; if (not) return; await Mail(customer.Email);")]
    [InlineData("bool may = customer.Id > 0 || consents.Has(customer.Id); if (may) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("bool may = consents.Has(customer.Id) | customer.Id > 0; if (may) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("var may = customer.Id > 0; may |= consents.Has(customer.Id); if (may) await Mail({|PRIV1011:customer.Email|});")]
    public Task A_variable_keeps_what_a_composed_condition_says(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("var may = false; if (customer.Id > 3) may = consents.Has(customer.Id); if (may) await Mail(customer.Email);")]
    [InlineData("bool may; if (consents.Has(customer.Id)) may = true; else may = false; if (may) await Mail(customer.Email);")]
    [InlineData("var may = consents.Has(customer.Id); if (customer.Id > 3) may = false; if (may) await Mail(customer.Email);")]
    [InlineData("if (consents.Has(customer.Id) ? true : false) await Mail(customer.Email);")]
    [InlineData("var may = consents.Has(customer.Id); if (customer.Id > 3) may = true; if (may) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("var may = true; if (customer.Id > 3) may = consents.Has(customer.Id); if (may) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (consents.Has(customer.Id) ? false : true) await Mail({|PRIV1011:customer.Email|});")]
    public Task A_flag_that_is_set_where_consent_is_there_says_so(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("if (maybe?.WantsNews == true) await Mail(maybe.Email);")]
    [InlineData("if (maybe?.WantsNews is true) await Mail(maybe.Email);")]
    [InlineData("if (maybe?.WantsNews ?? false) await Mail(maybe.Email);")]
    [InlineData("if (maybe?.WantsNews != true) return; await Mail(maybe.Email);")]
    [InlineData("if (maybe is null || !maybe.WantsNews) return; await Mail(maybe.Email);")]
    [InlineData("if (maybe is { Settings.News: true }) await Mail(maybe.Email);")]
    [InlineData("if ((customer.WantsNews, customer.Id) is (true, > 3)) await Mail(customer.Email);")]
    [InlineData("bool? may = consents.Has(customer.Id); if (may.Value) await Mail(customer.Email);")]
    [InlineData("bool? may = consents.Has(customer.Id); if (may.GetValueOrDefault()) await Mail(customer.Email);")]
    [InlineData("if (false == consents.Has(customer.Id)) return; await Mail(customer.Email);")]
    [InlineData("if (maybe is null or { WantsNews: false }) return; await Mail(maybe.Email);")]
    [InlineData("if (maybe is null || maybe is { WantsNews: false }) return; await Mail(maybe.Email);")]
    [InlineData("if (maybe is not null and not { WantsNews: false }) await Mail(maybe.Email);")]
    [InlineData("if (customer is { Settings.News: false }) return; await Mail(customer.Email);")]
    [InlineData("switch (customer) { case { WantsNews: false }: return; } await Mail(customer.Email);")]
    [InlineData("if (maybe is null or { WantsNews: true }) return; await Mail({|PRIV1011:maybe.Email|});")]
    [InlineData("if (maybe is null or { WantsNews: false, Id: 3 }) return; await Mail({|PRIV1011:maybe.Email|});")]
    [InlineData("if (maybe is null or { WantsNews: false }) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (maybe is { WantsNews: false }) return; await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (maybe?.WantsNews == false) await Mail({|PRIV1011:maybe.Email|});")]
    [InlineData("if (maybe?.WantsNews == false) return; await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (maybe?.WantsNews is false) return; await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (maybe?.WantsNews ?? true) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (maybe is { Settings.News: false }) await Mail({|PRIV1011:maybe.Email|});")]
    [InlineData("if (maybe is { WantsNews: true } or { Id: 3 }) await Mail({|PRIV1011:customer.Email|});")]
    public Task A_check_may_be_asked_of_what_may_be_missing(string statements) =>
        Newsletter.Send("Customer? maybe = all.Count > 0 ? customer : null; " + statements);

    [Theory]
    [InlineData("if (consents.HasAsync(customer.Id).Result) await Mail(customer.Email);")]
    [InlineData("if (consents.HasAsync(customer.Id).GetAwaiter().GetResult()) await Mail(customer.Email);")]
    [InlineData("var asked = consents.HasAsync(customer.Id); if (await asked) await Mail(customer.Email);")]
    [InlineData("var answers = (May: consents.Has(customer.Id), 3); if (answers.May) await Mail(customer.Email);")]
    [InlineData("if (await Task.Run(() => consents.Has(customer.Id))) await Mail(customer.Email);")]
    [InlineData("if (await Task.Run(() => consents.HasOther(customer.Id))) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("if (!await Task.Run(() => consents.Has(customer.Id))) await Mail({|PRIV1011:customer.Email|});")]
    [InlineData("Func<int, bool> ask = consents.Has; if (ask(customer.Id)) await Mail(customer.Email);")]
    [InlineData("if (consents.HasAsync(customer.Id).IsCompleted) await Mail({|PRIV1011:customer.Email|});")]
    public Task An_answer_goes_through_what_it_is_kept_in(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("switch (consents.Has(customer.Id)) { case true: await Mail(customer.Email); break; }")]
    [InlineData("switch (customer) { case { Id: 3 } when consents.Has(customer.Id): await Mail(customer.Email); break; }")]
    [InlineData("switch (consents.Has(customer.Id)) { case true: break; default: await Mail({|PRIV1011:customer.Email|}); break; }")]
    [InlineData("switch (customer) { case { Id: 3 } when consents.Has(customer.Id): break; default: await Mail({|PRIV1011:customer.Email|}); break; }")]
    public Task A_case_is_a_branch(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("foreach (var one in all) { if (!consents.Has(one.Id)) continue; await Mail(one.Email); }")]
    [InlineData("while (consents.Has(customer.Id)) await Mail(customer.Email);")]
    [InlineData("for (var i = 0; i < 3 && consents.Has(customer.Id); i++) await Mail(customer.Email);")]
    [InlineData("do { await Mail({|PRIV1011:customer.Email|}); } while (consents.Has(customer.Id));")]
    [InlineData("foreach (var one in all) { if (consents.Has(one.Id)) Console.Write(one.Id); await Mail({|PRIV1011:one.Email|}); }")]
    [InlineData("foreach (var one in all) if (consents.Has(one.Id)) Console.Write(one.Id); foreach (var one in all) await Mail({|PRIV1011:one.Email|});")]
    public Task A_loop_asks_each_time(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("try { consents.Require(customer.Id); } catch (Exception) { return; } await Mail(customer.Email);")]
    [InlineData("try { if (!consents.Has(customer.Id)) return; } finally { Console.Write(1); } await Mail(customer.Email);")]
    [InlineData("try { consents.Require(customer.Id); } catch (Exception) { } await Mail({|PRIV1011:customer.Email|});")]
    public Task A_check_that_throws_holds_where_it_did_not(string statements) => Newsletter.Send(statements);

    [Theory]
    [InlineData("var to = consents.Has(customer.Id) ? customer.Email : \"\"; await Mail(to);")]
    [InlineData("var to = customer switch { { WantsNews: true } => customer.Email, _ => null }; if (to is not null) await Mail(to);")]
    [InlineData("var to = customer.WantsNews ? customer : null; if (to is not null) await Mail(to.Email);")]
    [InlineData("var to = \"\"; if (customer.WantsNews) to = \"to: \" + customer.Email; await Mail(to);")]
    [InlineData("var to = consents.Has(customer.Id) ? \"\" : customer.Email; await Mail({|PRIV1011:to|});")]
    [InlineData("var to = customer.Email; if (consents.Has(customer.Id)) to = to.Trim(); await Mail({|PRIV1011:to|});")]
    public Task What_was_read_where_consent_is_there_may_be_used_later(string statements) => Newsletter.Send(statements);
}
