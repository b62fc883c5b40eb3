using Microsoft.CodeAnalysis.Testing;

namespace PrivacyAnnotations.Analyzers.Tests.Harness;

public sealed class HarnessTests
{
    [Fact]
    public Task Code_without_annotations_is_clean() => Verify.All("class Plain;");

    [Fact]
    public Task A_project_that_does_not_reference_the_annotations_is_left_alone() => Verify.All(
        """
        namespace PrivacyAnnotations
        {
            sealed class ProcessesForAttribute : System.Attribute;
        }

        [PrivacyAnnotations.ProcessesFor]
        class Plain;
        """,
        test => test.WithoutPrivacyAnnotations());

    [Fact]
    public Task The_real_libraries_are_there() => Verify.All(
        """
        class Uses
        {
            void All(ILogger logger, Serilog.ILogger serilog, Microsoft.Extensions.Compliance.Redaction.Redactor redactor)
            {
                logger.LogInformation("{Text}", redactor.Redact("text"));
                serilog.Information("{Text}", Newtonsoft.Json.JsonConvert.SerializeObject("text"));
            }

            Microsoft.AspNetCore.Mvc.IActionResult Web() => new Microsoft.AspNetCore.Mvc.OkResult();
        }
        """);

    [Fact]
    public Task Generated_code_and_suppressed_lines_are_quiet() => Verify.All(
        "[{|PRIV2002:ProcessesFor|}] class Plain;",
        test => test.TestBehaviors = TestBehaviors.None);

    [Fact]
    public async Task A_missing_diagnostic_fails_the_test() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Verify.All("class {|PRIV1001:Plain|};"));

    [Fact]
    public async Task An_unexpected_diagnostic_fails_the_test() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Verify.All("[ProcessesFor] class Plain;"));

    [Fact]
    public async Task A_compiler_error_fails_the_test() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Verify.All("class Plain : Missing;"));

    [Fact]
    public async Task An_analyzer_that_throws_fails_the_test()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => new RuleTest([new ThrowingAnalyzer()], ["class Plain;"]).RunAsync());
        Assert.Contains("AD0001", failure.Message, StringComparison.Ordinal);
    }
}
