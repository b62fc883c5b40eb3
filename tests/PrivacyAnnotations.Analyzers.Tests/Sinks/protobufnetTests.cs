namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

#pragma warning disable IDE1006 // Named after the model file.
public sealed class protobufnetTests
{
    private const string Members = """
        [ProtoContract]
        public class Card
        {
            [ProtoMember(1), PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
        }

        [ProtoContract]
        public class Unnumbered
        {
            [ProtoMember(1)] public int Id { get; set; }
            [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
        }

        [ProtoContract(ImplicitFields = ImplicitFields.AllPublic)]
        public class Implicit
        {
            [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
            [PersonalData(Category.Payment, Purpose.Fraud), ProtoIgnore] public string Other { get; set; } = "";
        }

        [ProtoContract, ProtoInclude(2, typeof(Known))]
        public class Open { [ProtoMember(1)] public int Id { get; set; } }

        [ProtoContract]
        public class Known : Open { [ProtoMember(1), PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = ""; }
        """;

    private static readonly LibraryCode s_code = new("using ProtoBuf;", Members, typeof(ProtoBuf.Serializer), typeof(ProtoBuf.ProtoContractAttribute));

    [Fact]
    public Task Only_numbered_members_are_written() => s_code.Check(
        """Serializer.Serialize(Stream.Null, {|PRIV1002:new Card { Number = order.CardNumber }|});""",
        """Serializer.Serialize(Stream.Null, new Unnumbered { Number = order.CardNumber });""",
        """Serializer.SerializeWithLengthPrefix(Stream.Null, {|PRIV1002:new List<Card> { new() { Number = order.CardNumber } }|}, PrefixStyle.Base128);""",
        """Serializer.NonGeneric.Serialize(Stream.Null, {|PRIV1002:new Card { Number = order.CardNumber }|});""",
        """Serializer.Serialize(Stream.Null, {|PRIV1002:new Implicit { Number = order.CardNumber }|});""",
        """Serializer.Serialize(Stream.Null, new Implicit { Other = order.CardNumber, Number = "" });""");

    [Fact]
    public Task Included_types_are_written() => s_code.Check(
        """Open open = new Known { Number = order.CardNumber }; Serializer.Serialize(Stream.Null, {|PRIV1002:open|});""");
}
