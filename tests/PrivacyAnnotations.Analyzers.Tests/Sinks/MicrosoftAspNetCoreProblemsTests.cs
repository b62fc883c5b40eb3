namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftAspNetCoreProblemsTests
{
    private const string Members = """
        sealed class Pages : ControllerBase
        {
            public IActionResult Bad(Order order) => Problem({|PRIV1003:"paid with " + order.CardNumber|});
            public IActionResult Good(Order order) => Problem("paid by " + order.Address, title: order.Number);
            public IActionResult Invalid(Order order)
            {
                ModelState.AddModelError("Card", {|PRIV1003:order.CardNumber + " is not valid"|});
                return ValidationProblem(ModelState);
            }

            public IActionResult Known(Order order)
            {
                ModelState.AddModelError(nameof(order.CardNumber), $"{order.Address} is not known");
                return ValidationProblem();
            }
        }
        """;

    private static readonly LibraryCode s_code = new("using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc;", Members);

    [Fact]
    public Task Problems_are_sent_as_responses_are() => s_code.Check(
        """_ = Results.Problem({|PRIV1003:order.CardNumber|});""",
        """_ = TypedResults.Problem("bad", title: {|PRIV1003:order.CardNumber|});""",
        """_ = Results.Problem({|PRIV1003:new ProblemDetails { Detail = order.CardNumber }|});""",
        """var problem = new ProblemDetails { Title = "bad" }; problem.Extensions["card"] = order.CardNumber; _ = TypedResults.Problem({|PRIV1003:problem|});""",
        """_ = Results.ValidationProblem({|PRIV1003:new Dictionary<string, string[]> { ["card"] = [order.CardNumber] }|});""",
        """_ = Results.Problem(new ProblemDetails { Detail = order.Address, Extensions = { ["number"] = order.Number } });""",
        """_ = Results.ValidationProblem(new Dictionary<string, string[]> { ["address"] = [order.Address] });""");

    [Fact]
    public Task What_a_validation_finds_is_told_to_whoever_sent_it() => s_code.Check(
        """_ = new System.ComponentModel.DataAnnotations.ValidationResult({|PRIV1003:order.CardNumber + " is not valid"|});""",
        """_ = new System.ComponentModel.DataAnnotations.ValidationResult(order.Address + " is not known", [nameof(order.CardNumber)]);""");
}
