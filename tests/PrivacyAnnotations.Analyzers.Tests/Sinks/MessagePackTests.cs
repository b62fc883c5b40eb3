namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MessagePackTests
{
    private const string Members = """
        [MessagePackObject]
        public class Keyed
        {
            [Key(0)] public int Id { get; set; }
            [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
        }

        [MessagePackObject]
        public class Card { [Key(0), PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = ""; }

        [MessagePackObject(keyAsPropertyName: true)]
        public class Named
        {
            [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
            [PersonalData(Category.Contact, Purpose.Fraud), IgnoreMember] public string Address { get; set; } = "";
        }

        [Union(0, typeof(Known))]
        public interface IOpen { int Id { get; } }

        [MessagePackObject]
        public class Known : IOpen
        {
            [Key(0)] public int Id { get; set; }
            [Key(1), PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = "";
        }
        """;

    private static readonly LibraryCode s_code = new(
        "using MessagePack;", Members, typeof(MessagePack.MessagePackSerializer), typeof(MessagePack.KeyAttribute));

    [Fact]
    public Task Only_keyed_members_are_written() => s_code.Check(
        """_ = MessagePackSerializer.Serialize({|PRIV1002:new Card { Number = order.CardNumber }|});""",
        """_ = MessagePackSerializer.Serialize(new Keyed { Number = order.CardNumber });""",
        """await MessagePackSerializer.SerializeAsync(Stream.Null, {|PRIV1002:new Named { Number = order.CardNumber }|});""",
        """_ = MessagePackSerializer.Serialize(new Named { Address = order.CardNumber, Number = "" });""",
        """_ = MessagePackSerializer.SerializeToJson({|PRIV1002:order|});""");

    [Fact]
    public Task Unions_are_written_as_what_they_are() => s_code.Check(
        """IOpen open = new Known { Number = order.CardNumber }; _ = MessagePackSerializer.Serialize({|PRIV1002:open|});""");
}
