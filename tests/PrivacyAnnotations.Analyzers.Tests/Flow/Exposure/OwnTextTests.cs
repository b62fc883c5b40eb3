namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

/// <summary>Texts that somebody wrote, out of other texts.</summary>
public sealed class OwnTextTests
{
    [Fact]
    public Task A_text_that_is_made_of_the_base_class_own_shows_the_type_only() => Shop.Types("""
        public class Plain
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => base.ToString()!;
        }

        public class Named
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => Email ?? base.ToString()!;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public void Run(Plain plain, Named named)
            {
                Console.WriteLine("to " + plain);
                Console.WriteLine({|PRIV1001:"to " + named|});
            }
        }
        """);

    [Fact]
    public Task Texts_that_are_made_of_each_other_come_to_an_end() => Shop.Types("""
        public class Node
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public Node? Parent { get; set; }

            public Leaf? Leaf { get; set; }

            public override string ToString() => Parent + "/" + Leaf;
        }

        public class Leaf
        {
            public Node? Owner { get; set; }

            public string Note { get; set; } = "";

            public override string ToString() => Owner + Note;
        }

        public class Tree
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public Tree? Left { get; set; }

            public Tree? Right { get; set; }

            public override string ToString() => $"{Left} {Email} {Right}";
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public void Run(Node node, Tree tree)
            {
                Console.WriteLine("to " + node);
                Console.WriteLine({|PRIV1001:"to " + tree|});
            }
        }
        """);

    [Fact]
    public Task An_object_may_make_text_of_itself() => Shop.Members("""
        public sealed class Row
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public int Id { get; set; }

            public Row? Next { get; set; }

            [ProcessesFor(Purpose.CustomerService)]
            public string Json => System.Text.Json.JsonSerializer.Serialize(this);

            [ProcessesFor(Purpose.CustomerService)]
            public string Both => Email + System.Text.Json.JsonSerializer.Serialize(this) + System.Text.Json.JsonSerializer.Serialize(Next);

            [ProcessesFor(Purpose.CustomerService)]
            public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this);

            public string Key => "row " + Id;
        }

        public void Getter(Row row) => logger.LogInformation("{Text}", {|PRIV1001:row.Json|});
        public void Method(Row row) => logger.LogInformation("{Text}", {|PRIV1001:row.ToJson()|});
        public void Whole(Row row) => logger.LogInformation("{@Row}", {|PRIV1001:row|});
        public void Key(Row row) => logger.LogInformation("{Key}", row.Key);
        """);

    [Fact]
    public Task A_text_is_kept_for_later() => Shop.Members("""
        private string _last = "";
        private string _key = "";

        public void Keep(Customer c) { _last = System.Text.Json.JsonSerializer.Serialize(c); _key = System.Text.Json.JsonSerializer.Serialize(c.Id); }
        public void Member() { logger.LogInformation("{Last}", {|PRIV1001:_last|}); logger.LogInformation("{Key}", _key); }
        public void Made(Customer c) => logger.LogInformation("{@Note}", {|PRIV1001:new Note(c)|});

        public sealed class Note
        {
            public Note(Customer c) => Text = System.Text.Json.JsonSerializer.Serialize(c);

            public string Text { get; }
        }
        """);

    [Fact]
    public Task A_record_that_another_file_annotates_prints_its_members() => Shop.Types(
        "[assembly: PersonalDataMember(typeof(Row), nameof(Row.Email), Category.Contact, Purpose.CustomerService)]",
        "public sealed record Row { public string Email { get; set; } = \"\"; public int Id { get; set; } }",
        """
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            private readonly Row _row = new();

            public void Run() => logger.LogInformation("{Text}", {|PRIV1001:Text()|});
            public void Rest() => logger.LogInformation("{Text}", Key());

            private string Text() => $"row {_row}";
            private string Key() => $"row {_row.Id}";
        }
        """);

    [Theory]
    [InlineData("""return string.Join(",", people.All());""", true)]
    [InlineData("""return string.Concat(people.Get(1), "a");""", true)]
    [InlineData("""return string.Concat(people.All());""", true)]
    [InlineData("""return String.Format("to {0}", people.Get(1));""", true)]
    [InlineData("""var text = ""; text += people.Get(1); return text;""", true)]
    [InlineData("""string text = start; foreach (var one in people.All()) { text += one; } return text;""", true)]
    [InlineData("""return string.Join(",", people.All().Select(one => one.Id));""", false)]
    [InlineData("""return string.Concat(people.Get(1).Id, "a");""", false)]
    [InlineData("""var text = ""; text += people.Get(1).Id; return text;""", false)]
    [InlineData("""var text = ""; text += people.All(); return text;""", false)]
    public Task A_helper_that_comes_by_the_object_alone_makes_text_of_it(string body, bool isData) => Shop.Types($$"""
        public sealed class Person
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            public override string ToString() => Email;
        }

        public interface IPeople
        {
            Person Get(int id);

            List<Person> All();
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IPeople people, string start)
        {
            public void Run() => logger.LogInformation("{Text} {Start}", {{(isData ? "{|PRIV1001:Text()|}" : "Text()")}}, start);

            private string Text()
            {
                {{body}}
            }
        }
        """);
}
