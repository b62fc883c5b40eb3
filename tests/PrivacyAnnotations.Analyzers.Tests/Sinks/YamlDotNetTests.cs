namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class YamlDotNetTests
{
    private const string Members = """
        public class Ignored { [PersonalData(Category.Payment, Purpose.Fraud), YamlIgnore] public string Number { get; set; } = ""; }
        public class Field { [PersonalData(Category.Payment, Purpose.Fraud)] public string Number = ""; }

        private ISerializer _serializer = new SerializerBuilder().Build();
        """;

    private static readonly LibraryCode s_code = new(
        "using YamlDotNet.RepresentationModel; using YamlDotNet.Serialization;", Members, typeof(YamlDotNet.Serialization.Serializer));

    [Fact]
    public Task Objects_are_written_member_by_member() => s_code.Check(
        """_ = _serializer.Serialize({|PRIV1002:order|});""",
        """new Serializer().Serialize(TextWriter.Null, {|PRIV1002:orders|});""",
        """_ = _serializer.Serialize({|PRIV1002:new Field { Number = order.CardNumber }|});""",
        """_ = _serializer.Serialize(new Ignored { Number = order.CardNumber });""",
        """_ = _serializer.Serialize(new { order.Address });""");

    [Fact]
    public Task What_was_written_is_text() => s_code.Check(
        """Console.WriteLine({|PRIV1001:_serializer.Serialize(new { order.Address })|});""",
        """new Serializer().Serialize(Console.Out, {|PRIV1001:new { order.Address }|});""",
        """Console.WriteLine(_serializer.Serialize(new { order.Number })); new Serializer().Serialize(Console.Out, new { order.Number });""");

    [Fact]
    public Task Documents_carry_what_they_are_made_of() => s_code.Check(
        """var node = new YamlMappingNode(); node.Add("card", order.CardNumber); var yaml = new YamlStream(new YamlDocument(node)); var text = new StringWriter(); yaml.Save(text); File.WriteAllText("f", {|PRIV1004:text.ToString()|});""",
        """var node = new YamlMappingNode(); node.Add("address", order.Address); var yaml = new YamlStream(new YamlDocument(node)); var text = new StringWriter(); yaml.Save(text); File.WriteAllText("f", text.ToString());""");
}
