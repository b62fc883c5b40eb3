namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class GoogleProtobufTests
{
    // As protoc writes a message, as far as it matters here; the annotation is that of the assembly.
    private const string Members = """
        public sealed class Card : IMessage<Card>
        {
            public string Number { get; set; } = "";
            public RepeatedField<string> Lines { get; } = new();
            public string Hidden => Number;
            public void MergeFrom(Card message) { }
            public void MergeFrom(CodedInputStream input) { }
            public void WriteTo(CodedOutputStream output) { }
            public int CalculateSize() => 0;
            public MessageDescriptor Descriptor => null!;
            public bool Equals(Card? other) => false;
            public Card Clone() => this;
            public override string ToString() => JsonFormatter.ToDiagnosticString(this);
        }
        """;

    private static readonly LibraryCode s_code = new(
        "using Google.Protobuf; using Google.Protobuf.Collections; using Google.Protobuf.Reflection; [assembly: PersonalDataMember(typeof(Payments.Card), \"Number\", Category.Payment, Purpose.Fraud)]",
        Members,
        typeof(Google.Protobuf.IMessage));

    [Fact]
    public Task Messages_are_written_field_by_field() => s_code.Check(
        """_ = {|PRIV1002:new Card { Number = order.CardNumber }|}.ToByteArray();""",
        """{|PRIV1002:new Card { Number = order.CardNumber }|}.WriteTo(Stream.Null);""",
        """_ = JsonFormatter.Default.Format({|PRIV1002:new Card { Number = order.CardNumber }|});""",
        """var card = new Card(); card.Lines.Add(order.CardNumber); card.Number = ""; _ = {|PRIV1002:card|}.ToByteString();""",
        """var card = new Card { Number = "" }; card.Lines.Add(order.Address); _ = card.ToByteArray();""");

    [Fact]
    public Task The_text_of_a_message_is_its_json() => s_code.Check(
        """Console.WriteLine({|PRIV1001:new Card { Number = order.CardNumber }|});""",
        """Console.WriteLine(new Card { Number = order.CardNumber }.Lines.Count);""");
}
