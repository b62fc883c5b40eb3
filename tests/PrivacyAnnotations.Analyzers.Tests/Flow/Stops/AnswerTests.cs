namespace PrivacyAnnotations.Analyzers.Tests.Flow.Stops;

/// <summary>Results that say something about a value without holding it, overwriting, and what only looks like a stop.</summary>
public sealed class AnswerTests
{
    [Fact]
    public Task Comparisons_and_predicates_are_clean() => Shop.Statements("""
        logger.LogInformation("{A}", c.Email == "a");
        logger.LogInformation("{A}", c.Email is { Length: > 3 });
        logger.LogInformation("{A}", c.Email.StartsWith("a"));
        logger.LogInformation("{A}", string.IsNullOrEmpty(c.Email));
        logger.LogInformation("{A}", c.Email.Equals(c.Name));
        logger.LogInformation("{A}", c.Email.CompareTo(c.Name));
        logger.LogInformation("{A}", c.Email != "" ? "has mail" : "has none");
        logger.LogInformation("{A}", c.Email switch { "a" => 1, "b" => 2, _ => 3 });
        """);

    [Fact]
    public Task Measures_are_clean() => Shop.Statements("""
        logger.LogInformation("{A}", c.Email.Length);
        logger.LogInformation("{A}", c.Email.IndexOf('@'));
        logger.LogInformation("{A}", c.Email.GetHashCode());
        logger.LogInformation("{A}", c.Email.GetType());
        logger.LogInformation("{A}", nameof(c.Email));
        logger.LogInformation("{A}", all.Count);
        logger.LogInformation("{A}", new[] { c.Email, c.Name }.Length);
        """);

    [Fact]
    public Task Overwriting_ends_a_label() => Shop.Statements("""
        var text = c.Email;
        text = "none";
        logger.LogInformation("{A}", text);
        c.Name = "none";
        logger.LogInformation("{A}", c.Name);
        if (c.Id > 0)
        {
            text = c.Phone;
        }

        logger.LogInformation("{A}", {|PRIV1001:text|});
        """);

    [Theory]
    [InlineData("c.Email.Substring(1)")]
    [InlineData("c.Email[1..^1]")]
    [InlineData("c.Email[0]")]
    [InlineData("c.Email.Trim().ToUpperInvariant()")]
    [InlineData("c.Email.Split('@')[0]")]
    [InlineData("c.Email.Replace(\"@\", \" at \")")]
    [InlineData("Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(c.Email))")]
    [InlineData("System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(c.Email))")]
    [InlineData("Uri.EscapeDataString(c.Email)")]
    [InlineData("System.Net.WebUtility.HtmlEncode(c.Email)")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(c)")]
    [InlineData("new string(c.Email.Reverse().ToArray())")]
    [InlineData("string.Concat(\"a\", c.Email)")]
    [InlineData("string.Format(\"{0}\", c.Email)")]
    [InlineData("c.Email.ToString()")]
    [InlineData("c.Email ?? \"none\"")]
    [InlineData("(object)c.Email")]
    [InlineData("System.Text.RegularExpressions.Regex.Replace(c.Email, \"a\", \"b\")")]
    public Task Not_stops(string expression) => Shop.Statements($$"""
        logger.LogInformation("{A}", {|PRIV1001:{{expression}}|});
        """);

    [Fact]
    public Task Comparers_answer_with_an_order() => HelpDesk.Statements("""
        WriteLine(Nullable.Compare<int>(c.Age, 3));
        WriteLine(DateTime.Compare(new DateTime(c.Age, 1, 1), DateTime.Now));
        WriteLine(System.Globalization.CultureInfo.InvariantCulture.CompareInfo.Compare(c.Email, "a"));
        WriteLine({|PRIV1001:new DateTime(c.Age, 1, 1)|});
        """);
}
