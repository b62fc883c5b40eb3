namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>Expressions.</summary>
internal sealed partial class ProgramWriter
{
    private static readonly string[] s_types = ["string", "string", "Box", "Rec", "Pt", "(string L, string R)", "List<string>", "Dictionary<string, string>", "Func<string>"];

    private string New(Scope scope, string type, int depth) => type switch
    {
        "string" => Text(scope, depth),
        "Box" => Chance(30) ? "new Box()" : $"new Box {{ A = {Text(scope, depth - 1)}, B = {Text(scope, depth - 1)} }}",
        "Pt" => $"new Pt {{ A = {Text(scope, depth - 1)}, B = {Text(scope, depth - 1)} }}",
        "Rec" => $"new Rec({Text(scope, depth - 1)}, {Text(scope, depth - 1)})",
        "(string L, string R)" => $"({Text(scope, depth - 1)}, {Text(scope, depth - 1)})",
        "List<string>" => Chance(50) ? $"new List<string> {{ {Text(scope, depth - 1)} }}" : $"((List<string>)[{Text(scope, depth - 1)}, {Text(scope, depth - 1)}])",
        "Dictionary<string, string>" => $"new Dictionary<string, string> {{ [\"k\"] = {Text(scope, depth - 1)} }}",
        "Func<string>" => $"() => {Text(scope.Closure(isInside: true).Without("Func<string>"), depth - 1)}",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    // Of the type: a variable, a new one, or what an expression makes of others.
    private string Value(Scope scope, string type, int depth)
    {
        var known = scope.Of(type);
        if (type == "string")
        {
            return Text(scope, depth);
        }

        return Next(4) switch
        {
            0 when depth > 0 => New(scope, type, depth),
            1 when depth > 0 => Made(scope, type, depth),
            _ => known.Count > 0 ? Any(known).Name : New(scope, type, depth),
        };
    }

    private string Made(Scope scope, string type, int depth) => type switch
    {
        "Rec" => $"({Value(scope, type, depth - 1)} with {{ A = {Text(scope, depth - 1)} }})",
        "List<string>" => $"{Value(scope, type, depth - 1)}.Select(s => s + {Text(scope.Closure(isInside: true), depth - 1)}).ToList()",
        "(string L, string R)" when scope.Of(type) is [_, ..] pairs => Any(pairs).Name is var pair ? $"({pair}.R, {pair}.L)" : "",
        "Box" when !isStraight => $"(Dice.Yes() ? {Value(scope, type, depth - 1)} : {Value(scope, type, depth - 1)})",
        "Rec" or "Pt" when !isStraight => $"(Dice.Yes() ? {Value(scope, type, depth - 1)} : {Value(scope, type, depth - 1)})",
        "Dictionary<string, string>" => $"{Value(scope, "List<string>", depth - 1)}.Distinct().ToDictionary(s => s, s => s)",
        _ => New(scope, type, depth),
    };

    private string Leaf(Scope scope)
    {
        var texts = scope.Variables.SelectMany(TextsOf).ToArray();
        return Next(10) switch
        {
            0 => "\"x\"",
            1 when scope.Of("Customer") is [_, ..] => Chance(40) ? "c.Email" : "c.Note",
            2 => "\"none\"",
            3 when !scope.IsStatic && !isStraight => Chance(50) ? "_f" : "_box.A",
            _ when texts.Length > 0 => Any(texts),
            _ => "\"y\"",
        };
    }

    private string Text(Scope scope, int depth)
    {
        if (depth <= 0 || Chance(35))
        {
            return Leaf(scope);
        }

        var kind = Next(isStraight ? 24 : 31);
        return kind < 12 ? Operation(scope, depth - 1, kind)
            : kind < 24 ? Structure(scope, depth - 1, kind)
            : Choice(scope, depth - 1, kind);
    }

    private string Operation(Scope scope, int depth, int kind) => kind switch
    {
        0 => $"$\"{{{Text(scope, depth)}}}-{{{Paren(scope, depth)}}}\"",
        1 => $"({Text(scope, depth)} + {Text(scope, depth)})",
        2 => $"{Paren(scope, depth)}.Trim()",
        3 => $"{Paren(scope, depth)}.ToUpperInvariant()",
        4 => $"{Paren(scope, depth)}.Replace(\"q\", \"r\")",
        5 => $"{Paren(scope, depth)}.Length.ToString()",
        6 => $"string.Concat({Text(scope, depth)}, {Text(scope, depth)})",
        7 => $"new string({Paren(scope, depth)}.ToCharArray())",
        8 => $"Uri.UnescapeDataString({Paren(scope, depth)})",
        9 => $"System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes({Text(scope, depth)}))",
        10 => $"string.Format(\"{{0}}/{{1}}\", {Text(scope, depth)}, {Text(scope, depth)})",
        _ => $"new System.Text.StringBuilder({Text(scope, depth)}).Append({Text(scope, depth)}).ToString()",
    };

    private string Structure(Scope scope, int depth, int kind)
    {
        var (name, inner) = (Fresh("s"), scope.Closure(isInside: true));
        inner.Add(name, "string");
        return kind switch
        {
            12 => $"{Value(scope, "Rec", depth)}.A",
            13 => $"new {{ P = {Text(scope, depth)}, Q = {Text(scope, depth)} }}.{Any(["P", "Q"])}",
            14 => $"string.Join(\",\", {Value(scope, "List<string>", depth)})",
            15 => $"string.Join(\"\", new[] {{ {Text(scope, depth)} }}.Select({name} => {Text(inner, depth)}))",
            16 => $"string.Join(\"\", from {name} in {Value(scope, "List<string>", depth)} select {Text(inner, depth)})",
            17 => $"new Func<string, string>({name} => {Text(inner, depth)})({Text(scope, depth)})",
            18 => scope.IsAsync ? $"(await Task.FromResult({Text(scope, depth)}))" : $"Task.FromResult({Text(scope, depth)}).Result",
            19 => scope.IsAsync ? $"(await Task.Run(() => {Text(scope.Closure(isInside: true), depth)}))" : Leaf(scope),
            20 => $"new[] {{ {Text(scope, depth)} }}.Select({name} => new {{ P = {Text(inner, depth)}, Q = {name} }}).Single().{Any(["P", "Q"])}",
            21 => $"(({Text(scope, depth)}, {Text(scope, depth)}) is var ({name}a, {name}b) ? {name}{Any(["a", "b"])} : \"\")",
            22 => $"Lib.Identity({Value(scope, "Box", depth)}).{Any(["A", "B"])}",
            _ => $"new Lazy<string>(() => {Text(scope.Closure(isInside: true), depth)}).Value",
        };
    }

    private string Choice(Scope scope, int depth, int kind)
    {
        var name = Fresh("s");
        return kind switch
        {
            24 => $"(Dice.Yes() ? {Text(scope, depth)} : {Text(scope, depth)})",
            25 => $"(Dice.Roll() switch {{ 0 => {Text(scope, depth)}, 1 => {Text(scope, depth)}, _ => {Text(scope, depth)} }})",
            26 => $"(Lib.Maybe({Text(scope, depth)}) ?? {Text(scope, depth)})",
            27 => $"{Value(scope, "List<string>", depth)}.First()",
            28 => $"({Value(scope, "Box", depth)} is {{ A: var {name} }} && Dice.Yes() ? {name} : {Text(scope, depth)})",
            29 => $"({Value(scope, "Rec", depth)} switch {{ (\"x\", _) => \"x\", var ({name}, _) => {name} }})",
            _ => $"{Value(scope, "List<string>", depth)}.OrderBy(s => s.Length).Last()",
        };
    }

    private string Paren(Scope scope, int depth) => $"({Text(scope, depth)})";
}
