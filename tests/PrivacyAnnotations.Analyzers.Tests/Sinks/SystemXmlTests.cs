namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemXmlTests
{
    private const string Members = """
        public class Ignored { [PersonalData(Category.Payment, Purpose.Fraud), XmlIgnore] public string Number { get; set; } = ""; }
        public class Field { [PersonalData(Category.Payment, Purpose.Fraud)] public string Number = ""; }
        public class ReadOnly
        {
            private readonly string _number;
            public ReadOnly() => _number = "";
            public ReadOnly(string number) => _number = number;
            [PersonalData(Category.Payment, Purpose.Fraud)] public string Number => _number;
            public List<string> Lines { get; } = [];
        }

        [XmlInclude(typeof(Known))]
        public class Open { public int Id { get; set; } }
        public class Known : Open { [PersonalData(Category.Payment, Purpose.Fraud)] public string Number { get; set; } = ""; }

        private XmlWriter _writer = null!;
        """;

    private static readonly LibraryCode s_code = new("using System.Xml; using System.Xml.Linq; using System.Xml.Serialization; using System.Text;", Members);

    [Fact]
    public Task The_serializer_writes_what_is_public_and_can_be_set() => s_code.Check(
        """new XmlSerializer(typeof(Order)).Serialize(Stream.Null, {|PRIV1002:order|});""",
        """new XmlSerializer(typeof(List<Order>)).Serialize(new StringWriter(), {|PRIV1002:orders|});""",
        """new XmlSerializer(typeof(Field)).Serialize(_writer, {|PRIV1002:new Field { Number = order.CardNumber }|});""",
        """new XmlSerializer(typeof(Ignored)).Serialize(Stream.Null, new Ignored { Number = order.CardNumber });""",
        """new XmlSerializer(typeof(ReadOnly)).Serialize(Stream.Null, new ReadOnly(order.CardNumber));""",
        """var lines = new ReadOnly(); lines.Lines.Add(order.CardNumber); new XmlSerializer(typeof(ReadOnly)).Serialize(Stream.Null, {|PRIV1002:lines|});""",
        """Open open = new Known { Number = order.CardNumber }; new XmlSerializer(typeof(Open)).Serialize(Stream.Null, {|PRIV1002:open|});""");

    [Fact]
    public Task A_writer_leads_where_it_was_opened() => s_code.Check(
        """using var writer = XmlWriter.Create("f"); writer.WriteElementString("card", {|PRIV1004:order.CardNumber|});""",
        """using var writer = XmlWriter.Create(File.Create("f")); writer.WriteString({|PRIV1004:order.CardNumber|}); writer.WriteString(order.Address);""",
        """await using var writer = XmlWriter.Create(new FileStream("f", FileMode.Create), new XmlWriterSettings { Async = true }); await writer.WriteElementStringAsync(null, "card", null, {|PRIV1004:order.CardNumber|});""",
        """var text = new StringBuilder(); using var writer = XmlWriter.Create(text); writer.WriteAttributeString("card", order.Address); Console.WriteLine({|PRIV1001:text.ToString()|});""",
        """var text = new StringBuilder(); using var writer = XmlWriter.Create(text); writer.WriteAttributeString("n", order.Number); Console.WriteLine(text.ToString());""");

    [Fact]
    public Task Documents_carry_what_they_are_made_of() => s_code.Check(
        """var element = new XElement("card", order.CardNumber); File.WriteAllText("f", {|PRIV1004:element.ToString()|});""",
        """var document = new XDocument(new XElement("order", new XAttribute("card", order.CardNumber))); {|PRIV1004:document|}.Save("f");""",
        """var element = new XElement("order"); element.Add(new XElement("address", order.Address)); element.SetAttributeValue("n", order.Number); element.Save("f");""",
        """var document = new XmlDocument(); document.AppendChild(document.CreateTextNode(order.CardNumber)); using var writer = XmlWriter.Create("f"); {|PRIV1004:document|}.WriteTo(writer);""",
        """var document = new XmlDocument(); var node = document.CreateElement("card"); node.InnerText = order.CardNumber; document.AppendChild(node); {|PRIV1004:document|}.Save("f");""");

    [Fact]
    public Task An_element_shows_a_name_that_is_not_its_content() => s_code.Check(
        """
        var element = new XElement("order", new XElement("address", order.Address));
        Console.WriteLine(element.Name);
        foreach (var inner in element.Elements()) Console.WriteLine(inner.Name.LocalName);
        Console.WriteLine({|PRIV1001:element.Value|});
        """,
        """Console.WriteLine({|PRIV1001:new XElement(order.Address).Name|});""");
}
