using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reporting;

/// <summary>A finding stands where the label and the way to the sink meet.</summary>
public sealed class PlacementTests
{
    [Fact]
    public Task The_sink_of_a_helper_is_an_additional_location_and_named_in_the_message() => Verify.Messages(
        """
        public sealed class Customer
        {
            [{|#1:PersonalData(Category.Contact, Purpose.CustomerService)|}]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c) => Outer({|#0:{|#2:c.Email|}|});

            private void Outer(string text) => Inner({|#3:text|});

            private void Inner(string text) => {|#4:logger.LogInformation("{Text}", text)|};
        }
        """,
        Verify.Diagnostic(
            "PRIV1001",
            "'Customer.Email' is Contact data, allowed for CustomerService only. 'ILogger.LogInformation' writes it to a log, which is for Diagnostics (by way of Service.Inner). "
            + "Log an identifier instead, de-identify it first, or add Diagnostics to its annotation if that is what the data is for.",
            0,
            1,
            2,
            3,
            4));

    [Fact]
    public Task Two_objects_of_one_type_are_named_once() => Verify.Messages(
        """
        public sealed class Customer
        {
            [{|#1:PersonalData(Category.Contact, Purpose.CustomerService)|}]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public string {|#3:Both|} = "";

            public void Run(Customer a, Customer b) => Both = {|#0:{|#2:a.Email|} + b.Email|};
        }
        """,
        Verify.Diagnostic(
            "PRIV1012",
            "'Customer.Email' is Contact data, allowed for CustomerService only. Whoever reads 'Service.Both', where it is stored here, does not know. "
            + "Annotate 'Service.Both' as well, or store something else.",
            0,
            1,
            2,
            3));

    [Fact]
    public Task The_helper_in_the_middle_is_not_reported() => Shop.Members("""
        public void Run(Customer c) => Outer({|PRIV1001:c.Email|});

        private void Outer(string text) => Inner("to " + text);

        private void Inner(string text) => logger.LogInformation("{Text}", text);
        """);

    [Fact]
    public Task An_annotated_parameter_of_a_helper_is_reported_inside_the_helper() => Shop.Members("""
        public void Run(Customer c) => Write(c.Email);

        private void Write([PersonalData(Category.Contact, Purpose.CustomerService)] string mail) =>
            logger.LogInformation("{Mail}", {|PRIV1001:mail|});
        """);

    [Fact]
    public Task A_parameter_of_a_type_that_holds_data_is_reported_inside_the_helper() => Shop.Types("""
        public sealed record Row(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email);

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Row row) => Write(row);

            private void Write(Row row) => logger.LogInformation("{Row}", {|PRIV1001:row|});
        }
        """);

    [Fact]
    public Task A_parameter_of_a_wide_type_is_reported_by_who_knows_what_it_is() => Shop.Types("""
        public sealed record Row(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email);

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Row row)
            {
                Write({|PRIV1001:row|});
                Write(row.Id);
                Write(new object());
            }

            private void Write(object value) => logger.LogInformation("{Value}", value);
        }
        """);

    [Fact]
    public Task One_argument_is_one_diagnostic_however_many_labels_it_carries() => Shop.Statements("""
        logger.LogInformation("{Text}", {|PRIV1001:c.Email + c.Name + c.Phone|});
        """);

    [Fact]
    public Task Two_arguments_are_two_diagnostics() => Shop.Statements("""
        logger.LogInformation("{Mail} {Name} {Id}", {|PRIV1001:c.Email|}, {|PRIV1001:c.Name|}, c.Id);
        """);

    [Fact]
    public Task Two_members_of_one_argument_of_a_helper_are_one_diagnostic() => Shop.Members("""
        private sealed class Draft
        {
            public string To { get; set; } = "";

            public string Subject { get; set; } = "";
        }

        public void Run(Customer c) => Write({|PRIV1001:new Draft { To = c.Email, Subject = c.Name }|});

        private void Write(Draft draft) => logger.LogInformation("{To} {Subject}", draft.To, draft.Subject);
        """);

    [Fact]
    public Task A_helper_with_two_kinds_of_sinks_gives_both() => Shop.Members("""
        public void Run(Customer c) => Write({|PRIV1001:{|PRIV1006:c.Email|}|}, new("none"));

        private void Write(string text, System.Diagnostics.Activity activity)
        {
            logger.LogInformation("{Text}", text);
            activity.SetTag("text", text);
        }
        """);
}
