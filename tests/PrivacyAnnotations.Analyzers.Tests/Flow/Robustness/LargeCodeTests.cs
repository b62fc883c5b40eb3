using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Rules.Flows;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Robustness;

/// <summary>Code that a generator wrote, or a person without mercy: it costs little and is still understood.</summary>
public sealed class LargeCodeTests
{
    // Alone on a machine each takes a fraction of a second; what grows with the square of the size takes minutes.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_method_of_5000_branches_is_no_burden()
    {
        var body = new StringBuilder("var text = \"\"; ");
        for (var i = 0; i < 5000; i++)
        {
            body.Append($"if (c.Id > {i}) {{ text = {(i == 4999 ? "c.Email" : "c.Note")}; }} ");
        }

        await AssertFound(body.Append("Console.WriteLine(text);").ToString(), s_limit);
    }

    [Fact]
    public async Task A_method_of_5000_branches_that_each_have_a_variable_is_no_burden()
    {
        var body = new StringBuilder("var text0 = c.Email; ");
        for (var i = 1; i < 5000; i++)
        {
            body.Append($"var text{i} = c.Id > {i} ? text{i - 1} : \"none\"; ");
        }

        await AssertFound(body.Append("Console.WriteLine(text4999);").ToString(), s_limit);
    }

    [Fact]
    public async Task Nested_loops_come_to_an_end()
    {
        var body = new StringBuilder("var text0 = c.Email; ");
        for (var i = 1; i < 40; i++)
        {
            body.Append($"var text{i} = \"\"; while (c.Id > {i}) {{ text{i} = text{i - 1}; ");
        }

        await AssertFound(body.Append("Console.WriteLine(text39);").Append('}', 39).ToString(), s_limit);
    }

    [Fact]
    public async Task Nested_try_blocks_come_to_an_end()
    {
        var body = new StringBuilder("var text = \"\"; ");
        for (var i = 0; i < 30; i++)
        {
            body.Append("try { text = text.Trim(); ");
        }

        body.Append("text = c.Email; ");
        for (var i = 0; i < 30; i++)
        {
            body.Append("} finally { text = text.Trim(); } ");
        }

        await AssertFound(body.Append("Console.WriteLine(text);").ToString(), s_limit);
    }

    [Fact]
    public async Task A_long_concatenation_is_read_without_recursion()
    {
        var body = new StringBuilder("var text = \"\"");
        for (var i = 0; i < 3000; i++)
        {
            body.Append(" + c.Note");
        }

        await AssertFound(body.Append(" + c.Email; Console.WriteLine(text);").ToString(), s_limit);
    }

    [Fact]
    public async Task A_file_of_50000_lines_takes_seconds()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 5000; i++)
        {
            members.AppendLine($$"""
                public string Method{{i}}({{(i % 100 < 10 ? "Customer" : "Exception")}} c, string text)
                {
                    var note = c.ToString() + text;
                    if (note.Length > {{i}})
                    {
                        note = text.Trim();
                    }

                    return Method{{(i % 10 == 9 ? i - 9 : i + 1)}}(c, note);
                }
                """);
        }

        await AssertFound("Console.WriteLine(c.Email);", 4 * s_limit, members.ToString());
    }

    private static async Task AssertFound(string body, TimeSpan limit, string members = "")
    {
        var code = $$"""
            public class Customer
            {
                public int Id;
                public string Note = "";
                [PersonalData(Category.Contact, Purpose.CustomerService)]
                public string Email = "";
            }

            public class Service
            {
                public void Run(Customer c)
                {
                    {{body}}
                }

                {{members}}
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Large",
            [CSharpSyntaxTree.ParseText(code, RuleTest.Parse), CSharpSyntaxTree.ParseText(RuleTest.Usings, RuleTest.Parse)],
            References.All,
            RuleTest.Compile);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var analyzer = new FlowAnalyzer();
        var result = await compilation.WithAnalyzers([analyzer], options).GetAnalysisResultAsync(CancellationToken.None);
        Assert.Contains("PRIV1001", result.GetAllDiagnostics().Select(static d => d.Id));
        Assert.InRange(result.AnalyzerTelemetryInfo[analyzer].ExecutionTime, TimeSpan.Zero, limit);
    }
}
