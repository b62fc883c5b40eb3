namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemIOTests
{
    private static readonly LibraryCode s_code = new("using System.IO.Compression; using System.Text;", "");

    [Fact]
    public Task A_file_stores_what_is_written() => s_code.Check(
        """File.WriteAllText("f", {|PRIV1004:order.CardNumber|});""",
        """await File.AppendAllLinesAsync("f", {|PRIV1004:[order.CardNumber]|});""",
        """File.WriteAllBytes("f", {|PRIV1004:Encoding.UTF8.GetBytes(order.CardNumber)|});""",
        """File.WriteAllText({|PRIV1004:Path.Combine("cards", order.CardNumber)|}, "");""",
        """Directory.CreateDirectory({|PRIV1004:Path.Combine("cards", order.CardNumber)|});""",
        """File.WriteAllText("f", order.Address); File.WriteAllText("f", order.CardNumber.Length.ToString());""",
        """_ = File.Exists(order.CardNumber); File.Delete(order.CardNumber); _ = File.ReadAllText(order.CardNumber);""");

    [Fact]
    public Task A_stream_of_a_file_leads_there() => s_code.Check(
        """using var file = File.OpenWrite("f"); file.Write({|PRIV1004:Encoding.UTF8.GetBytes(order.CardNumber)|});""",
        """using var writer = new StreamWriter(new FileStream("f", FileMode.Create)); writer.Write({|PRIV1004:order.CardNumber|}); writer.Write(order.Address);""",
        """using var zip = new GZipStream(File.Create("f"), CompressionLevel.Fastest); zip.Write({|PRIV1004:Encoding.UTF8.GetBytes(order.CardNumber)|});""",
        """using var writer = new BinaryWriter(File.Create("f")); writer.Write({|PRIV1004:order.CardNumber|}); writer.Write(order.Id);""",
        """using var zip = new ZipArchive(File.Create("f"), ZipArchiveMode.Create); using var writer = new StreamWriter(zip.CreateEntry("a").Open()); writer.Write({|PRIV1004:order.CardNumber|});""",
        """using var writer = new FileInfo("f").CreateText(); writer.Write({|PRIV1004:order.CardNumber|});""",
        """Stream file = new FileStream("f", FileMode.Create); file.Write({|PRIV1004:Encoding.UTF8.GetBytes(order.CardNumber)|});""",
        """Stream file = order.Id > 0 ? new FileStream("f", FileMode.Create) : new MemoryStream(); using var writer = new StreamWriter(file); writer.Write({|PRIV1004:order.CardNumber|});""",
        """Stream memory = order.Id > 0 ? new MemoryStream() : Stream.Null; using var writer = new StreamWriter(memory); writer.Write(order.CardNumber);""");

    [Fact]
    public Task A_copy_leads_where_the_target_leads() => s_code.Check(
        """using var memory = new MemoryStream(Encoding.UTF8.GetBytes(order.CardNumber)); using var file = File.Create("f"); {|PRIV1004:memory|}.CopyTo(file);""",
        """var memory = new MemoryStream(); memory.Write(Encoding.UTF8.GetBytes(order.CardNumber)); {|PRIV1004:memory|}.WriteTo(File.Create("f"));""",
        """Stream memory = new MemoryStream(Encoding.UTF8.GetBytes(order.CardNumber)); await {|PRIV1004:memory|}.CopyToAsync(new FileStream("f", FileMode.Create));""",
        """using var memory = new MemoryStream(Encoding.UTF8.GetBytes(order.Address)); using var file = File.Create("f"); memory.CopyTo(file);""",
        """using var memory = new MemoryStream(Encoding.UTF8.GetBytes(order.CardNumber)); memory.CopyTo(new MemoryStream());""",
        """using var old = File.OpenRead("f"); using var file = File.Create("g"); old.CopyTo(file);""");

    [Fact]
    public Task What_stays_in_memory_is_carried_on() => s_code.Check(
        """using var writer = new StringWriter(); writer.Write(order.Address); Console.WriteLine({|PRIV1001:writer.ToString()|});""",
        """using var writer = new StringWriter(); writer.Write(order.Id); Console.WriteLine(writer.ToString());""",
        """var memory = new MemoryStream(Encoding.UTF8.GetBytes(order.Address)); Console.WriteLine({|PRIV1001:new StreamReader(memory).ReadToEnd()|});""",
        """var memory = new MemoryStream(Encoding.UTF8.GetBytes(order.Address)); Console.WriteLine(memory.Length);""",
        """using var reader = new StringReader(order.Address); Console.WriteLine({|PRIV1001:reader.ReadLine()|});""");

    [Fact]
    public Task A_pipe_gives_what_was_written() => s_code.Check(
        """var pipe = new System.IO.Pipelines.Pipe(); await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(order.Address)); var read = await pipe.Reader.ReadAsync(); Console.WriteLine({|PRIV1001:Encoding.UTF8.GetString(read.Buffer)|});""",
        """var pipe = new System.IO.Pipelines.Pipe(); await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(order.Number)); var read = await pipe.Reader.ReadAsync(); Console.WriteLine(Encoding.UTF8.GetString(read.Buffer));""");

    [Fact]
    public Task An_indented_writer_leads_where_the_other_does() => s_code.Check(
        """using var writer = new System.CodeDom.Compiler.IndentedTextWriter(new StreamWriter("f")); writer.WriteLine({|PRIV1004:order.CardNumber|}); writer.WriteLine(order.Address);""",
        """using var writer = new System.CodeDom.Compiler.IndentedTextWriter(new StreamWriter("f")); writer.WriteLineNoTabs({|PRIV1004:order.CardNumber|});""",
        """using var text = new StringWriter(); using var writer = new System.CodeDom.Compiler.IndentedTextWriter(text); writer.Write(order.Address); Console.WriteLine({|PRIV1001:text.ToString()|});""",
        """using var text = new StringWriter(); using var writer = new System.CodeDom.Compiler.IndentedTextWriter(text); writer.Write(order.Number); Console.WriteLine(text.ToString());""");

    [Fact]
    public Task An_archive_or_a_mapped_file_is_a_file() => s_code.Check(
        """using var zip = ZipFile.Open("f", ZipArchiveMode.Create); using var writer = new StreamWriter(zip.CreateEntry("a").Open()); writer.Write({|PRIV1004:order.CardNumber|}); writer.Write(order.Address);""",
        """using var zip = await ZipArchive.CreateAsync(File.Create("f"), ZipArchiveMode.Create, false, null); using var writer = new StreamWriter(zip.CreateEntry("a").Open()); writer.Write({|PRIV1004:order.CardNumber|}); writer.Write(order.Address);""",
        """using var file = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile("f"); using var view = file.CreateViewStream(); view.Write({|PRIV1004:Encoding.UTF8.GetBytes(order.CardNumber)|}); view.Write(Encoding.UTF8.GetBytes(order.Address));""");
}
