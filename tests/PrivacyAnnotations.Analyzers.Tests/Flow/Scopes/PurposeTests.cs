using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Scopes;

/// <summary>Purposes of instances, narrower and own purposes, and none at all.</summary>
public sealed class PurposeTests
{
    [Fact]
    public Task A_logger_with_purposes_of_its_own_is_for_those() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.Contact, Purpose.Security)]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.Security)]
        public sealed class Service(
            [ProcessesFor(Purpose.Security)] ILogger audit, ILogger plain)
        {
            [ProcessesFor(Purpose.Security)]
            private readonly ILogger _audit = audit;

            [ProcessesFor(Purpose.Security)]
            private ILogger Audit { get; } = audit;

            public void Run(Row row, [ProcessesFor(Purpose.Security)] ILogger given)
            {
                _audit.LogInformation("{Email}", row.Email);
                Audit.LogInformation("{Email}", row.Email);
                given.LogInformation("{Email}", row.Email);
                audit.LogInformation("{Email}", row.Email);
                this._audit.Log(LogLevel.Information, "{Email}", row.Email);
                plain.LogInformation("{Email}", {|PRIV1001:row.Email|});
            }
        }
        """);

    [Fact]
    public Task A_client_with_purposes_of_its_own_is_for_those() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(HttpClient own, [ProcessesFor(Purpose.Advertising)] HttpClient ads)
        {
            public async Task Run(Row row)
            {
                await own.PostAsync("/mails", new StringContent(row.Email));
                await ads.PostAsync("/mails", {|PRIV1003:new StringContent(row.Email)|});
            }
        }
        """);

    [Fact]
    public Task Purpose_narrower_than_an_allowed_one_is_allowed() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.Contact, Purpose.Marketing)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.DirectMarketing)]
            public string Phone { get; set; } = "";
        }

        public static class Service
        {
            [ProcessesFor(Purpose.DirectMarketing)]
            public static string Narrow(Row row) => System.Text.Json.JsonSerializer.Serialize(row);

            [ProcessesFor(Purpose.Marketing)]
            public static string Wide(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task Own_purposes_and_categories_count_like_built_in_ones() => Verify.Flow("""
        public static class Own
        {
            [PurposeDefinition(Broader = Purpose.Marketing)]
            public const string Newsletter = "own.newsletter";

            [CategoryDefinition(Broader = Category.Contact)]
            public const string Fax = "own.fax";
        }

        public sealed class Row
        {
            [PersonalData(Own.Fax, Own.Newsletter)]
            public string Fax { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.Marketing)]
            public string Email { get; set; } = "";
        }

        public static class Service
        {
            [ProcessesFor(Own.Newsletter)]
            public static string Narrow(Row row) => System.Text.Json.JsonSerializer.Serialize(row);

            [ProcessesFor(Purpose.Marketing)]
            public static string Wide(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row.Fax|});
        }
        """);

    [Fact]
    public Task Code_without_a_scope_is_told_so() => Verify.Messages(
        """
        public sealed class Row
        {
            [{|#1:PersonalData(Category.Contact, Purpose.CustomerService)|}]
            public string Email { get; set; } = "";
        }

        public static class Service
        {
            public static string Run(Row row) => System.Text.Json.JsonSerializer.Serialize({|#0:{|#2:row.Email|}|});
        }
        """,
        Verify.Diagnostic(
            "PRIV1002",
            "'Row.Email' is Contact data, allowed for CustomerService only. 'JsonSerializer.Serialize' serializes it, and nothing declares for what this code acts. "
            + "Declare it with [ProcessesFor(...)] on the method, its type or the assembly.",
            0,
            1,
            2));

    [Fact]
    public Task Each_kind_of_sink_without_a_scope_has_its_id() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        public sealed class Service
        {
            public async Task Run(Row a, Row b, Row c, HttpClient http)
            {
                _ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:a|});
                await http.PostAsync("/mails", {|PRIV1003:new StringContent(b.Email)|});
                File.WriteAllText("a.txt", {|PRIV1004:c.Email|});
            }
        }
        """);

    [Fact]
    public Task A_label_without_purposes_is_allowed_nowhere() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.Contact)]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public static class Service
        {
            public static string Run(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task Every_label_of_a_value_must_be_allowed() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.Contact, Purpose.CustomerService, Purpose.Marketing)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Name, Purpose.CustomerService)]
            public string Name { get; set; } = "";
        }

        [ProcessesFor(Purpose.Marketing)]
        public static class Service
        {
            public static void Good(Row row) => File.WriteAllText("a.txt", row.Email);

            public static void Bad(Row row) => File.WriteAllText("a.txt", {|PRIV1004:row.Email + row.Name|});
        }
        """);

    [Fact]
    public Task An_instance_keeps_its_purposes_wherever_it_is_handed() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.Payment, Purpose.Fraud)]
            public string Card { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service([ProcessesFor(Purpose.Fraud)] HttpClient fraud, HttpClient plain)
        {
            [ProcessesFor(Purpose.Fraud)]
            private readonly HttpClient _fraud = fraud;

            public async Task Variable(Row row)
            {
                var client = _fraud;
                await client.PostAsync("/x", new StringContent(row.Card));
                await client.PostAsync("/x", {|PRIV1003:new StringContent(row.Email)|});
            }

            public async Task Either(Row row, bool first)
            {
                await (first ? _fraud : fraud).PostAsync("/x", new StringContent(row.Card));
                await (first ? _fraud : plain).PostAsync("/x", {|PRIV1003:new StringContent(row.Card)|});
            }

            public async Task Helper(Row row)
            {
                await Send(_fraud, row.Card);
                await Send(plain, {|PRIV1003:row.Card|});
                await Send(_fraud, {|PRIV1003:row.Email|});
            }

            private static Task Send(HttpClient client, string text) => Post(client, text);

            private static Task Post(HttpClient client, string text) => client.PostAsync("/x", new StringContent(text));
        }
        """);
}
