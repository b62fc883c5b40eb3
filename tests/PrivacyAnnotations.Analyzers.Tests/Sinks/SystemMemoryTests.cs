namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemMemoryTests
{
    private static readonly LibraryCode s_code = new("using System.Buffers; using System.Buffers.Binary; using System.Runtime.InteropServices;", "");

    [Fact]
    public Task A_view_of_a_text_is_the_text() => s_code.Check(
        """Console.WriteLine({|PRIV1001:order.Address.AsSpan().Slice(1).ToString()|});""",
        """Console.WriteLine({|PRIV1001:order.Address.AsMemory(1).Span.ToString()|});""",
        """var part = order.Address.AsSpan()[..2]; Console.WriteLine({|PRIV1001:part.Trim().ToString()|});""",
        """Console.WriteLine(order.Address.AsSpan().Length); Console.WriteLine(order.Address.AsSpan().IndexOf('a')); Console.WriteLine(order.Number.AsSpan().ToString());""");

    [Fact]
    public Task What_is_copied_is_there() => s_code.Check(
        """var buffer = new char[9]; order.Address.AsSpan().CopyTo(buffer); Console.WriteLine({|PRIV1001:new string(buffer)|});""",
        """var buffer = new char[9]; if (order.Address.AsSpan().TryCopyTo(buffer)) Console.WriteLine({|PRIV1001:buffer|});""",
        """var buffer = new ArrayBufferWriter<char>(); buffer.Write(order.Address); Console.WriteLine({|PRIV1001:buffer.WrittenSpan.ToString()|});""",
        """var buffer = new char[9]; order.Number.AsSpan().CopyTo(buffer); Console.WriteLine(new string(buffer));""",
        """Console.WriteLine({|PRIV1001:string.Create(9, order.Address, (span, text) => text.CopyTo(span))|});""");

    [Fact]
    public Task What_is_written_as_bytes_is_there() => s_code.Check(
        """var buffer = new byte[8]; BinaryPrimitives.WriteInt32LittleEndian(buffer, int.Parse(order.Address)); Console.WriteLine({|PRIV1001:Convert.ToHexString(buffer)|});""",
        """var buffer = new byte[8]; if (BinaryPrimitives.TryWriteInt64BigEndian(buffer.AsSpan(1), long.Parse(order.Address))) Console.WriteLine({|PRIV1001:buffer[1]|});""",
        """var buffer = new byte[8]; BitConverter.TryWriteBytes(buffer, int.Parse(order.Address)); Console.WriteLine({|PRIV1001:Convert.ToHexString(buffer)|});""",
        """var buffer = new byte[8]; MemoryMarshal.Write(buffer, int.Parse(order.Address)); Console.WriteLine({|PRIV1001:Convert.ToHexString(buffer)|});""",
        """var numbers = new int[2]; BinaryPrimitives.WriteInt32LittleEndian(MemoryMarshal.AsBytes(numbers.AsSpan()), int.Parse(order.Address)); Console.WriteLine({|PRIV1001:numbers[0]|});""",
        """var buffer = new byte[8]; BinaryPrimitives.WriteInt32LittleEndian(buffer, int.Parse(order.Number)); BitConverter.TryWriteBytes(buffer, order.Id); Console.WriteLine(Convert.ToHexString(buffer));""");
}
