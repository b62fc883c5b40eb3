namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class QuartzTests
{
    private const string Members = """
        private IScheduler _scheduler = null!;

        public sealed class Mail : IJob { public Task Execute(IJobExecutionContext context) => Task.CompletedTask; }
        """;

    private static readonly LibraryCode s_code = new("using Quartz;", Members, typeof(Quartz.IScheduler));

    [Fact]
    public Task What_a_job_will_find_is_stored() => s_code.Check(
        """JobBuilder.Create<Mail>().UsingJobData("card", {|PRIV1004:order.CardNumber|}).Build();""",
        """TriggerBuilder.Create().WithIdentity("mail").StartNow().UsingJobData("card", {|PRIV1004:order.CardNumber|}).Build();""",
        """var data = new JobDataMap(); data.Put("card", {|PRIV1004:order.CardNumber|});""",
        """await _scheduler.TriggerJob(new JobKey("mail"), new JobDataMap { ["card"] = {|PRIV1004:order.CardNumber|} });""",
        """var data = new JobDataMap { { "card", {|PRIV1004:order.CardNumber|} } };""",
        """var data = new JobDataMap { ["id"] = order.Id }; data.Put("address", order.Address); JobBuilder.Create<Mail>().UsingJobData(data).Build();""");
}
