using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Robustness;

/// <summary>Code as it is while somebody types it: no rule may throw, whatever is missing.</summary>
public sealed class BrokenCodeTests
{
    private const string Good = """
        public record Person([PersonalData(Category.Contact, Purpose.CustomerService)] string Email, int Id)
        {
            public List<string> Notes { get; init; } = [];

            public string this[int index] => Notes[index] ?? throw new InvalidOperationException($"none at {index}");
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed partial class Service(ILogger<Service> logger, IReadOnlyList<Person> people)
        {
            private string? _last;

            public string Last { get => field ?? ""; set => field = value.Trim(); } = "";

            public async Task<int> RunAsync(Person person, bool flag, CancellationToken token = default)
            {
                var (mail, id) = person;
                ref var alias = ref _last;
                alias ??= flag ? mail : person with { Email = "" } is { Email: var other } ? other : null;
                foreach (var (text, number) in people.Where(p => p.Id > id).Select(p => (p.Email, p.Id)))
                {
                    logger.LogInformation("{Text} {@Person}", text, new { number, Inner = person });
                }

                try
                {
                    await using var stream = File.OpenWrite($"{person.Email}.txt");
                    await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(mail), token).ConfigureAwait(false);
                }
                catch (IOException failure) when (failure.Message is ['a', .., var last] && last == 'b')
                {
                    throw new InvalidOperationException(mail, failure);
                }
                finally
                {
                    _last = (id, mail) switch { (> 3, { Length: 2 } two) => two, _ => string.Create(2, mail, (span, m) => m.CopyTo(span)) };
                }

                int Local(in Person p, params string[] rest) => p.Email.Length + rest.Length;
                Span<string> span = [mail, .. person.Notes];
                span[0] = span[^1];
                return Local(person, mail, "x") + (from p in people where p.Id > 2 orderby p.Email select p.Id).Sum();
            }
        }
        """;

    private static readonly ImmutableArray<string> s_tokens =
        [.. CSharpSyntaxTree.ParseText(Good, RuleTest.Parse).GetRoot().DescendantTokens().Select(static token => token.ToFullString())];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task A_file_may_end_anywhere(int part) => ForEachToken(part, static i => string.Concat(s_tokens.Take(i)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Any_token_may_be_missing(int part) => ForEachToken(part, static i => string.Concat(s_tokens.RemoveAt(i)));

    [Theory]
    [InlineData("PersonalData")]
    [InlineData("PersonalData()")]
    [InlineData("PersonalData(null!)")]
    [InlineData("PersonalData(1, 2, 3)")]
    [InlineData("PersonalData(Category.Contact, null!)")]
    [InlineData("PersonalData(Category.Contact, new string[] { null! })")]
    [InlineData("PersonalData(Category.Missing, Purpose.Missing)")]
    [InlineData("PersonalData(Purposes: 3)")]
    [InlineData("PersonalData(Category.Contact, Retention = 3, Unknown = 4)")]
    [InlineData("ProcessesFor(null!)")]
    [InlineData("ProcessesFor(1)")]
    [InlineData("Sink")]
    [InlineData("Sink((SinkKind)99)")]
    [InlineData("Recipient()")]
    [InlineData("Deidentifies")]
    [InlineData("Deidentifies((Deidentification)99)")]
    [InlineData("ChecksConsent(null!)")]
    public Task Attributes_may_be_wrong(string attribute) => AssertNoneThrow($$"""
        [{{attribute}}]
        public class Person
        {
            [{{attribute}}]
            public string Email { get; set; } = "";

            [{{attribute}}]
            public string Run([{{attribute}}] Person person, [PersonalData(Category.Contact)] string text)
            {
                Console.WriteLine(person.Email + Run(person, text));
                _ = System.Text.Json.JsonSerializer.Serialize(person);
                return person.Email;
            }
        }
        """);

    [Theory]
    [InlineData("Missing<Person>")]
    [InlineData("Missing<Person, Person>.Inner<Person>")]
    [InlineData("List<Person, Person>")]
    [InlineData("List<>")]
    [InlineData("Dictionary<Person>")]
    [InlineData("(Person, Missing<Person>)")]
    [InlineData("Func<Missing<Person>>")]
    [InlineData("Func<>")]
    [InlineData("Box<Person>")]
    public Task Generic_types_may_be_wrong(string type) => AssertNoneThrow($$"""
        public class Person { [PersonalData(Category.Contact)] public string Email { get; set; } = ""; }
        public class Box<T> : Box<Box<T>> { public Box<Box<T>> Inner; }

        public class Service
        {
            public void Run({{type}} value)
            {
                foreach (var (one, two) in value) { Console.WriteLine(one); }
                Show(value, new {{type}}(), () => value);
            }

            private void Show(object value, object other, Func<object> make) => Console.WriteLine($"{value} {other} {make()}");
        }
        """);

    [Fact]
    public Task Types_may_depend_on_themselves() => AssertNoneThrow("""
        public struct Loop { public Loop Inner; [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email; }

        public struct Left { public Right Other; public string Mail; }

        public struct Right { public Left Other; }

        public class Hen : Egg;

        public class Egg : Hen { [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email; public override string ToString() => base.ToString() + this; }

        public interface IOne : ITwo;

        public interface ITwo : IOne { [PersonalData(Category.Contact, Purpose.CustomerService)] string Email { get; } }

        public record Row(Row Inner, [PersonalData(Category.Contact, Purpose.CustomerService)] string Email) : Row(Inner, Email);

        public class Node<T> { public Node<Node<T>> Next; [PersonalData(Category.Contact, Purpose.CustomerService)] public string Email; }

        [ProcessesFor(Purpose.CustomerService)]
        public class Service
        {
            private readonly List<Loop> _loops = new();
            private (Loop, object) _pair;

            public void Show<T, U>(T one, U other, Loop loop, Left left, Hen hen, ITwo two, Row row, Node<int> node) where T : U where U : T
            {
                var (copy, next) = (loop, left);
                (copy.Inner.Inner.Email, next.Other.Other.Mail) = (row.Email, loop.Email);
                Console.WriteLine($"{one} {other} {copy} {copy.Inner} {next.Other.Other.Mail} {hen} {two} {row} {node.Next.Next.Email}");
                Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new object[] { copy, hen, two, row, node, one, _loops, _pair }));
                var kept = _loops[0];
                kept.Inner = kept;
                _loops[0] = kept;
                _loops.Add(copy with { Email = kept.Email });
                _pair = (kept, _pair);
            }
        }
        """);

    // Every fourth token each, so that the parts run side by side.
    private static async Task ForEachToken(int part, Func<int, string> code)
    {
        for (var i = part; i < s_tokens.Length; i += 4)
        {
            await AssertNoneThrow(code(i));
        }
    }

    private static async Task AssertNoneThrow(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Broken",
            [CSharpSyntaxTree.ParseText(code, RuleTest.Parse), CSharpSyntaxTree.ParseText(RuleTest.Usings, RuleTest.Parse)],
            References.All,
            RuleTest.Compile);
        var thrown = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => thrown.Add(exception.ToString()), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        await compilation.WithAnalyzers(Verify.Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown.Count == 0, $"{string.Join("\n", thrown)}\n\n{code}");
    }
}
