using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Flow.Reach;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reach;

/// <summary>What the text says of names and calls, beside what the tree says: too much is slow, too little would lose findings.</summary>
public sealed class WordScannerTests
{
    private const int Iterations = 3000;

    // Whole statements; what is in braces behind a dollar is code wherever it stands.
    private static readonly string[] s_statements =
    [
        "Save(a, b);", "Save();", "x.Save(a);", "x?.Save(a, (b, c), d => Load(d, e));", "Save<int>(a);", "Save(Load<int, string>(a), b);",
        "Save(a < b, c > d);", "var s = new { Email = a, b.Name };", "x = new Customer(a, b) { Email = c };", "Save /* , ( */ (a, b);",
        "Save( // one, two\n a);", "var q = Save(from c in cs orderby c.A, c.B select c);", "M = nameof(Save);", "var f = Save;", "@class.@Save(@a);",
        "var t = \"Load(a, b)\" + Save(a);", "var t = \"\\\"\" + Email;", "var t = @\"\\\" + Email;", "var t = @\"say \"\"hi, \" + Email + \"x\";",
        "var t = $\"{a.Email,10:0.##\"+\"} {{b}} {Save(\"x\", c)}\";", "var t = $\"{Save(a):d'(\"};", "var t = $@\"{a}\"\" {Email}\";", "var t = @$\"\\{Email}\";",
        "var t = \"\"\"a \" (b \"\"\" + Email;", "var t = $$\"\"\"{a} {{{Email}}} {{Save(b, c)}} }\"\"\";", "var t = $\"{(a ? $\"{b:x}\" : Load(c))}\";",
        "var c = '\"'; Load(Email);", "var c = '('; Load(')', '\\'');", "if (x is Customer(var y, { Email: var z })) { Save(y); }",
        "\n#region a (b \" '\nSave(Email);\n#endregion\n", "\n#pragma warning disable 1, 2\nSave(Email, a);\n", "\n#if X\ndon't (\n#endif\nSave(Email, b);\n",
        "Sa\\u0076e(a);", "Sa\u00ADve(a, b);", "\u00c4rger(a);", "a\u00A0= Email;", "int Local(int v, int w) => Save(v);", "[Old(1, 2)] void Hidden() { }",
        "Save(x switch { 1 => a, _ => b }, new[] { a, b }, c[1, 2]);", "x.Save!(a);", "(Save)(a, b);", "for (int i = 0, j = 1; i < j; i++, j--) { Save(i); }",
        "Save(\n\n  a  ,\tb\r\n);", "x = y as Map<K, V>; Load(Email);", "Save(delegate (int a, int b) { Load(a); }, c);", "t = \"a\" + b;", "t = b + /* c */ @\"a\" + c;", "t = b + \"\"\"a\"\"\";", "if (x is [var y, ..]) { Save(y); }", "string s = a; s += b;", "var s = \"\"; s += Load(a);", "t = string.Join<int>(\",\", a);", "t = String.Concat(a, b);", "Many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);",
    ];

    private static readonly Gen<string> s_statement = Gen.Int[0, s_statements.Length - 1].Select(static i => s_statements[i]);

    [Theory]
    [InlineData("Save(a, b);", "Save", 2)]
    [InlineData("Save(/* none */);", "Save", 0)]
    [InlineData("x.Save(Load(a, b), c => d(e, f));", "Save", 2)]
    [InlineData("Save($\"{a,1:b}\", @\"\"\"(\", '(');", "Save", 3)]
    public void A_call_is_told_by_its_arguments(string statement, string name, int arguments) =>
        Assert.Equal(CallUses.Of(arguments), UsesIn(statement, name));

    [Theory]
    [InlineData("Save<int>(a);", "Save")]
    [InlineData("Save(new Map<int, int>(), a);", "Save")]
    [InlineData("Save(from a in b orderby c, d select a);", "Save")]
    [InlineData("\n#if X\n(\n#endif\nSave(a);", "Save")]
    public void A_call_that_is_not_understood_is_any_call(string statement, string name) => Assert.Equal(NameUses.Any, UsesIn(statement, name));

    [Theory]
    [InlineData("var f = x.Save;", "Save", true)]
    [InlineData("x = new Customer { Email = y };", "Email", true)]
    [InlineData("x = new { y.Email };", "Email", true)]
    [InlineData("x = new { Email = y };", "Email", false)]
    [InlineData("x = \"Email\"; // Email", "Email", false)]
    [InlineData("x = \"\"\"\n\"Email\n\"\"\";", "Email", false)]
    [InlineData("x = $\"Email {y:Email}\";", "Email", false)]
    public void A_name_is_a_mention_where_it_is_code(string statement, string name, bool isMentioned) =>
        Assert.Equal(isMentioned ? NameUses.Bare : NameUses.None, UsesIn(statement, name));

    [Fact]
    public void A_body_does_not_mention_itself_by_its_name()
    {
        var names = TreeNames.Of(CSharpSyntaxTree.ParseText("class C { string Save() => Email; }"), default);

        Assert.Equal([], names.Found(Wanted.Mention("Save", NameUses.Any)));
        Assert.Equal([0], names.Found(Wanted.Mention("Email", NameUses.Any)));
    }

    [Fact]
    public void The_text_never_misses_what_the_tree_has() => s_statement.Array[1, 6].Sample(
        static statements => Assert.Empty(Missed(Body(string.Concat(statements)))),
        iter: Iterations);

    // Any cut through code is broken in a way of its own.
    [Fact]
    public void The_text_of_broken_code_does_not_miss_it_either() => Gen.Select(s_statement.Array[1, 4], Gen.Int[0, 200], Gen.Int[0, 30]).Sample(
        static parts =>
        {
            var code = Body(string.Concat(parts.Item1));
            var start = Math.Min(parts.Item2, code.Length);
            Assert.Empty(Missed(code.Remove(start, Math.Min(parts.Item3, code.Length - start))));
        },
        iter: Iterations);

    private static string Body(string statements) => "class C { object M(int p)\n{\n" + statements + "\nreturn null; } }";

    private static NameUses UsesIn(string statement, string name) =>
        TreeNames.Of(CSharpSyntaxTree.ParseText(Body(statement)), default).UsesIn(0, WordHash.Of(name));

    private static List<string> Missed(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code);
        var names = TreeNames.Of(tree, default);
        var missed = new List<string>();
        var owners = new HashSet<int>();
        for (var i = 0; i < names.Bodies.Length; i++)
        {
            var (body, declaration) = (i, TreeNames.DeclarationAt(tree.GetRoot(), names.Bodies[i].Span));
            owners.Add(BodyOwner.Of(declaration).Position);
            AddMissed(declaration, owners, token => names.Found(Wanted.Mention(token.ValueText, UsesOf(token))).Contains(body), missed);
            if (declaration.DescendantNodes().Any(static node => node is BracketedArgumentListSyntax or ListPatternSyntax) && !names.Found(Wanted.Mention("this[]", NameUses.Bare)).Contains(body))
            {
                missed.Add("an index");
            }

            if (declaration.DescendantNodes().Any(NameFlowReader.IsMadeText) && !names.Found(Wanted.Mention("ToString", CallUses.Of(0))).Contains(body))
            {
                missed.Add("a text");
            }
        }

        AddMissed(tree.GetRoot(), owners, token => names.HasAny([WordHash.Of(token.ValueText)]), missed);
        return missed;
    }

    private static void AddMissed(SyntaxNode node, HashSet<int> owners, Predicate<SyntaxToken> isKnown, List<string> missed) => missed.AddRange(
        node.DescendantTokens().Where(token => IsMention(token) && !owners.Contains(token.SpanStart) && !isKnown(token)).Select(static token => token.ValueText));

    private static NameUses UsesOf(SyntaxToken token) => (token.Parent is SimpleNameSyntax name ? CallNames.UsesOf(name) : NameUses.Bare) switch
    {
        NameUses.AsType => NameUses.Any,
        NameUses.Bare when token.GetNextToken().IsKind(SyntaxKind.OpenParenToken) => NameUses.Any,
        var uses => uses,
    };

    // A name right after a number, as in '1_000Email', is read as a part of it.
    private static bool IsMention(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken)
        && !token.IsMissing
        && token.Parent?.Parent is not NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax }
        && !(token.SpanStart > 0 && WordScanner.IsWord(token.SyntaxTree!.ToString()[token.SpanStart - 1]));
}
