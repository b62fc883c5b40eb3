using System.Collections.Immutable;
using System.Text;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties;

/// <summary>One step of a generated program: what it does to the variable <c>v</c>, and whether personal data is in it after that.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Statement">The statement; <c>#</c> is a number of its own.</param>
/// <param name="Helper">A member that it needs, or nothing.</param>
/// <param name="After">Whether the variable is labelled after it, given whether it was before.</param>
internal sealed record ProgramStep(string Name, string Statement, string Helper, Func<bool, bool> After)
{
    private static readonly Func<bool, bool> s_keeps = static before => before;

    public static readonly ImmutableArray<ProgramStep> All =
    [
        new("read", "v = c.Email;", "", static _ => true),
        new("read a clean member", "v = c.Id.ToString();", "", static _ => false),
        new("overwrite", "v = \"none\";", "", static _ => false),
        new("read in a branch", "if (c.Id > #) { v = c.Email; }", "", static _ => true),
        new("overwrite in a branch", "if (c.Id > #) { v = \"none\"; }", "", s_keeps),
        new("text", "v = $\"{v} #\";", "", s_keeps),
        new("measure", "v = v.Length.ToString();", "", static _ => false),
        new("case", "v = v.ToUpperInvariant();", "", s_keeps),
        new("helper", "v = Same#(v);", "private static string Same#(string s) => s.Trim();", s_keeps),
        new("helper that drops", "v = Drop#(v);", "private static string Drop#(string s) => s.Length.ToString();", static _ => false),
        new("helper in two steps", "v = Outer#(v);", "private static string Outer#(string s) => Inner#(s, 1); private static string Inner#(string s, int n) => n == 0 ? s : Inner#(s, n - 1);", s_keeps),
        new("out", "Out#(v, out v);", "private static void Out#(string s, out string r) => r = s + \"#\";", s_keeps),
        new("object", "v = new Box#(v, \"none\").One;", "private sealed record Box#(string One, string Other);", s_keeps),
        new("other part", "v = new Pair#(v, \"none\").Other;", "private sealed record Pair#(string One, string Other);", static _ => false),
        new("tuple", "v = (v, \"none\").Item1;", "", s_keeps),
        new("list", "v = new List<string> { v }[0];", "", s_keeps),
        new("lambda", "Func<string> f# = () => v; v = f#();", "", s_keeps),
        new("handed lambda", "v = Call#(s => s, v);", "private static string Call#(Func<string, string> f, string s) => f(s);", s_keeps),
        new("lambda that drops", "v = Use#(s => s.Length.ToString(), v);", "private static string Use#(Func<string, string> f, string s) => f(s);", static _ => false),
        new("task", "v = await Task.FromResult(v);", "", s_keeps),
        new("loop", "for (var i = 0; i < #; i++) { v += i; }", "", s_keeps),
        new("try", "try { v = v.Trim(); } finally { _ = v; }", "", s_keeps),
        new("switch", "v = c.Id switch { # => \"none\", _ => v };", "", s_keeps),
        new("query", "v = new[] { v }.Where(s => s != \"\").Select(s => s + \"#\").First();", "", s_keeps),
        new("mask", "v = Mask#(v);", "[Deidentifies(Deidentification.Masking)] private static string Mask#(string s) => s;", static _ => false),
    ];

    /// <summary>The members of a program that takes these steps and logs the variable: marked where a finding must be.</summary>
    public static string MembersOf(IReadOnlyList<ProgramStep> steps)
    {
        var statements = new StringBuilder();
        var helpers = new StringBuilder();
        var isLabelled = false;
        for (var i = 0; i < steps.Count; i++)
        {
            var number = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            statements.Append("    ").Append(steps[i].Statement.Replace("#", number, StringComparison.Ordinal)).Append('\n');
            helpers.Append(steps[i].Helper.Replace("#", number, StringComparison.Ordinal)).Append('\n');
            isLabelled = steps[i].After(isLabelled);
        }

        var logged = isLabelled ? "{|PRIV1001:v|}" : "v";
        return $"public async Task Run(Customer c)\n{{\n    await Task.Yield();\n    var v = \"start\";\n{statements}    logger.LogInformation(\"{{V}}\", {logged});\n}}\n\n{helpers}";
    }

    public override string ToString() => Name;
}
