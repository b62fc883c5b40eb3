namespace PrivacyAnnotations.Analyzers.Tests.Flow.Async;

/// <summary>Tasks are what they result in.</summary>
public sealed class TaskTests
{
    [Fact]
    public Task Async_methods_give_their_results_to_who_awaits_them() => Shop.Members("""
        public async Task Run(Customer c)
        {
            logger.LogInformation("{Text}", {|PRIV1001:await MailAsync(c)|});
            logger.LogInformation("{Text}", {|PRIV1001:await NameAsync(c).ConfigureAwait(false)|});
            logger.LogInformation("{Text}", await NumberAsync(c));
            logger.LogInformation("{Text}", {|PRIV1001:PhoneAsync(c).Result|});
            logger.LogInformation("{Text}", {|PRIV1001:StreetAsync(c).GetAwaiter().GetResult()|});
        }

        private static async Task<string> MailAsync(Customer c)
        {
            await Task.Yield();
            return c.Email;
        }

        private static async ValueTask<string> NameAsync(Customer c)
        {
            await Task.Yield();
            return c.Name;
        }

        private static Task<string> PhoneAsync(Customer c) => Task.FromResult(c.Phone);

        private static Task<string> StreetAsync(Customer c) => Task.Run(() => c.Street);

        private static async Task<int> NumberAsync(Customer c)
        {
            await Task.Yield();
            return c.Id;
        }
        """);

    [Fact]
    public Task Async_helpers_that_log_are_reported_at_the_argument() => Shop.Members("""
        public async Task Run(Customer c)
        {
            await WriteAsync({|PRIV1001:c.Email|});
            await WriteAsync("none").ConfigureAwait(false);
        }

        private async Task WriteAsync(string text)
        {
            await Task.Delay(1);
            logger.LogInformation("{Text}", text);
        }
        """);

    [Fact]
    public Task Members_of_awaited_objects_are_told_apart() => Shop.Members("""
        private sealed record Draft(string To, int Number);

        public async Task Run(Customer c)
        {
            var draft = await MakeAsync(c);
            logger.LogInformation("{To}", {|PRIV1001:draft.To|});
            logger.LogInformation("{Number}", draft.Number);
        }

        private static async Task<Draft> MakeAsync(Customer c)
        {
            await Task.Yield();
            return new Draft(c.Email, c.Id);
        }
        """);

    [Fact]
    public Task WhenAll_gives_the_results_of_all() => Shop.Members("""
        public async Task Run(Customer c, List<Customer> all)
        {
            var mails = await Task.WhenAll(all.Select(one => FindAsync(one.Email)));
            logger.LogInformation("{Mails}", {|PRIV1001:mails|});
            var two = await Task.WhenAll(FindAsync(c.Name), FindAsync("none"));
            logger.LogInformation("{Name}", {|PRIV1001:two[0]|});
            var numbers = await Task.WhenAll(all.Select(one => FindAsync(one.Id.ToString())));
            logger.LogInformation("{Numbers}", numbers);
        }

        private static async Task<string> FindAsync(string text)
        {
            await Task.Yield();
            return text;
        }
        """);

    [Fact]
    public Task WhenAny_gives_one_of_them() => Shop.Statements("""
        var first = await Task.WhenAny(Task.FromResult(c.Email), Task.FromResult("none"));
        logger.LogInformation("{First}", {|PRIV1001:await first|});
        var clean = await Task.WhenAny(Task.FromResult("one"), Task.FromResult("other"));
        logger.LogInformation("{First}", await clean);
        """);

    [Fact]
    public Task Task_Run_runs_its_lambda() => Shop.Statements("""
        await Task.Run(() => logger.LogInformation("{Mail}", {|PRIV1001:c.Email|}));
        logger.LogInformation("{Name}", {|PRIV1001:await Task.Run(() => c.Name)|});
        logger.LogInformation("{Id}", await Task.Run(() => c.Id));
        logger.LogInformation("{Phone}", {|PRIV1001:await Task.Run(async () => { await Task.Yield(); return c.Phone; })|});
        logger.LogInformation("{Street}", {|PRIV1001:await Task.Factory.StartNew(() => c.Street)|});
        """);

    [Fact]
    public Task Continuations_get_the_task_before_them() => Shop.Statements("""
        var mail = Task.Run(() => c.Email);
        await mail.ContinueWith(t => logger.LogInformation("{Mail}", {|PRIV1001:t.Result|}));
        await mail.ContinueWith(t => logger.LogInformation("{Done}", t.IsCompleted));
        var upper = await Task.Run(() => c.Name).ContinueWith(t => t.Result.ToUpperInvariant());
        logger.LogInformation("{Name}", {|PRIV1001:upper|});
        """);

    [Fact]
    public Task A_completion_source_gives_what_was_set() => Shop.Statements("""
        var source = new TaskCompletionSource<string>();
        source.SetResult(c.Email);
        logger.LogInformation("{Mail}", {|PRIV1001:await source.Task|});
        var clean = new TaskCompletionSource<string>();
        clean.SetResult("none");
        logger.LogInformation("{Mail}", await clean.Task);
        """);
}
