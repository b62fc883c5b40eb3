using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Rules.Flows;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Robustness;

/// <summary>Code that a generator wrote, or a person without mercy: it costs little and is still understood.</summary>
public sealed class LargeCodeTests
{
    // Each takes a fraction of a second, and many times that on a machine that has much else to do; what grows with the square of the
    // size takes minutes.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

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
    public async Task Lambdas_that_each_call_the_one_before_several_times_do_not_multiply()
    {
        var body = new StringBuilder("Func<string, string> call0 = s => s; ");
        for (var i = 1; i < 24; i++)
        {
            body.Append($"Func<string, string> call{i} = s => call{i - 1}(s) + call{i - 1}(s + 1) + call{i - 1}(\"\"); ");
        }

        await AssertFound(body.Append("Console.WriteLine(call23(c.Email));").ToString(), s_limit);
    }

    [Fact]
    public async Task Local_functions_that_all_call_each_other_do_not_multiply()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 14; i++)
        {
            body.Append($"string Call{i}(string s, int n) {{ {string.Join(" ", Enumerable.Range(0, 14).Select(j => $"if (n > {j}) {{ s = Call{j}(s, n - 1); }}"))} return s; }} ");
        }

        await AssertFound(body.Append("Console.WriteLine(Call0(c.Email, c.Id));").ToString(), s_limit);
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
    public async Task A_graph_of_objects_that_is_walked_through_helpers_does_not_multiply()
    {
        var body = new StringBuilder("var node = new Node { Data = c }; ");
        for (var i = 0; i < 40; i++)
        {
            body.Append("node = Next(node); ");
        }

        await AssertFound(body.Append("Console.WriteLine(node.Data.Email);").ToString(), s_limit, """
            private static Node Next(Node node) =>
                node.Kind switch { 0 => node.Left, 1 => node.Right, 2 => node.Parent, 3 => node.All[0], 4 => Next(node.Left), _ => Next(node.Parent) ?? node };

            public class Node
            {
                public int Kind;
                public Customer Data;
                public Node Left, Right, Parent;
                public Node[] All;
            }
            """);
    }

    [Fact]
    public async Task Objects_that_hold_the_same_objects_do_not_multiply()
    {
        var body = new StringBuilder("object any0 = c.Email; ");
        for (var level = 1; level <= 4; level++)
        {
            for (var i = 0; i < 12; i++)
            {
                body.Append($"var made{level}_{i} = new {{ {string.Join(", ", Enumerable.Range(0, 12).Select(part => $"P{part} = any{level - 1}"))} }}; ");
            }

            body.Append($"object any{level} = c.Id switch {{ {string.Join(", ", Enumerable.Range(0, 12).Select(i => $"{i} => made{level}_{i}"))}, _ => null }}; ");
        }

        for (var i = 0; i < 100; i++)
        {
            body.Append("GC.KeepAlive(any4); ");
        }

        await AssertFound(body.Append("Console.WriteLine(c.Email);").ToString(), s_limit);
    }

    [Fact]
    public async Task An_object_model_whose_methods_all_call_each_other_comes_to_rest()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 10; i++)
        {
            members.AppendLine($$"""
                public class Item{{i}} : Item
                {
                    public override Item Walk(Item other, string text)
                    {
                        Previous = other;
                        other.Next = new Item{{(i + 1) % 10}} { Text = text, Owner = Owner, Next = Next.Previous };
                        return text == "{{i}}" ? other.Next : Next.Walk(other.Next, other.Text).Walk(this, Text) ?? Previous.Next.Walk(Next, text);
                    }
                }
                """);
        }

        members.AppendLine("public abstract class Item { public Item Next, Previous; public string Text; public Customer Owner; public abstract Item Walk(Item other, string text); }");
        await AssertFound("Item start = new Item1(); Console.WriteLine(start.Walk(new Item2(), c.Email).Text);", s_limit, members.ToString());
    }

    [Fact]
    public async Task A_file_of_50000_lines_is_no_burden()
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

        await AssertFound("Console.WriteLine(c.Email);", s_limit, members.ToString());
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
