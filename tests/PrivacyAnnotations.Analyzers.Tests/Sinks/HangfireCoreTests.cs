namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class HangfireCoreTests
{
    private const string Members = """
        private IBackgroundJobClient _jobs = null!;
        private IRecurringJobManager _recurring = null!;
        private IMail _mail = null!;

        public interface IMail
        {
            void Send(string to);
            Task SendAsync(string to, string text);
            void Confirm(Order order);
        }

        private static string Short(int length) => length.ToString();
        """;

    private static readonly LibraryCode s_code = new("using Hangfire;", Members, typeof(Hangfire.BackgroundJob));

    [Fact]
    public Task A_job_is_stored_with_the_arguments_of_its_call() => s_code.Check(
        """BackgroundJob.Enqueue<IMail>(mail => mail.Send({|PRIV1004:order.CardNumber|}));""",
        """BackgroundJob.Enqueue(() => _mail.SendAsync(order.Address, {|PRIV1004:$"card {order.CardNumber}"|}));""",
        """_jobs.Schedule<IMail>(mail => mail.Send({|PRIV1004:order.CardNumber|}), TimeSpan.FromDays(1));""",
        """_jobs.ContinueJobWith<IMail>("1", mail => mail.SendAsync({|PRIV1004:order.CardNumber|}, ""));""",
        """var card = order.CardNumber; _recurring.AddOrUpdate<IMail>("daily", mail => mail.Send({|PRIV1004:card|}), Cron.Daily());""",
        """_jobs.Enqueue<IMail>(mail => mail.Send(order.Address)); _jobs.Enqueue<IMail>(mail => mail.Send(Short(order.CardNumber.Length)));""");

    [Fact]
    public Task A_job_is_stored_with_whole_objects() => s_code.Check(
        """_jobs.Enqueue<IMail>(mail => mail.Confirm({|PRIV1004:order|}));""",
        """_jobs.Enqueue<IMail>(mail => mail.Confirm(new Order { Address = order.Address }));""");
}
