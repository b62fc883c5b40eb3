using System.Globalization;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>
/// Writes a program by chance: variables, objects, helpers, closures, loops. Its places of interest log what they see, each on a line of its own
/// and under a number of its own; running the program tells where personal data comes out.
/// </summary>
/// <param name="seed">What decides everything.</param>
/// <param name="isStraight">Whether there is one way through the program only, so that a run shows all that can happen.</param>
/// <param name="form">How all helpers are written, or null for a mixture.</param>
internal sealed partial class ProgramWriter(int seed, bool isStraight, HelperForm? form = null)
{
    private readonly Random _random = new(seed);
    private readonly Random _forms = new(seed);
    private readonly List<string> _members = [];
    private readonly List<string> _types = [];
    private int _next;
    private int _sinks;
    private int _helpers;

    /// <summary>Whether only helpers log: what is reported at their calls is not reported again after them.</summary>
    public bool LogsInside { get; } = form is null && seed % 5 == 0;

    /// <summary>The class of this name: it has a method <c>Run</c> that gets a customer.</summary>
    public string Write(string name)
    {
        var scope = new Scope(isAsync: true);
        scope.Add("c", "Customer");
        Declare(scope, "string", "c.Email");
        foreach (var type in (string[])["string", "Box", "Rec", "string", "List<string>"])
        {
            Declare(scope, type, New(scope, type, 1));
        }

        var count = 4 + Next(8);
        for (var i = 0; i < count; i++)
        {
            Statement(scope, 3);
        }

        ObserveAll(scope);
        return $$"""
            namespace In{{name}};

            [ProcessesFor(Purpose.CustomerService)]
            internal sealed class {{name}}(ILogger logger) : IProgram
            {
                private string _f = "f";
                private Box _box = new();

                public async Task Run(Customer c)
                {
                    await Task.Yield();
            {{string.Join("\n", scope.Lines)}}
                }

            {{string.Join("\n", _members)}}
            }

            {{string.Join("\n", _types)}}
            """;
    }

    private int Next(int below) => _random.Next(below);

    private bool Chance(int percent) => Next(100) < percent;

    private T Any<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private string Fresh(string prefix) => prefix + (++_next).ToString(CultureInfo.InvariantCulture);

    private string Declare(Scope scope, string type, string value)
    {
        var name = Fresh("v");
        scope.Lines.Add($"{type} {name} = {value};");
        scope.Add(name, type);
        return name;
    }

    // A log line behind a condition that is always true, which nobody can know: what was reported there is not reported again on the other path.
    private void Observe(Scope scope, string text)
    {
        if (!scope.IsStatic && !scope.IsQuiet && scope.IsHelper == LogsInside)
        {
            scope.Lines.Add($"/*@{_sinks}*/ if (Dice.Always()) {{ {Sink(scope, text)} }}");
        }
    }

    private string Sink(Scope scope, string text)
    {
        var number = _sinks++;
        if (scope.IsHelper || Chance(70))
        {
            return $"logger.LogInformation(\"{number} {{V}}\", {text});";
        }

        var name = Fresh("Log");
        if (Chance(30))
        {
            return $"Action<string> {name} = s => logger.LogInformation(\"{number} {{V}}\", s); {name}({text});";
        }

        _members.Add($"private void {name}(string s) => {name}Inner(s, 1);");
        _members.Add($"private void {name}Inner(string s, int n) {{ if (n > 0) {{ {name}Inner(s, n - 1); return; }} logger.LogInformation(\"{number} {{V}}\", s); }}");
        return $"{name}({text});";
    }

    private void ObserveAll(Scope scope)
    {
        foreach (var variable in scope.Variables.ToArray())
        {
            foreach (var text in TextsOf(variable))
            {
                Observe(scope, text);
            }
        }
    }

    private static IEnumerable<string> TextsOf(Variable variable) => variable.Type switch
    {
        "string" => [variable.Name],
        "Box" or "Rec" or "Pt" => [variable.Name + ".A", variable.Name + ".B"],
        "(string L, string R)" => [variable.Name + ".L", variable.Name + ".R"],
        "List<string>" => [$"string.Join(\"\", {variable.Name})"],
        "Dictionary<string, string>" => [$"string.Join(\"\", {variable.Name}.Values)"],
        "Func<string>" => [variable.Name + "()"],
        _ => [],
    };
}
