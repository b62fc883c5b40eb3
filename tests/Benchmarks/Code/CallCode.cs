using System.Text;

namespace Benchmarks.Code;

/// <summary>Code that is hard on summaries: long chains, and methods that all call each other.</summary>
internal static class CallCode
{
    private const string Entry = "    public void Start(Customer customer) => Step0(customer.Email, 0);\n";

    /// <summary>A chain of calls; the last one logs what the first one was given.</summary>
    public static SourceFile Chain(int depth)
    {
        var text = Open("Chain").Append(Entry);
        for (var i = 0; i < depth - 1; i++)
        {
            text.Append($"    private void Step{i}(string text, int level) {{ var next = text.Trim(); if (level < {i}) Step{i + 1}(next, level + 1); }}\n");
        }

        return Close("Chain", text.Append($"    private void Step{depth - 1}(string text, int level) => logger.LogInformation(\"{{Text}}\", text + level);\n"));
    }

    /// <summary>Methods of which each calls every other; one of them logs.</summary>
    public static SourceFile Clique(int size)
    {
        var text = Open("Clique").Append(Entry);
        for (var i = 0; i < size; i++)
        {
            text.Append($"    private string Step{i}(string text, int level)\n    {{\n        switch (level)\n        {{\n");
            for (var other = 0; other < size; other++)
            {
                text.Append($"            case {other}: text += Step{other}(text, level + 1); break;\n");
            }

            text.Append("        }\n\n").Append(i == size / 2 ? "        logger.LogInformation(\"{Text}\", text);\n" : "").Append("        return text;\n    }\n\n");
        }

        return Close("Clique", text);
    }

    /// <summary>One method with this many branches, through which an e-mail address is carried.</summary>
    public static SourceFile Branches(int count)
    {
        var text = Open("Branches").Append("    public void Start(Customer customer, int level)\n    {\n        var text = \"\";\n        var last = customer.Email;\n");
        for (var i = 0; i < count; i++)
        {
            text.Append($"        if (level > {i}) {{ text += last.Trim(); }} else {{ last = customer.Name + {i}; }}\n");
        }

        return Close("Branches", text.Append("        logger.LogInformation(\"{Text}\", text);\n    }\n"));
    }

    /// <summary>An object model: its classes link to each other, and their methods walk and change what they link to.</summary>
    public static SourceFile Web(int classes)
    {
        var text = Open("Web").Append("    public void Start(Customer customer) { Item start = new Item0(); logger.LogInformation(\"{Text}\", start.Walk(new Item1(), customer.Email).Text); }\n\n");
        text.Append("    private abstract class Item { public Item Next, Previous; public string Text; public Customer Owner; public abstract Item Walk(Item other, string text); }\n");
        for (var i = 0; i < classes; i++)
        {
            text.Append($$"""
                    private sealed class Item{{i}} : Item
                    {
                        public override Item Walk(Item other, string text)
                        {
                            Previous = other;
                            other.Next = new Item{{(i + 1) % classes}} { Text = text, Owner = Owner, Next = Next.Previous };
                            return text == "{{i}}" ? other.Next : Next.Walk(other.Next, other.Text).Walk(this, Text) ?? Previous.Next.Walk(Next, text);
                        }
                    }

                """);
        }

        return Close("Web", text);
    }

    private static StringBuilder Open(string name) => new StringBuilder(ShopDomain.Usings(annotated: true))
        .Append($"\nnamespace Shop.Hard;\n\n[ProcessesFor(Purpose.OrderFulfilment)]\npublic sealed class {name}(ILogger<{name}> logger)\n{{\n");

    private static SourceFile Close(string name, StringBuilder text) => new($"Hard/{name}.cs", text.Append("}\n").ToString());
}
