namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>Helpers: what the program calls, in all the forms that a call can take.</summary>
internal sealed partial class ProgramWriter
{
    private const int MaxHelpers = 10;

    private static readonly HelperForm[] s_mixture = [.. Enum.GetValues<HelperForm>().Where(static form => form != HelperForm.Inline)];

    private readonly List<Helper> _known = [];

    private void CallHelper(Scope scope, int depth)
    {
        var known = scope.IsOutside ? [] : _known.Where(helper => !scope.IsStatic || helper.Form is HelperForm.StaticMethod or HelperForm.Extension).ToArray();
        if (_helpers >= MaxHelpers || (known.Length > 0 && Chance(25)))
        {
            if (known.Length > 0)
            {
                Call(scope, Any(known));
            }

            return;
        }

        _helpers++;
        var helper = NewHelper(scope, depth);
        Place(scope, helper);
        Call(scope, helper);
        if (helper.IsMember && form is null)
        {
            _known.Add(helper);
        }
    }

    private Helper NewHelper(Scope scope, int depth)
    {
        var chosen = FormIn(scope);
        var isStatic = scope.IsStatic || chosen is HelperForm.StaticMethod or HelperForm.Extension;
        var returns = Any((string[])["string", "string", "Box", "Rec", "(string L, string R)", "List<string>"]);
        var body = new Scope(isAsync: false) { IsStatic = isStatic || form is not null, IsHelper = true, IsQuiet = form is not null, IsOutside = scope.IsOutside || chosen is HelperForm.Virtual or HelperForm.Extension, Returns = form is null && chosen != HelperForm.Iterator && chosen != HelperForm.Inline ? returns : null };
        var parameters = new List<Parameter>();
        for (var i = Next(3); i >= 0; i--)
        {
            var how = Next(100) < 20 ? Any((string[])["ref ", "out "]) : "";
            how = form is null && chosen is HelperForm.Async or HelperForm.Iterator or HelperForm.Lambda or HelperForm.Virtual or HelperForm.Generic ? "" : how;
            var parameter = new Parameter(Fresh("p"), how == "" ? Any(s_types) : "string", how);
            parameters.Add(parameter);
            body.Add(parameter.Name, parameter.Type, canBeCaptured: how == "");
        }

        foreach (var parameter in parameters.Where(static parameter => parameter.How == "out "))
        {
            body.Lines.Add($"{parameter.Name} = \"o\";");
        }

        for (var i = Next(3); i >= 0; i--)
        {
            Statement(body, depth - 1);
        }

        return new Helper(Fresh("H"), chosen, returns, parameters, body, Value(body, returns, 2));
    }

    private HelperForm FormIn(Scope scope)
    {
        var chosen = form ?? s_mixture[_forms.Next(s_mixture.Length)];
        if (scope.IsOutside && form is null)
        {
            return HelperForm.LocalFunction;
        }

        return chosen switch
        {
            HelperForm.Method or HelperForm.Async or HelperForm.Iterator or HelperForm.Generic or HelperForm.Virtual when scope.IsStatic => HelperForm.StaticMethod,
            HelperForm.Async when !scope.IsAsync => HelperForm.Method,
            _ => chosen,
        };
    }

    // Writes the helper where its form wants it.
    private void Place(Scope scope, Helper helper)
    {
        var (name, returns, body) = (helper.Name, helper.Returns, $"{{ {string.Join("\n", helper.Body.Lines)}\nreturn {helper.Result}; }}");
        switch (helper.Form)
        {
            case HelperForm.Method or HelperForm.StaticMethod:
                _members.Add($"private {(helper.Form == HelperForm.StaticMethod ? "static " : "")}{returns} {name}({helper.Declared}) {body}");
                break;
            case HelperForm.Async:
                _members.Add($"private async Task<{returns}> {name}({helper.Declared}) {{ await Task.Yield(); {body} }}");
                break;
            case HelperForm.Iterator:
                _members.Add($"private IEnumerable<{returns}> {name}({helper.Declared}) {{ {string.Join("\n", helper.Body.Lines)}\nyield return {helper.Result}; }}");
                break;
            case HelperForm.Virtual:
                _types.Add($"internal interface I{name} {{ {returns} {name}({helper.Declared}); }}");
                _types.Add($"internal sealed class C{name}(ILogger logger) : I{name} {{ private string _f = \"g\"; private Box _box = new(); public {returns} {name}({helper.Declared}) {body} }}");
                break;
            case HelperForm.Generic:
                _members.Add($"private {returns} {name}<T>({helper.Declared}, T t) where T : class {{ _ = t; {body} }}");
                break;
            case HelperForm.Extension:
                _types.Add($"internal static class X{name} {{ public static {returns} {name}(this Customer? self{string.Concat(helper.Parameters.Select(static p => ", " + p.Declared))}) {body} }}");
                break;
            case HelperForm.LocalFunction:
                scope.Lines.Add($"{returns} {name}({helper.Declared}) {body}");
                break;
            case HelperForm.Lambda:
                scope.Lines.Add($"var {name} = {returns} ({helper.Declared}) => {body};");
                break;
        }
    }

    private void Call(Scope scope, Helper helper)
    {
        var handed = helper.Parameters.Select(parameter => Argument(scope, parameter)).ToArray();
        if (handed.Where((_, i) => helper.Parameters[i].How != "").GroupBy(static name => name).Any(static names => names.Count() > 1))
        {
            return;
        }

        var arguments = string.Join(", ", helper.Parameters.Zip(handed, static (parameter, value) => parameter.How + value));
        if (helper.Form == HelperForm.Inline)
        {
            CallInline(scope, helper, handed);
            return;
        }

        var call = helper.Form switch
        {
            HelperForm.Async => $"await {helper.Name}({arguments})",
            HelperForm.Iterator => $"{helper.Name}({arguments}).Single()",
            HelperForm.Virtual => $"((I{helper.Name})new C{helper.Name}(logger)).{helper.Name}({arguments})",
            HelperForm.Generic => $"{helper.Name}({arguments}, \"t\")",
            HelperForm.Extension => $"((Customer?)null).{helper.Name}({arguments})",
            _ => $"{helper.Name}({arguments})",
        };
        call = helper.Form == HelperForm.Async && !scope.IsAsync ? $"({call[6..]}).GetAwaiter().GetResult()" : call;
        Declare(scope, helper.Returns, call);
    }

    private string Argument(Scope scope, Parameter parameter)
    {
        if (parameter.How == "")
        {
            return Value(scope, parameter.Type, 2);
        }

        return scope.Of("string") is [_, ..] texts ? Any(texts).Name : Declare(scope, "string", "\"z\"");
    }

    private void CallInline(Scope scope, Helper helper, string[] handed)
    {
        var result = Declare(scope, helper.Returns, "default!");
        var handedOver = helper.Parameters.Zip(handed, static (parameter, value) => parameter.How == "" ? $"{parameter.Type} {parameter.Name} = {value};" : $"ref {parameter.Type} {parameter.Name} = ref {value};").Order(StringComparer.Ordinal).OrderBy(static line => line.StartsWith("ref ", StringComparison.Ordinal));
        scope.Lines.Add($"{{ {string.Join("\n", handedOver)}\n{string.Join("\n", helper.Body.Lines)}\n{result} = {helper.Result}; }}");
    }

    // A method that calls itself, in between another one: what it hands on changes its place on the way.
    private void Recursion(Scope scope, int depth)
    {
        var (name, isStatic) = (Fresh("R"), scope.IsStatic);
        var body = new Scope(isAsync: false) { IsStatic = isStatic, IsHelper = true, Returns = "string" };
        body.Add("p", "string");
        body.Add("q", "string");
        body.Add("b", "Box");
        var first = Text(body, 1);
        Statement(body, depth - 1);
        var modifier = isStatic ? "static " : "";
        var call = $"{(Chance(50) || scope.IsOutside ? name : name + "Other")}({Text(body, 1)}, {Text(body, 1)}, {Value(body, "Box", 1)}, n - 1)";
        var text = $"string {name}(string p, string q, Box b, int n) {{ if (n <= 0) {{ return {first}; }} {string.Join("\n", body.Lines)}\nreturn {call}; }}";
        if (!scope.IsOutside && (Chance(50) || call.Contains("Other", StringComparison.Ordinal)))
        {
            _members.Add($"private {modifier}{text}");
            _members.Add($"private {modifier}string {name}Other(string p, string q, Box b, int n) {{ b.B = q; return {name}(q, p, b, n); }}");
        }
        else
        {
            scope.Lines.Add(text);
        }

        Declare(scope, "string", $"{name}({Text(scope, 1)}, {Text(scope, 1)}, {Value(scope, "Box", 1)}, Dice.Roll())");
    }

    private sealed record Parameter(string Name, string Type, string How)
    {
        public string Declared => $"{How}{Type} {Name}";
    }

    private sealed record Helper(string Name, HelperForm Form, string Returns, IReadOnlyList<Parameter> Parameters, Scope Body, string Result)
    {
        public string Declared => string.Join(", ", Parameters.Select(static parameter => parameter.Declared));

        public bool IsMember => Form is HelperForm.Method or HelperForm.StaticMethod or HelperForm.Virtual or HelperForm.Generic or HelperForm.Extension or HelperForm.Iterator or HelperForm.Inline;
    }
}
