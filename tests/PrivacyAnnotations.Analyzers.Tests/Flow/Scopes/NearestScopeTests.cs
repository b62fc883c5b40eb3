using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Scopes;

/// <summary>The nearest declaration of purposes counts, and replaces the farther ones.</summary>
public sealed class NearestScopeTests
{
    private const string Row = """
        public sealed class Row
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public Task A_method_replaces_its_type() => Scoped("""
        [ProcessesFor(Purpose.Marketing)]
        public static class Service
        {
            public static string Bad(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});

            [ProcessesFor(Purpose.CustomerService)]
            public static string Good(Row row) => System.Text.Json.JsonSerializer.Serialize(row);
        }
        """);

    [Fact]
    public Task A_lambda_replaces_its_method() => Scoped("""
        [ProcessesFor(Purpose.CustomerService)]
        public static class Service
        {
            public static void Run(Row row)
            {
                var bad = [ProcessesFor(Purpose.Marketing)] () => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
                var good = () => System.Text.Json.JsonSerializer.Serialize(row);
                good();
                bad();
            }
        }
        """);

    [Fact]
    public Task A_local_function_replaces_its_method() => Scoped("""
        [ProcessesFor(Purpose.Marketing)]
        public static class Service
        {
            public static string Run(Row row)
            {
                return Good() + Bad();

                [ProcessesFor(Purpose.CustomerService)]
                string Good() => System.Text.Json.JsonSerializer.Serialize(row);

                string Bad() => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
            }
        }
        """);

    [Fact]
    public Task Constructors_and_properties_have_scopes_of_their_own() => Scoped("""
        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service
        {
            private readonly Row _row = new();

            [ProcessesFor(Purpose.CustomerService)]
            public Service(Row row) => _ = System.Text.Json.JsonSerializer.Serialize(row);

            public Service(Row row, int other) => _ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});

            [ProcessesFor(Purpose.CustomerService)]
            public string Good => System.Text.Json.JsonSerializer.Serialize(_row);

            public string Bad => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:_row|});
        }
        """);

    [Fact]
    public Task An_override_acts_for_what_it_overrides() => Scoped("""
        public abstract class Base
        {
            [ProcessesFor(Purpose.CustomerService)]
            public abstract string Good(Row row);

            public abstract string Bad(Row row);
        }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service : Base
        {
            public override string Good(Row row) => System.Text.Json.JsonSerializer.Serialize(row);

            public override string Bad(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task An_implementation_acts_for_what_it_implements() => Scoped("""
        public interface IService
        {
            [ProcessesFor(Purpose.CustomerService)]
            string Good(Row row);

            string Bad(Row row);
        }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service : IService
        {
            public string Good(Row row) => System.Text.Json.JsonSerializer.Serialize(row);

            string IService.Bad(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task Containing_types_come_before_base_classes_and_interfaces() => Scoped("""
        [ProcessesFor(Purpose.Marketing)]
        public abstract class Base;

        [ProcessesFor(Purpose.CustomerService)]
        public static class Outer
        {
            public sealed class Good : Base
            {
                public string Run(Row row) => System.Text.Json.JsonSerializer.Serialize(row);
            }
        }

        public sealed class Bad : Base
        {
            public string Run(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }

        [ProcessesFor(Purpose.CustomerService)]
        public interface IActs;

        public sealed class ByInterface : IActs
        {
            public string Run(Row row) => System.Text.Json.JsonSerializer.Serialize(row);
        }

        public sealed class ByBaseFirst : Base, IActs
        {
            public string Run(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task The_assembly_is_the_last_to_be_asked() => Verify.Flow(
    [
        "[assembly: ProcessesFor(Purpose.CustomerService)]\n" + Row,
        """
        public static class Good
        {
            public static string Run(Row row) => System.Text.Json.JsonSerializer.Serialize(row);
        }

        [ProcessesFor(Purpose.Marketing)]
        public static class Bad
        {
            public static string Run(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """,
    ]);

    [Fact]
    public Task A_helper_without_a_scope_acts_for_its_caller() => Scoped("""
        internal static class Json
        {
            internal static string Of(object value) => System.Text.Json.JsonSerializer.Serialize(value);
        }

        public static class Service
        {
            [ProcessesFor(Purpose.CustomerService)]
            public static string Good(Row row) => Json.Of(row);

            [ProcessesFor(Purpose.Marketing)]
            public static string Bad(Row row) => Json.Of({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task Every_purpose_of_a_scope_must_be_allowed() => Scoped("""
        [ProcessesFor(Purpose.CustomerService, Purpose.Marketing)]
        public static class Service
        {
            public static string Run(Row row) => System.Text.Json.JsonSerializer.Serialize({|PRIV1002:row|});
        }
        """);

    [Fact]
    public Task A_log_is_for_diagnostics_whatever_the_scope() => Verify.Flow("""
        public sealed class Row
        {
            [PersonalData(Category.OnlineIdentifier, Purpose.Diagnostics)]
            public string Trace { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.Marketing)]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Row row)
            {
                logger.LogInformation("{Trace}", row.Trace);
                logger.LogInformation("{Email}", {|PRIV1001:row.Email|});
            }
        }
        """);

    private static Task Scoped(string source) => Verify.Flow([Row, source]);
}
