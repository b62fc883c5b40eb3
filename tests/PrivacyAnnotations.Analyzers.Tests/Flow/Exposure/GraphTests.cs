namespace PrivacyAnnotations.Analyzers.Tests.Flow.Exposure;

public sealed class GraphTests
{
    private const string Personal = "[PersonalData(Category.Contact, Purpose.CustomerService)]";

    [Fact]
    public Task A_serializer_writes_public_properties() => Serialized("""
        public class Open { P public string Email { get; set; } = ""; }
        public class Private { P private string Email { get; set; } = ""; public bool Has => Email != ""; }
        public class Field { P public string Email = ""; }
        """, bad: ["Open"], good: ["Private", "Field"]);

    [Fact]
    public Task Ignored_members_are_not_written() => Serialized("""
        public class Ignored { P [JsonIgnore] public string Email { get; set; } = ""; }
        public class Never { P [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string Email { get; set; } = ""; }
        public class WhenNull { P [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Email { get; set; } }
        """, bad: ["Never", "WhenNull"], good: ["Ignored"]);

    [Fact]
    public Task Included_members_are_written() => Serialized("""
        public class Included { P [JsonInclude] public string Email = ""; }
        public class InternalIncluded { P [JsonInclude] internal string Email { get; set; } = ""; }
        public class Internal { P internal string Email { get; set; } = ""; }
        """, bad: ["Included", "InternalIncluded"], good: ["Internal"]);

    [Fact]
    public Task A_converter_that_de_identifies_is_believed() => Serialized("""
        [Deidentifies(Deidentification.Masking)]
        public sealed class Masked : JsonConverter<string>
        {
            public override string? Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => reader.GetString();

            public override void Write(System.Text.Json.Utf8JsonWriter writer, string value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue("***");
        }

        public sealed class Plain : JsonConverter<string>
        {
            public override string? Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => reader.GetString();

            public override void Write(System.Text.Json.Utf8JsonWriter writer, string value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue("***");
        }

        public class WithMask { P [JsonConverter(typeof(Masked))] public string Email { get; set; } = ""; }
        public class WithPlain { P [JsonConverter(typeof(Plain))] public string Email { get; set; } = ""; }
        """, bad: ["WithPlain"], good: ["WithMask"]);

    [Fact]
    public Task A_property_that_is_made_of_others_is_written() => Serialized("""
        public class Shown { P [JsonIgnore] public string Email { get; set; } = ""; public string Link => "mailto:" + Email; }
        public class Counted { P [JsonIgnore] public string Email { get; set; } = ""; public int Length => Email.Length; public bool Has => Email != ""; }
        public class Hidden { P [JsonIgnore] public string Email { get; set; } = ""; [JsonIgnore] public string Link => "mailto:" + Email; }
        """, bad: ["Shown"], good: ["Counted", "Hidden"]);

    [Fact]
    public Task What_setters_put_away_getters_write() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:JsonSerializer.Serialize(new Draft { Mail = c.Email })|});
        WriteLine(JsonSerializer.Serialize(new Draft { Mail = c.Note }));
        WriteLine(JsonSerializer.Serialize(new Draft { Size = d.Email }));
        WriteLine(JsonSerializer.Serialize(new Draft { Secret = d.Email }));
        WriteLine({|PRIV1001:new Printed { Mail = d.Email }|});
        WriteLine(new Printed { Mail = d.Note });
        """, """
        public class Draft
        {
            private string _mail = "";
            private string _size = "";
            private string _secret = "";

            public string Mail { get => _mail; set => _mail = value.Trim(); }

            public string Size { get => _size; set => _size = value.Length.ToString(); }

            [System.Text.Json.Serialization.JsonIgnore]
            public string Secret { get => _secret; set => _secret = value; }
        }

        public record Printed
        {
            private string _mail = "";

            public string Mail { get => _mail; set => _mail = value.Trim(); }
        }
        """);

    [Fact]
    public Task Inherited_members_are_written() => Serialized("""
        public class Base { P public string Email { get; set; } = ""; }
        public class Derived : Base { public int Number { get; set; } }
        public class Unrelated { public int Number { get; set; } }
        """, bad: ["Derived"], good: ["Unrelated"]);

    [Fact]
    public Task Members_of_members_are_written() => Serialized("""
        public class Inner { P public string Email { get; set; } = ""; }
        public class Outer { public Inner? Inner { get; set; } }
        public class Many { public List<Inner> All { get; } = []; }
        public class Keyed { public Dictionary<string, Inner> All { get; } = []; }
        public class Hiding { [JsonIgnore] public Inner? Inner { get; set; } public int Number { get; set; } }
        """, bad: ["Outer", "Many", "Keyed", "List<Inner>", "Inner[]", "Dictionary<int, Outer>"], good: ["Hiding", "List<Hiding>"]);

    [Fact]
    public Task Generic_arguments_are_written() => Serialized("""
        public class Inner { P public string Email { get; set; } = ""; }
        public class Plain { public int Number { get; set; } }
        public class Page<T> { public List<T> Items { get; } = []; public int Number { get; set; } }
        public class Token<T> { public int Number { get; set; } }
        """, bad: ["Page<Inner>", "Page<Page<Inner>>"], good: ["Page<Plain>", "Token<Inner>"]);

    [Fact]
    public Task Derived_types_that_are_declared_are_written() => Serialized("""
        [JsonDerivedType(typeof(Buyer), "buyer")]
        public class Party { public int Number { get; set; } }
        public class Buyer : Party { P public string Email { get; set; } = ""; }
        public class Undeclared { public int Number { get; set; } }
        public class Hidden : Undeclared { P public string Email { get; set; } = ""; }
        """, bad: ["Party", "List<Party>"], good: ["Undeclared"]);

    [Fact]
    public Task What_this_method_stored_is_what_is_written() => HelpDesk.Statements("""
        _ = JsonSerializer.Serialize(new Draft { Text = "none", Number = c.Id });
        _ = JsonSerializer.Serialize(new { c.Id, c.Note });
        _ = JsonSerializer.Serialize(r with { Email = "" });
        c.Email = "";
        c.Age = 0;
        _ = JsonSerializer.Serialize(c);
        _ = JsonSerializer.Serialize({|PRIV1002:new Draft { Text = Private(d) }|});
        _ = JsonSerializer.Serialize({|PRIV1002:new { d.Id, Inner = new { Email = Private(e) } }|});

        [return: PersonalData(Category.Contact, Purpose.Fraud)]
        static string Private(Customer customer) => customer.Note;
        """, "public sealed class Draft { public string Text { get; set; } = \"\"; public int Number { get; set; } }");

    [Fact]
    public Task An_object_from_elsewhere_shows_what_was_put_into_it() => HelpDesk.Code("""
        public sealed class Draft { public string Text { get; set; } = ""; public int Number { get; set; } }

        public interface IDrafts { Draft Next(); }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service(IDrafts drafts)
        {
            string Filled(Customer c)
            {
                var draft = drafts.Next();
                draft.Text = c.Email;
                return JsonSerializer.Serialize({|PRIV1002:draft|});
            }

            string Counted(Customer c)
            {
                var draft = drafts.Next();
                draft.Number = c.Email.Length;
                return JsonSerializer.Serialize(draft);
            }
        }
        """);

    [Fact]
    public Task Types_that_contain_themselves_come_to_an_end() => Serialized("""
        public class Node { public Node? Parent { get; set; } public List<Node> Children { get; } = []; public Leaf? Leaf { get; set; } }
        public class Leaf { public Node? Owner { get; set; } P public string Email { get; set; } = ""; }
        public class Ring { public Ring? Next { get; set; } public Other? Other { get; set; } }
        public class Other { public Ring? Ring { get; set; } }
        public class Growing<T> { public Growing<Growing<T>>? Next { get; set; } public Growing<List<T>>? Other { get; set; } public T? Value { get; set; } }
        """, bad: ["Node"], good: ["Ring", "Growing<int>"]);

    private static Task Serialized(string types, string[] bad, string[] good)
    {
        var methods = bad.Select((type, i) => $"string Bad{i}({type} value) => JsonSerializer.Serialize({{|PRIV1002:value|}});")
            .Concat(good.Select((type, i) => $"string Good{i}({type} value) => JsonSerializer.Serialize(value);"));
        return HelpDesk.Code($$"""
            using System.Text.Json.Serialization;

            {{types.Replace(" P ", $" {Personal} ", StringComparison.Ordinal)}}

            [ProcessesFor(Purpose.Marketing)]
            public sealed class Service
            {
                {{string.Join("\n", methods)}}
            }
            """);
    }
}
