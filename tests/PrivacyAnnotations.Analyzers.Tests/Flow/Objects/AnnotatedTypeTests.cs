namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

/// <summary>The members of a value whose type is annotated as a whole are personal data, however the value was come by.</summary>
public sealed class AnnotatedTypeTests
{
    private const string Types = """
        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public class Address
        {
            public string City { get; set; } = "";
            public int Number;
            public bool IsForeign { get; set; }
            [NotPersonalData("a country has millions")] public string Country { get; set; } = "";
        }

        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public sealed record Place(string City, int Number);

        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public interface IPlace { string City { get; } string Name(); }

        public sealed class Home : IPlace { public string City { get; set; } = ""; public string Name() => City; }

        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public abstract class Spot { public abstract string City { get; } }

        public sealed class Corner : Spot { public override string City => Environment.GetEnvironmentVariable("CITY") ?? ""; }

        public sealed class Person { public int Id { get; set; } [PersonalData(Category.Contact, Purpose.CustomerService)] public Address Home { get; set; } = new(); }
        """;

    public static TheoryData<string> WithData { get; } =
    [
        "all.First().City",
        "all.Select(a => a.City).First()",
        "all.Select(a => a.Number).Max()",
        "(from a in all where a.Number > 1 select a.City).First()",
        "all.OrderBy(a => a.Number).Select(a => a.City.Trim()).First()",
        "all.GroupBy(a => a.City).First().Key",
        "((Address)any).City",
        "(any as Address)!.City",
        """any is Address { City: var city } ? city : string.Empty""",
        """any is Place(var city, _) ? city : string.Empty""",
        """any switch { Address a => a.City, Place { City: var city } => city, _ => "" }""",
        "place.City",
        "place.Name()",
        "spot.City",
        "corner.City",
        "home.City",
        "people.Select(p => p.Home.City).First()",
    ];

    public static TheoryData<string> WithoutData { get; } =
    [
        "all.Count",
        "all.Any(a => a.IsForeign)",
        "all.First().IsForeign",
        "all.Select(a => a.Country).First()",
        "((Address)any).Country",
        """any is Address { Country: var country } ? country : string.Empty""",
        """any is Address ? 1 : 2""",
        "Mask(all[0]).City",
        "people.Select(p => p.Id).First()",
        "people.GroupBy(p => p.Home.Country).First().Key",
    ];

    [Theory]
    [MemberData(nameof(WithData))]
    public Task They_are_found(string expression) => Check($"{{|PRIV1001:{expression}|}}");

    [Theory]
    [MemberData(nameof(WithoutData))]
    public Task Others_are_not(string expression) => Check(expression);

    [Fact]
    public Task In_a_lambda_that_is_called_with_each() => Statements(
        "all.ForEach(a => Console.WriteLine({|PRIV1001:a.City|})); all.ForEach(a => Console.WriteLine(a.Country));");

    [Fact]
    public Task Of_a_type_parameter_that_must_be_one() => Shop.Types(Types, """
        [ProcessesFor(Purpose.CustomerService)]
        public static class Service
        {
            public static void Write<T>(T address) where T : Address { Console.WriteLine({|PRIV1001:address.City|}); Console.WriteLine(address.Country); }
        }
        """);

    private static Task Check(string expression) => Statements($"Console.WriteLine({expression});");

    private static Task Statements(string statements) => Shop.Types(Types, $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            public void Run(List<Address> all, object any, IPlace place, Spot spot, Corner corner, Home home, List<Person> people)
            {
                {{statements}}
            }

            [Deidentifies(Deidentification.Redaction)]
            private static Address Mask(Address a) => a;
        }
        """);
}
