namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Calls that nobody writes: operators, conversions, parts, <c>[^1]</c>, enumerators.</summary>
public sealed class HiddenCallTests
{
    private const string Kept = """
        public sealed class Card
        {
            private readonly string mail;
            private readonly int id;

            public Card(Customer customer)
            {
                mail = customer.Email;
                id = customer.Id;
            }

            public int Length => 2;

            public string this[int index] => mail;

            public static explicit operator string(Card card) => card.mail;

            public static explicit operator int(Card card) => card.id;

            public static string operator *(Card card, int times) => card.mail;

            public static int operator /(Card card, int times) => card.id;

            public static string operator !(Card card) => card.mail;

            public string Slice(int start, int length) => mail;

            public void Deconstruct(out string text, out int number)
            {
                text = mail;
                number = id;
            }
        }
        """;

    private const string Given = """
        using System.Collections;

        public class Person
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public static implicit operator string(Person person) => person.Email;

            public static string operator *(Person person, int times) => person.Email;

            public static int operator /(Person person, int times) => person.Id;

            public void Deconstruct(out int id, out string mail)
            {
                id = Id;
                mail = Email;
            }
        }

        public class Pages
        {
            private readonly Person person = new();

            public int Length => 3;

            public string this[int index] => person.Email;

            public string Slice(int start, int length) => person.Email;
        }

        public class Mails : IEnumerable<string>
        {
            private readonly List<Person> all = [];

            public IEnumerator<string> GetEnumerator()
            {
                foreach (var person in all)
                {
                    yield return person.Email;
                }
            }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public static class Parts
        {
            public static void Deconstruct(this Pages pages, out string first, out int count)
            {
                first = pages[0];
                count = pages.Length;
            }
        }

        public interface IPeople
        {
            Person Get(int id);

            List<Person> All();

            Pages Pages();

            Mails Mails();
        }
        """;

    [Fact]
    public Task Of_objects_that_keep_data_in_private() => Shop.Types(Kept, Service("Card card", """
        var (text, number) = card;
        logger.LogInformation("{Number}", number);
        logger.LogInformation("{Text}", {|PRIV1001:text|});
        """, """
        logger.LogInformation("{Number} {Other}", (int)card, card / 2);
        logger.LogInformation("{Text}", {|PRIV1001:(string)card|});
        """, """
        logger.LogInformation("{Text}", {|PRIV1001:card * 2|});
        """, """
        logger.LogInformation("{Text}", {|PRIV1001:!card|});
        """, """
        logger.LogInformation("{Text}", {|PRIV1001:card[^1]|});
        """, """
        logger.LogInformation("{Text}", {|PRIV1001:card[1..]|});
        """, """
        if (card is [var first, ..])
        {
            logger.LogInformation("{Text}", {|PRIV1001:first|});
        }
        """, """
        if (card is [_, .. var rest])
        {
            logger.LogInformation("{Text}", {|PRIV1001:rest|});
        }
        """, """
        if (card is (var part, var other))
        {
            logger.LogInformation("{Number}", other);
            logger.LogInformation("{Text}", {|PRIV1001:part|});
        }
        """));

    [Fact]
    public Task Of_objects_that_a_service_gives() => Shop.Types(Given, Service("IPeople people", """
        logger.LogInformation("{Count}", people.Pages().Length);
        logger.LogInformation("{Text}", {|PRIV1001:people.Pages()[^1]|});
        """, """
        logger.LogInformation("{Text}", {|PRIV1001:people.Pages()[1..]|});
        """, """
        logger.LogInformation("{Text}", {|PRIV1001:string.Join(",", people.Mails())|});
        """, """
        var (first, count) = people.Pages();
        logger.LogInformation("{Count}", count);
        logger.LogInformation("{Text}", {|PRIV1001:first|});
        """));

    [Theory]
    [InlineData("var (id, mail) = people.Get(1); return mail;", true)]
    [InlineData("var (id, mail) = people.Get(1); return id.ToString();", false)]
    [InlineData("foreach (var (_, mail) in people.All()) { return mail; } return null;", true)]
    [InlineData("return people.Get(1) switch { (1, var mail) => mail, _ => null };", true)]
    [InlineData("return people.Get(1) is (var id, _) ? id.ToString() : null;", false)]
    [InlineData("var (first, count) = people.Pages(); return first;", true)]
    [InlineData("return people.Get(1);", true)]
    [InlineData("return people.Get(1) * 2;", true)]
    [InlineData("return (people.Get(1) / 2).ToString();", false)]
    [InlineData("foreach (var mail in people.Mails()) { return mail; } return null;", true)]
    [InlineData("""return string.Join(",", people.Mails());""", true)]
    [InlineData("return people.Pages()[^1];", true)]
    [InlineData("return people.Pages()[1..];", true)]
    [InlineData("return people.Pages() is [var first, ..] ? first : null;", true)]
    [InlineData("return people.Pages().Length.ToString();", false)]
    public Task Of_helpers_that_come_by_the_object_alone(string body, bool isData) => Shop.Types(Given, $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IPeople people)
        {
            public void Run() => logger.LogInformation("{Text}", {{(isData ? "{|PRIV1001:Text()|}" : "Text()")}});

            private string? Text()
            {
                {{body}}
            }
        }
        """);

    // Each on a path of its own.
    private static string Service(string parameter, params string[] bodies) => $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            {{string.Join("\n", bodies.Select((body, i) => $$"""
            public void Run{{i}}({{parameter}})
            {
                {{body}}
            }
            """))}}
        }
        """;
}
