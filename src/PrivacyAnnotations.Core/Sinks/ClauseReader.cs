using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads the right side of a line: clauses with semicolons between them.</summary>
internal static class ClauseReader
{
    private static readonly string[] Names = ["sink", "flow", "calls", "filters", "clean", "apart", "deidentify", "opens", "wraps", "writes", "returns", "skip", "maps", "dispatches", "reveals"];

    public static EquatableArray<ModelClause> ReadAll(LineScanner scanner)
    {
        var clauses = ImmutableArray.CreateBuilder<ModelClause>();
        do
        {
            if (ReadOne(scanner) is { } clause)
            {
                clauses.Add(clause);
            }
        }
        while (scanner.Take(";") && !scanner.AtEnd);

        if (!scanner.AtEnd)
        {
            scanner.Fail("Expected ';' before the next clause, or the end of the line.");
        }

        return clauses.ToImmutable();
    }

    private static ModelClause? ReadOne(LineScanner scanner)
    {
        var name = Keyword.Read(scanner, "a clause", Names);
        if (name is "clean" or "apart" or "")
        {
            return name switch
            {
                "clean" => new CleanClause { When = ConditionReader.ReadOptional(scanner) },
                "apart" => new ApartClause(),
                _ => null,
            };
        }

        scanner.Expect("(", $"after '{name}'");
        var clause = Arguments(scanner, name);
        scanner.Expect(")", $"to end '{name}'");
        return clause with { When = ConditionReader.ReadOptional(scanner) };
    }

    private static ModelClause Arguments(LineScanner scanner, string name) => name switch
    {
        "sink" => Sink(scanner),
        "flow" => Flow(scanner),
        "calls" => Calls(scanner),
        "filters" => new FiltersClause(RoleReader.Read(scanner)),
        "deidentify" => new DeidentifyClause(Keyword.ReadEnum<Deidentification>(scanner, "a technique of de-identification")),
        "opens" => new OpensClause(SinkKindOf(scanner)),
        "wraps" => new WrapsClause(RoleReader.Read(scanner)),
        "returns" => Returns(scanner),
        "skip" => new SkipClause(RoleReader.Read(scanner)),
        "maps" => Maps(scanner),
        "dispatches" => Dispatches(scanner),
        "reveals" => Reveals(scanner),
        _ => new WritesClause(RoleReader.Read(scanner), ExposureReader.ReadOptional(scanner)),
    };

    private static SinkKind SinkKindOf(LineScanner scanner) => Keyword.ReadEnum<SinkKind>(scanner, "a kind of sink");

    private static SinkClause Sink(LineScanner scanner)
    {
        var kind = SinkKindOf(scanner);
        scanner.Expect(",", "and what reaches the sink, such as 'sink(Log, message)'");
        var role = RoleReader.Read(scanner);
        return new SinkClause(kind, role, ExposureReader.ReadOptional(scanner)) { To = scanner.Take("to ") ? scanner.Until(')') : null };
    }

    private static ReturnsClause Returns(LineScanner scanner)
    {
        var kind = SinkKindOf(scanner);
        var shown = ExposureReader.ReadOptional(scanner);
        return new ReturnsClause(kind, shown, scanner.Take("unless ") ? FullName(scanner, "an attribute after 'unless'") : null);
    }

    private static RevealsClause Reveals(LineScanner scanner)
    {
        var kind = SinkKindOf(scanner);
        scanner.Expect(",", "and whose data that is, such as 'reveals(Log, Ns.Model)'");
        return new RevealsClause(kind, FullName(scanner, "a type"), ExposureReader.ReadOptional(scanner));
    }

    private static string FullName(LineScanner scanner, string what)
    {
        var column = scanner.Column;
        var name = scanner.Word(".");
        if (name.Length == 0)
        {
            scanner.Fail(column, $"Expected the full name of {what}.");
        }

        return name;
    }

    private static FlowClause Flow(LineScanner scanner)
    {
        var from = RoleReader.Read(scanner);
        var replaces = scanner.Take("=>");
        if (!replaces)
        {
            scanner.Expect("->", "and where it goes, such as 'flow(source[] -> return[])'");
        }

        return new FlowClause(from, RoleReader.Read(scanner), scanner.Take(",") ? ExposureReader.Read(scanner) : null) { Replaces = replaces };
    }

    private static MapsClause Maps(LineScanner scanner)
    {
        var from = RoleReader.Read(scanner);
        scanner.Expect("->", "and where the members go, such as 'maps(source -> return)'");
        return new MapsClause(from, RoleReader.Read(scanner));
    }

    private static DispatchesClause Dispatches(LineScanner scanner)
    {
        var role = RoleReader.Read(scanner);
        scanner.Expect(",", "and who gets it, such as 'dispatches(request, Ns.IHandler`1.Handle)'");
        var column = scanner.Column;
        var name = scanner.Word(".`+");
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || dot == name.Length - 1)
        {
            scanner.Fail(column, "Expected the method of a generic interface, such as 'Ns.IHandler`1.Handle'.");
            return new DispatchesClause(role, "", "");
        }

        return new DispatchesClause(role, name.Substring(0, dot), name.Substring(dot + 1));
    }

    private static CallsClause Calls(LineScanner scanner)
    {
        var called = RoleReader.Read(scanner);
        var arguments = ImmutableArray.CreateBuilder<Role>();
        while (scanner.Take(","))
        {
            arguments.Add(RoleReader.Read(scanner));
        }

        return new CallsClause(called, arguments.ToImmutable());
    }
}
