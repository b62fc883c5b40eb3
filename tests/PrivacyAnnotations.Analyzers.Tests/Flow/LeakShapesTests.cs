using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow;

/// <summary>The twenty shapes in which personal data leaves real code, each in its shortest form.</summary>
public sealed class LeakShapesTests
{
    [Fact]
    public Task Shape_01_template_argument() => Leak("""logger.LogInformation("{E}", {|PRIV1001:c.Email|});""");

    [Fact]
    public Task Shape_02_interpolated_message() => Leak("""logger.LogInformation({|PRIV1001:$"mail {c.Email}"|});""");

    [Fact]
    public Task Shape_03_through_a_local() => Leak("""var mail = c.Email; logger.LogInformation("{E}", {|PRIV1001:mail|});""");

    [Fact]
    public Task Shape_04_after_a_case_change() => Leak("""logger.LogInformation("{E}", {|PRIV1001:c.Email.ToLowerInvariant()|});""");

    [Fact]
    public Task Shape_05_concatenation() => Leak("""logger.LogInformation({|PRIV1001:"mail " + c.Email|});""");

    [Fact]
    public Task Shape_06_generated_logger_message() => Leak("""Log.SignedIn(logger, {|PRIV1001:c.Email|});""");

    [Fact]
    public Task Shape_07_whole_record() => Leak("""logger.LogInformation("{C}", {|PRIV1001:r|});""");

    [Fact]
    public Task Shape_08_positional_record_parameter() => Leak("""logger.LogInformation("{E}", {|PRIV1001:r.Email|});""");

    [Fact]
    public Task Shape_09_helper_that_logs() => Leak("""Helper({|PRIV1001:c.Email|}, logger);""");

    [Fact]
    public Task Shape_10_console() => Leak("""Console.WriteLine({|PRIV1001:c.Email|});""");

    [Fact]
    public Task Shape_11_json() => Leak("""_ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:c|});""");

    [Fact]
    public Task Shape_12_post_as_json() =>
        Leak("""await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "/customers", {|PRIV1003:c|});""");

    [Fact]
    public Task Shape_13_exception_message() => Leak("""throw new InvalidOperationException({|PRIV1005:$"no {c.Email}"|});""");

    [Fact]
    public Task Shape_14_activity_tag() => Leak("""activity.SetTag("mail", {|PRIV1006:c.Email|});""");

    [Fact]
    public Task Shape_15_file() => Leak("""System.IO.File.WriteAllText("a.txt", {|PRIV1004:c.Email|});""");

    [Fact]
    public Task Shape_16_explicit_argument_array() =>
        Leak("""logger.LogInformation("{A} {E}", {|PRIV1001:new object[] { 1, c.Email }|});""");

    [Fact]
    public Task Shape_17_scope_with_template() => Leak("""using var scope = logger.BeginScope("{E}", {|PRIV1001:c.Email|});""");

    [Fact]
    public Task Shape_18_scope_with_dictionary() =>
        Leak("""using var scope = logger.BeginScope({|PRIV1001:new Dictionary<string, object> { ["mail"] = c.Email }|});""");

    [Fact]
    public Task Shape_19_list_of_records() => Leak("""logger.LogInformation("{All}", {|PRIV1001:new List<Row> { r }|});""");

    [Fact]
    public Task Shape_20_anonymous_object() => Leak("""_ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:new { c.Email }|});""");

    private static Task Leak(string statement) => Verify.Flow($$"""
        public sealed class Customer
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        public sealed record Row(int Id, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email);

        public static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "signed in {Mail}")]
            public static partial void SignedIn(ILogger logger, string mail);

            public static partial void SignedIn(ILogger logger, string mail) { }
        }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service(ILogger logger, System.Net.Http.HttpClient http, System.Diagnostics.Activity activity)
        {
            public async Task Run(Customer c, Row r)
            {
                await Task.Yield();
                _ = (logger, http, activity);
                {{statement}}
            }

            private static void Helper(string text, ILogger logger) => logger.LogWarning("{Text}", text);
        }
        """);
}
