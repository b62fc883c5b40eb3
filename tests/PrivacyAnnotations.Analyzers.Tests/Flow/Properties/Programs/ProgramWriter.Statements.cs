namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>Statements.</summary>
internal sealed partial class ProgramWriter
{
    private void Statement(Scope scope, int depth)
    {
        if (depth <= 0 || Chance(40))
        {
            Assignment(scope);
            return;
        }

        var kind = Next(isStraight ? 12 : 22);
        if (kind < 12)
        {
            Straight(scope, depth, kind);
        }
        else
        {
            Branching(scope, depth, kind);
        }
    }

    private void Assignment(Scope scope)
    {
        switch (Next(12))
        {
            case 0 or 1:
                var type = Any(s_types);
                Declare(scope, type, Value(scope, type, 2));
                break;
            case 2 when scope.Of("Box") is [_, ..] boxes:
                scope.Lines.Add($"{Any(boxes).Name}.{Any(["A", "B"])} = {Text(scope, 2)};");
                break;
            case 3 when scope.Of("Pt") is [_, ..] points:
                scope.Lines.Add($"{Any(points).Name}.{Any(["A", "B"])} = {Text(scope, 2)};");
                break;
            case 4 when scope.Of("List<string>") is [_, ..] lists:
                scope.Lines.Add(scope.IsHelper || Chance(80) ? $"{Any(lists).Name}.Add({Text(scope, 2)});" : $"{Any(lists).Name}.Clear();");
                break;
            case 5 when scope.Of("Dictionary<string, string>") is [_, ..] maps:
                scope.Lines.Add($"{Any(maps).Name}[\"{Fresh("k")}\"] = {Text(scope, 2)};");
                break;
            case 6 when scope.Of("string") is [_, _, ..] texts:
                scope.Lines.Add($"({texts[0].Name}, {texts[1].Name}) = ({Text(scope, 1)}, {Text(scope, 1)});");
                break;
            case 7 when Any(s_types[2..]) is var other && scope.Of(other) is [_, ..] targets:
                scope.Lines.Add($"{Any(targets).Name} = {Value(scope, other, 2)};");
                break;
            case 8 when scope.Of("string") is [_, ..] texts:
                scope.Lines.Add($"{Any(texts).Name} += {Text(scope, 1)};");
                break;
            case 9 when !scope.IsStatic && !isStraight:
                scope.Lines.Add($"{Any(["_f", "_box.A", "_box.B"])} = {Text(scope, 1)};");
                break;
            case 10 when scope.Of("Customer") is [_, ..]:
                scope.Lines.Add(Chance(70) ? $"c.Note = {Text(scope, 1)};" : $"c.Email = {Text(scope, 1)};");
                break;
            default:
                AssignText(scope);
                break;
        }
    }

    private void AssignText(Scope scope)
    {
        if (scope.Of("string") is [_, ..] texts)
        {
            scope.Lines.Add($"{Any(texts).Name} = {Text(scope, 3)};");
        }
        else
        {
            Declare(scope, "string", Text(scope, 2));
        }
    }

    private void Straight(Scope scope, int depth, int kind)
    {
        switch (kind)
        {
            case 0 when !scope.IsAsync && scope.Of("string") is [_, ..] texts:
                var alias = Fresh("r");
                scope.Lines.Add($"{{ ref var {alias} = ref {Any(texts).Name}; {alias} = {Text(scope, 2)}; }}");
                break;
            case 1:
                ChangeFromWithin(scope, depth);
                break;
            case 2:
                scope.Lines.Add($"try {Block(scope, depth)} finally {Block(scope, depth, isLast: true)}");
                break;
            case 3:
                scope.Lines.Add(Chance(50) ? $"using (new System.IO.MemoryStream()) {Block(scope, depth)}" : Block(scope, depth));
                break;
            case 4 when scope.Of("Rec") is [_, ..] records:
                var (one, other) = (Fresh("v"), Fresh("v"));
                scope.Lines.Add($"var ({one}, {other}) = {Any(records).Name};");
                scope.Add(one, "string");
                scope.Add(other, "string");
                break;
            case 5 when scope.IsHelper || Chance(40):
                Observe(scope, Text(scope, 1));
                break;
            case 6 when scope.Of("Box") is [_, ..] boxes:
                scope.Lines.Add($"{Any(boxes).Name} = {Any(boxes).Name};");
                Declare(scope, "Box", Any(boxes).Name);
                break;
            default:
                CallHelper(scope, depth);
                break;
        }
    }

    // A lambda or local function that changes a variable around it, called at once.
    private void ChangeFromWithin(Scope scope, int depth)
    {
        var inner = scope.Closure(isInside: false);
        Assignment(inner);
        if (depth > 1)
        {
            Statement(inner, depth - 2);
        }

        var name = Fresh("f");
        scope.Lines.Add(Chance(50) ? $"void {name}() {inner.Text()} {name}();" : $"Action {name} = () => {inner.Text()}; {name}();");
    }

    private void Branching(Scope scope, int depth, int kind)
    {
        var i = Fresh("i");
        switch (kind)
        {
            case 12 or 13:
                scope.Lines.Add($"if (Dice.Yes()) {Block(scope, depth)} else {Block(scope, depth)}");
                break;
            case 14:
                scope.Lines.Add($"for (var {i} = 0; {i} < Dice.Roll(); {i}++) {Block(scope, depth)}");
                break;
            case 15:
                scope.Lines.Add($"while (Dice.Yes()) {Block(scope, depth)}");
                break;
            case 16:
                var element = scope.Block();
                element.Add(i, "string");
                Statement(element, depth - 1);
                scope.Lines.Add($"foreach (var each{i} in {Value(scope, "List<string>", 1)}.ToArray()) {{ var {i} = each{i}; {element.Text()} }}");
                break;
            case 17:
                scope.Lines.Add($"switch (Dice.Roll()) {{ case 0: {Block(scope, depth)} break; case 1: {Block(scope, depth)} break; default: {Block(scope, depth)} break; }}");
                break;
            case 18:
                scope.Lines.Add($"try {Throwing(scope, depth)} catch (InvalidOperationException) {Block(scope, depth)}{(Chance(50) ? " finally " + Block(scope, depth, isLast: true) : "")}");
                break;
            case 19 when scope.Returns is { } returns:
                scope.Lines.Add($"if (Dice.Yes()) {{ return {Value(scope, returns, 1)}; }}");
                break;
            case 20:
                Recursion(scope, depth);
                break;
            default:
                scope.Lines.Add($"do {{ if (Dice.Yes()) {{ break; }} {Block(scope, depth)} if (Dice.Yes()) {{ continue; }} {Block(scope, depth)} }} while (Dice.Yes());");
                break;
        }
    }

    private string Throwing(Scope scope, int depth)
    {
        var block = scope.Block();
        Statement(block, depth - 1);
        block.Lines.Add("if (Dice.Yes()) { throw new InvalidOperationException(); }");
        Statement(block, depth - 1);
        return block.Text();
    }

    // What a finally block logs, it also logs where an exception came early.
    private string Block(Scope scope, int depth, bool isLast = false)
    {
        var block = scope.Block(isLast, isStraight);
        for (var i = Next(3); i >= 0; i--)
        {
            Statement(block, depth - 1);
        }

        return block.Text();
    }
}
