namespace PrivacyAnnotations.Comparison;

/// <summary>One way in which personal data leaves real code, in its shortest form.</summary>
/// <param name="Number">Its number in the table.</param>
/// <param name="Title">What it is.</param>
/// <param name="Statement">The code; the markers say what PrivacyAnnotations reports where.</param>
public sealed record LeakShape(int Number, string Title, string Statement)
{
    /// <summary>The statement without its markers.</summary>
    public string Code => System.Text.RegularExpressions.Regex.Replace(Statement, @"\{\|\w+:(.*?)\|\}", "$1");
}

/// <summary>The twenty leak shapes and the code around them.</summary>
public static class LeakShapes
{
    public static readonly LeakShape[] All =
    [
        new(1, "an argument of the message template", """logger.LogInformation("{E}", {|PRIV1001:c.Email|});"""),
        new(2, "an interpolated message", """logger.LogInformation({|PRIV1001:$"mail {c.Email}"|});"""),
        new(3, "through a local variable", """var mail = c.Email; logger.LogInformation("{E}", {|PRIV1001:mail|});"""),
        new(4, "after a case change", """logger.LogInformation("{E}", {|PRIV1001:c.Email.ToLowerInvariant()|});"""),
        new(5, "concatenation", """logger.LogInformation({|PRIV1001:"mail " + c.Email|});"""),
        new(6, "a [LoggerMessage] method", "Log.SignedIn(logger, {|PRIV1001:c.Email|});"),
        new(7, "a whole object", """logger.LogInformation("{@C}", {|PRIV1001:c|});"""),
        new(8, "a positional parameter of a record", """logger.LogInformation("{E}", {|PRIV1001:r.Email|});"""),
        new(9, "a helper that logs its parameter", "Helper({|PRIV1001:c.Email|}, logger);"),
        new(10, "the console", "Console.WriteLine({|PRIV1001:c.Email|});"),
        new(11, "JSON", "_ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:c|});"),
        new(12, "a request body", """await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, "/customers", {|PRIV1003:c|});"""),
        new(13, "an exception's message", """throw new InvalidOperationException({|PRIV1005:$"no {c.Email}"|});"""),
        new(14, "a tag of an activity", """activity.SetTag("mail", {|PRIV1006:c.Email|});"""),
        new(15, "a file", """System.IO.File.WriteAllText("a.txt", {|PRIV1004:c.Email|});"""),
        new(16, "an explicit argument array", """logger.LogInformation("{A} {E}", {|PRIV1001:new object[] { 1, c.Email }|});"""),
        new(17, "a log scope with a template", """using var scope = logger.BeginScope("{E}", {|PRIV1001:c.Email|});"""),
        new(18, "a log scope with a dictionary", """using var scope = logger.BeginScope({|PRIV1001:new Dictionary<string, object> { ["mail"] = c.Email }|});"""),
        new(19, "a list of records", """logger.LogInformation("{All}", {|PRIV1001:new List<Row> { r }|});"""),
        new(20, "an anonymous object", "_ = System.Text.Json.JsonSerializer.Serialize({|PRIV1002:new { c.Email }|});"),
    ];

    /// <summary>A compilable file around a statement.</summary>
    /// <param name="statement">With or without markers.</param>
    /// <param name="classification">An attribute of another vocabulary to put beside ours, such as <c>, PrivateData</c>.</param>
    public static string Around(string statement, string classification = "") => $$"""
        public sealed class Customer
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService){{classification}}]
            public string Email { get; set; } = "";
        }

        public sealed record Row(int Id, [PersonalData(Category.Contact, Purpose.CustomerService){{classification}}] string Email);

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
        """;
}
