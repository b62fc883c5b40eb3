namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reporting;

/// <summary>One mistake, one diagnostic.</summary>
public sealed class ReportedOnceTests
{
    [Fact]
    public Task The_same_member_logged_twice_on_one_path_is_reported_once() => Shop.Statements("""
        logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});
        logger.LogInformation("{Mail}", c.Email);
        """);

    [Fact]
    public Task Two_branches_are_two_paths() => Shop.Statements("""
        if (c.Id > 0)
        {
            logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});
        }
        else
        {
            logger.LogWarning("{Mail}", {|PRIV1001:c.Email|});
        }
        """);

    [Fact]
    public Task What_only_one_branch_reported_is_reported_after_it() => Shop.Statements("""
        if (c.Id > 0)
        {
            logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});
        }

        logger.LogWarning("{Mail}", {|PRIV1001:c.Email|});
        """);

    [Fact]
    public Task The_same_member_of_two_objects_is_reported_for_each() => Shop.Members("""
        public void Run(Customer sender, Customer receiver)
        {
            logger.LogInformation("{Mail}", {|PRIV1001:sender.Email|});
            logger.LogInformation("{Mail}", {|PRIV1001:receiver.Email|});
        }
        """);

    [Fact]
    public Task A_value_that_is_logged_and_then_sent_gives_both() => Shop.Members("""
        [ProcessesFor(Purpose.Marketing)]
        public async Task Run(Customer c, HttpClient http)
        {
            logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});
            await http.PostAsync("/mails", {|PRIV1003:new StringContent(c.Email)|});
        }
        """);

    [Fact]
    public Task A_value_that_is_serialized_and_whose_text_is_sent_gives_the_first_only() => Shop.Members("""
        [ProcessesFor(Purpose.Marketing)]
        public async Task Run(Customer c, HttpClient http)
        {
            var json = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:c|});
            await http.PostAsync("/customers", new StringContent(json));
        }
        """);

    [Fact]
    public Task A_helper_that_serializes_and_sends_gives_the_first_only() => Shop.Types("""
        [ProcessesFor(Purpose.Marketing)]
        public sealed class Client(HttpClient http)
        {
            public Task A(Customer c) => Post({|PRIV1002:c|});

            public Task B(Customer c) => PostJson({|PRIV1002:new { c.Email }|});

            public Task C(Customer c) => http.PostAsync("/customers", new StringContent(ToJson({|PRIV1002:c|})));

            public Task D(Customer c) => Send({|PRIV1003:c.Email|});

            public Task E(Customer c) => Post(new { c.Id });

            private Task Post<T>(T body)
            {
                var json = ToJson(body);
                return Send(json);
            }

            private Task PostJson(object body) => Post(body);

            private Task Send(string text) => http.PostAsync("/customers", new StringContent(text));

            private static string ToJson(object? body) => System.Text.Json.JsonSerializer.Serialize(body);
        }
        """);

    [Fact]
    public Task A_helper_whose_text_alone_is_wrong_is_reported_for_the_text() => Shop.Types("""
        public sealed class Client(HttpClient http)
        {
            [ProcessesFor(Purpose.Marketing)]
            public Task A(Customer c) => Post({|PRIV1003:c|});

            [ProcessesFor(Purpose.CustomerService)]
            private Task Post(object body) => Send(System.Text.Json.JsonSerializer.Serialize(body));

            [ProcessesFor(Purpose.Marketing)]
            private Task Send(string text) => http.PostAsync("/customers", new StringContent(text));
        }
        """);

    [Fact]
    public Task A_value_that_may_be_serialized_is_reported_where_its_text_is_logged() => Shop.Statements("""
        var json = System.Text.Json.JsonSerializer.Serialize(c);
        logger.LogInformation("{Json}", {|PRIV1001:json|});
        """);

    [Fact]
    public Task An_exception_that_was_reported_is_not_reported_again_when_it_is_logged() => Shop.Statements("""
        var failure = new InvalidOperationException({|PRIV1005:c.Email|});
        logger.LogError(failure, "failed");
        logger.LogError("{Message}", failure.Message);
        """);

    [Fact]
    public Task An_exception_type_of_the_own_code_is_reported_where_it_is_made() => Shop.Types("""
        public sealed class NotFoundException(string mail) : Exception("no " + mail);

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public void Run(Customer c) => throw new NotFoundException({|PRIV1005:c.Email|});

            public void Fine(Customer c) => throw new NotFoundException(c.Id.ToString());
        }
        """);

    [Fact]
    public Task Two_calls_of_a_helper_with_the_same_member_are_reported_once() => Shop.Members("""
        public void Run(Customer c)
        {
            Write({|PRIV1001:c.Email|});
            Write(c.Email);
        }

        private void Write(string text) => logger.LogInformation("{Text}", text);
        """);

    [Fact]
    public Task A_loop_reports_once() => Shop.Statements("""
        foreach (var one in all)
        {
            logger.LogInformation("{Mail}", {|PRIV1001:one.Email|});
        }
        """);
}
