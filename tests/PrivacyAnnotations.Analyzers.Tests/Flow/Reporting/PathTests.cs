using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reporting;

/// <summary>The way that data came: all of it as additional locations, shortened in the message.</summary>
public sealed class PathTests
{
    [Fact]
    public Task Reads_returns_assignments_and_calls_are_steps() => Way(
        """
            public void Run(Customer c)
            {
                var {|#4:text = {|#3:Mail(c)|}|};
                Outer({|#0:text|});
            }

            private static string Mail(Customer c) => {|#2:c.Email|};

            private void Outer(string line)
            {
                var {|#6:quoted = "'" + line|};
                Inner({|#7:quoted|});
            }

            private void Inner(string line) => {|#8:logger.LogInformation("{Text}", line)|};
        """,
        "Customer.Email, Service.Mail, ..., quoted, Service.Inner",
        0, 1, 2, 3, 4, 0, 6, 7, 8);

    [Fact]
    public Task The_argument_of_a_lambda_is_a_step() => Way(
        """
            public void Run(Customer c)
            {
                Action<string> write = line => {|#3:logger.LogInformation("{Text}", line)|};
                write({|#0:{|#2:c.Email|}|});
            }
        """,
        null,
        0, 1, 2, 3);

    [Fact]
    public Task What_was_stored_and_read_again_are_steps() => Way(
        """
            private sealed class Draft
            {
                public string To = "";
            }

            public void Run(Customer c)
            {
                var draft = new Draft();
                {|#3:draft.To|} = {|#2:c.Email|};
                logger.LogInformation("{Text}", {|#0:draft.To|});
            }
        """,
        "Customer.Email, Draft.To",
        0, 1, 2, 3, 0);

    private static Task Way(string members, string? way, params int[] markers) => Verify.Messages(
        $$"""
        public sealed class Customer
        {
            [{|#1:PersonalData(Category.Contact, Purpose.CustomerService)|}]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
        {{members}}
        }
        """,
        Verify.Diagnostic(
            "PRIV1001",
            "'Customer.Email' is Contact data, allowed for CustomerService only. 'ILogger.LogInformation' writes it to a log, which is for Diagnostics"
            + (way is null ? "" : $" (by way of {way})")
            + ". Log an identifier instead, de-identify it first, or add Diagnostics to its annotation if that is what the data is for.",
            markers));
}
