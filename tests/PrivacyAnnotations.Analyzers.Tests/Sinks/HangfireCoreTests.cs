namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class HangfireCoreTests
{
    private const string Members = """
        private IBackgroundJobClient _jobs = null!;
        private IRecurringJobManager _recurring = null!;

        public static void Pay(string card) { }
        public static void Show(string text) => Console.WriteLine(text);
        public void Charge(int id, Order order) { }
        private static string Mask(string card) => card.Length.ToString();
        """;

    private static readonly LibraryCode s_code = new("using Hangfire;", Members, typeof(Hangfire.BackgroundJob));

    [Fact]
    public Task A_job_is_stored_with_its_arguments() => s_code.Check(
        "BackgroundJob.Enqueue(() => Pay({|PRIV1004:order.CardNumber|}));",
        "_jobs.Enqueue<Payments>(p => p.Charge(1, {|PRIV1004:order|}));",
        "_jobs.Schedule(() => Charge(order.Id, {|PRIV1004:order|}), TimeSpan.FromDays(1));",
        """_recurring.AddOrUpdate("pay", () => Pay({|PRIV1004:order.CardNumber|}), Cron.Daily());""",
        "BackgroundJob.Enqueue(() => Pay(order.Address));",
        "_jobs.Enqueue<Payments>(p => p.Charge(order.Id, new Order { Address = order.Address, CardNumber = \"\" }));");

    [Fact]
    public Task What_is_computed_on_the_way_is_not_kept() => s_code.Check(
        "BackgroundJob.Enqueue(() => Pay(Mask(order.CardNumber)));",
        "BackgroundJob.Enqueue(() => Pay({|PRIV1004:order.CardNumber.Trim()|}));");

    [Fact]
    public Task A_job_runs() => s_code.Check(
        "BackgroundJob.Enqueue(() => Show({|PRIV1001:order.Address|}));",
        "BackgroundJob.Enqueue(() => Show(order.Number));");
}
