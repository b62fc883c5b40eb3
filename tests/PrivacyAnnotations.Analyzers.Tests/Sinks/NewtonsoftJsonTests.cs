namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class NewtonsoftJsonTests
{
    private const string Members = """
        public class Ignored
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonIgnore] public string Number { get; set; } = "";
            [PersonalData(Category.Payment, Purpose.Fraud)] internal string Other { get; set; } = "";
        }

        public class Shown
        {
            [PersonalData(Category.Payment, Purpose.Fraud), JsonProperty("n")] private string _number = "";
            public Shown(string number) => _number = number;
            public string Use() => _number;
        }

        public class Field { [PersonalData(Category.Payment, Purpose.Fraud)] public string Number = ""; }

        [JsonObject(MemberSerialization.OptIn)]
        public class OptIn
        {
            [JsonProperty] public int Id { get; set; }
            [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
        }

        public class OptInChild : OptIn { [PersonalData(Category.Payment, Purpose.Fraud)] public string More { get; set; } = ""; }

        [System.Runtime.Serialization.DataContract]
        public class Contract
        {
            [System.Runtime.Serialization.DataMember, PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
        }

        [Deidentifies(Deidentification.Redaction)]
        public sealed class Stars : JsonConverter
        {
            public override bool CanConvert(Type type) => true;
            public override object? ReadJson(JsonReader reader, Type type, object? existing, JsonSerializer serializer) => null;
            public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue("***");
        }

        public class Starred { [PersonalData(Category.Payment, Purpose.Fraud), JsonConverter(typeof(Stars))] public string Number { get; set; } = ""; }
        public class Base { public int Id { get; set; } }
        public class Derived : Base { [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = ""; }
        """;

    private static readonly LibraryCode s_code = new("using Newtonsoft.Json; using Newtonsoft.Json.Linq;", Members);

    [Fact]
    public Task Objects_are_written_member_by_member() => s_code.Check(
        """_ = JsonConvert.SerializeObject({|PRIV1002:order|});""",
        """_ = JsonConvert.SerializeObject({|PRIV1002:orders|}, Formatting.Indented);""",
        """new JsonSerializer().Serialize(new StringWriter(), {|PRIV1002:order|});""",
        """_ = JsonConvert.SerializeObject(new { order.Address, order.Id });""");

    [Fact]
    public Task Attributes_decide() => s_code.Check(
        """_ = JsonConvert.SerializeObject(new Ignored { Number = order.CardNumber, Other = order.CardNumber });""",
        """_ = JsonConvert.SerializeObject({|PRIV1002:new Shown(order.CardNumber)|});""",
        """_ = JsonConvert.SerializeObject({|PRIV1002:new Field { Number = order.CardNumber }|});""",
        """_ = JsonConvert.SerializeObject(new OptIn { Number = order.CardNumber });""",
        """_ = JsonConvert.SerializeObject(new OptInChild { More = order.CardNumber });""",
        """_ = JsonConvert.SerializeObject({|PRIV1002:new Contract { Number = order.CardNumber }|});""",
        """_ = JsonConvert.SerializeObject(new Starred { Number = order.CardNumber });""");

    [Fact]
    public Task The_object_at_hand_is_written_whatever_its_declared_type() => s_code.Check(
        """Base value = new Derived { Number = order.CardNumber }; _ = JsonConvert.SerializeObject({|PRIV1002:value|});""",
        """Base value = new Base { Id = order.Id }; _ = JsonConvert.SerializeObject(value);""");

    [Fact]
    public Task Documents_carry_what_they_are_made_of() => s_code.Check(
        """_ = JObject.FromObject({|PRIV1002:order|});""",
        """var json = new JObject { ["card"] = order.CardNumber }; File.WriteAllText("f", {|PRIV1004:json.ToString()|});""",
        """var json = new JObject(new JProperty("card", order.CardNumber)); File.WriteAllText("f", {|PRIV1004:json.ToString()|});""",
        """var json = new JObject { ["address"] = order.Address }; File.WriteAllText("f", json.ToString());""",
        """using var writer = new JsonTextWriter(File.CreateText("f")); writer.WriteValue({|PRIV1004:order.CardNumber|}); writer.WriteValue(order.Address);""");
}
