namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemRuntimeSerializationTests
{
    private const string Members = """
        [DataContract]
        public class Contract
        {
            [DataMember] public int Id { get; set; }
            [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
        }

        [DataContract]
        public class Private
        {
            public Private(string number) => Number = number;
            [DataMember, PersonalData(Category.Payment, Purpose.Fraud)] private string Number { get; set; }
        }

        public class Ignored { [PersonalData(Category.Payment, Purpose.Fraud), IgnoreDataMember] public string Number { get; set; } = ""; }

        [DataContract, KnownType(typeof(Known))]
        public class Open { [DataMember] public int Id { get; set; } }

        [DataContract]
        public class Known : Open { [DataMember, PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = ""; }
        """;

    private static readonly LibraryCode s_code = new("using System.Runtime.Serialization; using System.Runtime.Serialization.Json; using System.Xml;", Members);

    [Fact]
    public Task With_a_contract_only_what_is_marked_is_written() => s_code.Check(
        """new DataContractSerializer(typeof(Contract)).WriteObject(Stream.Null, new Contract { Number = order.CardNumber });""",
        """new DataContractJsonSerializer(typeof(Private)).WriteObject(Stream.Null, {|PRIV1002:new Private(order.CardNumber)|});""",
        """Open open = new Known { Number = order.CardNumber }; new DataContractSerializer(typeof(Open)).WriteObject(XmlWriter.Create(Stream.Null), {|PRIV1002:open|});""");

    [Fact]
    public Task Without_a_contract_what_is_public_is_written() => s_code.Check(
        """new DataContractSerializer(typeof(Order)).WriteObject(Stream.Null, {|PRIV1002:order|});""",
        """new DataContractJsonSerializer(typeof(List<Order>)).WriteObject(Stream.Null, {|PRIV1002:orders|});""",
        """new DataContractSerializer(typeof(Ignored)).WriteObject(Stream.Null, new Ignored { Number = order.CardNumber });""");

    [Fact]
    public Task What_a_type_writes_itself_is_written() => s_code.CheckMembers(
        """public void A(Order order, SerializationInfo info) => info.AddValue("card", {|PRIV1002:order.CardNumber|});""",
        """public void B(Order order, SerializationInfo info) { info.AddValue("address", order.Address); info.AddValue("id", order.Id); }""");
}
