using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Rules.Flows;

/// <summary>Types that are annotated as a whole: each of their members is data, however the object is come by.</summary>
public sealed class AnnotatedTypeTests
{
    [Fact]
    public Task Reading_a_member_is_a_use_of_the_whole() => Run("Marketing", """
        public string Parameter(Address address) => {|PRIV1007:address.City|};
        public string Part(Person person) => "near " + {|PRIV1007:person.Home.City|};
        public string? Optional(Person person) => person.Home?{|PRIV1007:.City|};
        public string Derived(Office office) => {|PRIV1007:office.Floor|};
        public string Value(Person person) => {|PRIV1007:person.Account.Number|};
        public string Pattern(Person person) => person.Home is { {|PRIV1007:City|}: var city } ? city : "";
        public string Loop(Person person) { foreach (var address in person.All) { return {|PRIV1007:address.City|}; } return ""; }
        """);

    [Fact]
    public Task Asking_writing_and_handing_it_on_are_none() => Run("Marketing", """
        public bool Asked(Address address) => address.City == "Bern" || address is { City: "Basel" };
        public int Length(Address address) => address.City.Length;
        public Address Whole(Person person) => person.Home;
        public List<Address> Chosen(Person person) => person.All.Where(address => address.City == "Bern").ToList();
        public void Written(Address address) => address.City = "Bern";
        public void HandedOn(Address address) => Keep(address);
        private static void Keep(Address address) => GC.KeepAlive(address);
        """);

    [Fact]
    public Task A_purpose_that_it_is_for_may_read_it() => Run("CustomerService", """
        public string Parameter(Address address) => address.City;
        public string Part(Person person) => "near " + person.Home.City;
        """);

    private static Task Run(string purpose, string members) => Verify.Uses($$"""
        [PersonalData(Category.Contact, Purpose.CustomerService)]
        public class Address { public string City { get; set; } = ""; }

        public sealed class Office : Address { public string Floor { get; set; } = ""; }

        [PersonalData(Category.Payment, Purpose.CustomerService)]
        public struct Account { public string Number; }

        public sealed class Person
        {
            public Address Home { get; set; } = null!;
            public Account Account { get; set; }
            public List<Address> All { get; set; } = new();
        }

        [ProcessesFor(Purpose.{{purpose}})]
        public sealed class Service
        {
            {{members}}
        }
        """);
}
