using PrivacyAnnotations.Analyzers.Tests.Flow;

namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemTextJsonTests
{
    private const string Members = """
        public class Card
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonIgnore]
            public string Never { get; set; } = "";

            [PersonalData(Category.Payment, Purpose.Fraud)]
            private string Secret { get; set; } = "";

            [PersonalData(Category.Payment, Purpose.Fraud)]
            public string Field = "";

            [PersonalData(Category.Payment, Purpose.Fraud)]
            internal string Internal { get; set; } = "";

            public string Use() => Secret + Internal;
        }

        public class Noted
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonInclude]
            public string Field = "";
        }

        public class Kept
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)]
            public string Number { get; set; } = "";
        }

        public class Left
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
            public string Number { get; set; } = "";
        }

        public class Conditional
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
            public string? Number { get; set; }
        }

        public class Included
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonInclude]
            internal string Number { get; set; } = "";
        }

        public class Base { public int Id { get; set; } }
        public class Inherited : Derived { }
        public class Derived : Base { [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = ""; }

        [JsonDerivedType(typeof(Known)), JsonDerivedType(typeof(Plain))]
        public class Open { public int Id { get; set; } }
        public class Plain : Open { public string Text { get; set; } = ""; }
        public class Known : Open { [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = ""; }

        public class Node
        {
            public Node? Next { get; set; }
            public Dictionary<string, Order> Orders { get; set; } = [];
        }

        public class Ring { public Ring? Next { get; set; } public int Id { get; set; } }

        [Deidentifies(Deidentification.Redaction)]
        public sealed class Stars : JsonConverter<string>
        {
            public override string Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => "";
            public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue("***");
        }

        public class Starred
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonConverter(typeof(Stars))]
            public string Number { get; set; } = "";
        }

        private JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);
        private System.Text.Json.Serialization.Metadata.JsonTypeInfo<Order> _info = null!;
        private JsonSerializerContext _context = null!;
        private Utf8JsonWriter _writer = null!;
        """;

    private static readonly LibraryCode s_code = new("using System.Text.Json; using System.Text.Json.Nodes; using System.Text.Json.Serialization;", Members);

    [Fact]
    public Task Every_overload_writes_the_graph() => s_code.Check(
        """_ = JsonSerializer.Serialize({|PRIV1002:order|}, _options);""",
        """_ = JsonSerializer.Serialize({|PRIV1002:order|}, _info);""",
        """_ = JsonSerializer.Serialize({|PRIV1002:order|}, typeof(Order), _context);""",
        """_ = JsonSerializer.Serialize<object>({|PRIV1002:order|});""",
        """JsonSerializer.Serialize(Stream.Null, {|PRIV1002:orders|});""",
        """await JsonSerializer.SerializeAsync(Stream.Null, {|PRIV1002:order|}, _info);""",
        """_ = JsonSerializer.SerializeToUtf8Bytes({|PRIV1002:order.CardNumber|});""",
        """_ = JsonSerializer.SerializeToNode({|PRIV1002:new { order.CardNumber }|});""",
        """_ = JsonSerializer.Serialize(new { order.Address, order.Id, order.CardNumber.Length }, _options);""");

    [Fact]
    public Task What_is_ignored_private_or_a_field_is_not_written() => s_code.Check(
        """_ = JsonSerializer.Serialize(new Card { Never = order.CardNumber, Field = order.CardNumber, Internal = order.CardNumber });""",
        """_ = JsonSerializer.Serialize({|PRIV1002:new Conditional { Number = order.CardNumber }|});""",
        """_ = JsonSerializer.Serialize({|PRIV1002:new Included { Number = order.CardNumber }|});""",
        """_ = JsonSerializer.Serialize({|PRIV1002:new Noted { Field = order.CardNumber }|});""",
        """_ = JsonSerializer.Serialize({|PRIV1002:new Kept { Number = order.CardNumber }|});""",
        """_ = JsonSerializer.Serialize(new Left { Number = order.CardNumber });""");

    [Fact]
    public Task The_declared_type_and_its_declared_descendants_are_written() => s_code.Check(
        """_ = JsonSerializer.Serialize({|PRIV1002:new Inherited { Number = order.CardNumber }|});""",
        """_ = JsonSerializer.Serialize<Base>(new Derived { Number = order.CardNumber });""",
        """Open open = new Known { Number = order.CardNumber }; _ = JsonSerializer.Serialize({|PRIV1002:open|});""",
        """Open open = new Plain { Id = order.Id }; _ = JsonSerializer.Serialize(open);""",
        """_ = JsonSerializer.Serialize(new Base { Id = order.Id });""");

    [Fact]
    public Task Dictionaries_and_cycles_are_walked_through() => s_code.Check(
        """_ = JsonSerializer.Serialize({|PRIV1002:new Node { Next = new() { Orders = { ["a"] = order } } }|});""",
        """_ = JsonSerializer.Serialize({|PRIV1002:new Dictionary<string, string> { [order.CardNumber] = "a" }|});""",
        """var ring = new Ring { Id = order.Id }; ring.Next = ring; _ = JsonSerializer.Serialize(ring);""");

    [Fact]
    public Task A_converter_that_redacts_is_believed() => s_code.Check(
        """_ = JsonSerializer.Serialize(new Starred { Number = order.CardNumber });""");

    [Fact]
    public Task A_document_made_by_hand_is_reported_where_it_goes() => s_code.Check(
        """var node = new JsonObject { ["card"] = order.CardNumber }; File.WriteAllText("f", {|PRIV1004:node.ToJsonString()|});""",
        """var node = new JsonObject(); node["address"] = order.Address; File.WriteAllText("f", node.ToJsonString());""",
        """var node = new JsonArray(order.Id, order.CardNumber); Console.WriteLine({|PRIV1001:node.ToJsonString()|});""",
        """_writer.WriteString("card", order.CardNumber); _writer.WriteNumberValue(order.Id);""",
        """using var writer = new Utf8JsonWriter(File.Create("f")); writer.WriteString("card", {|PRIV1004:order.CardNumber|}); writer.WriteString("address", order.Address);""");

    [Fact]
    public Task What_was_read_carries_what_was_written() => s_code.Check(
        """var text = JsonSerializer.Deserialize<string>(order.Address)!; Console.WriteLine({|PRIV1001:text|});""",
        """using var document = JsonDocument.Parse(order.Address); Console.WriteLine({|PRIV1001:document.RootElement.GetString()|}); Console.WriteLine(document.RootElement.ValueKind);""");

    [Fact]
    public Task Fields_are_written_where_the_options_ask_for_them() => s_code.CheckMembers(
        """private static readonly JsonSerializerOptions s_fields = new() { IncludeFields = true };""",
        """private static readonly JsonSerializerOptions s_plain = new() { WriteIndented = true };""",
        """public string A(Card card) => JsonSerializer.Serialize({|PRIV1002:card|}, new JsonSerializerOptions { IncludeFields = true });""",
        """public string B(Card card) => JsonSerializer.Serialize({|PRIV1002:card|}, s_fields);""",
        """public string C(Card card) { var own = new JsonSerializerOptions(); own.IncludeFields = true; return JsonSerializer.Serialize({|PRIV1002:card|}, own); }""",
        """public void D(Card card) => JsonSerializer.Serialize(_writer, {|PRIV1002:card|}, s_fields);""",
        """public string E(Card card) => JsonSerializer.Serialize(card, s_plain);""",
        """public string F(Card card) => JsonSerializer.Serialize(card, _options);""",
        """public string G(Card card) => JsonSerializer.Serialize(card, new JsonSerializerOptions { IncludeFields = false });""",
        """public string H(Conditional card) => JsonSerializer.Serialize({|PRIV1002:card|}, s_fields);""");

    [Fact]
    public Task What_is_handed_over_as_an_object_is_written_as_what_it_is() => HelpDesk.Code("""
        public class Reply
        {
            public int Id { get; set; }
        }

        public class CustomerReply : Reply
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        [ProcessesFor(Purpose.Marketing)]
        public sealed class Service
        {
            string Boxed(CustomerReply customer)
            {
                Reply reply = customer;
                return JsonSerializer.Serialize({|PRIV1002:(object)reply|});
            }

            string Told(CustomerReply customer)
            {
                Reply reply = customer;
                return JsonSerializer.Serialize({|PRIV1002:reply|}, reply.GetType());
            }

            string Either(CustomerReply customer, bool all)
            {
                Reply reply = new() { Id = customer.Id };
                if (all)
                {
                    reply = customer;
                }

                return JsonSerializer.Serialize<object>({|PRIV1002:reply|});
            }

            string Declared(CustomerReply customer)
            {
                Reply reply = customer;
                return JsonSerializer.Serialize(reply);
            }

            string Plain(Reply reply) => JsonSerializer.Serialize<object>(reply);
        }
        """);
}
