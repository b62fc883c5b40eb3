namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MapsterTests
{
    private const string Members = """
        
        public class Dto { public int Id { get; set; } public string Address { get; set; } = ""; }
        public class Line { public Order Order { get; set; } = new(); }
        public class Flat { public int OrderId { get; set; } public string OrderAddress { get; set; } = ""; }
        """;

    private static readonly LibraryCode s_code = new("using Mapster;", Members, typeof(Mapster.TypeAdapter), typeof(Mapster.AdaptToAttribute));

    [Fact]
    public Task Members_of_the_same_name_are_copied() => s_code.Check(
        """var dto = order.Adapt<Dto>(); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = order.Adapt<Dto>(); Console.WriteLine(dto.Id);""",
        """Console.WriteLine({|PRIV1001:(new Line { Order = order }).Adapt<Flat>().OrderAddress|}); Console.WriteLine((new Line { Order = order }).Adapt<Flat>().OrderId);""");

    [Fact]
    public Task Collections_are_mapped_one_by_one() => s_code.Check(
        """foreach (var dto in orders.Adapt<List<Dto>>()) Console.WriteLine({|PRIV1001:dto.Address|});""",
        """foreach (var dto in orders.Adapt<List<Dto>>()) Console.WriteLine(dto.Id);""");

    [Fact]
    public Task An_object_that_is_there_is_filled() => s_code.Check(
        """var dto = new Dto(); order.Adapt(dto); Console.WriteLine({|PRIV1001:dto.Address|});""",
        """var dto = new Dto(); order.Adapt(dto); Console.WriteLine(dto.Id);""");
}
