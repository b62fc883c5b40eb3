using PrivacyAnnotations.Analyzers.Tests.Harness;
using PrivacyAnnotations.CodeFixes.Flows;

namespace PrivacyAnnotations.Analyzers.Tests.CodeFixes;

public sealed class StoredWithoutAnnotationCodeFixTests
{
    private const string Customer =
        """
        public partial class Customer
        {
            [PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.OrderFulfilment)]
            public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public Task The_member_is_annotated_like_what_is_stored_in_it() => Verify.Fix<StoredWithoutAnnotationCodeFix>(
        [
            """
            public class Parcel
            {
                /// <summary>Whom to tell.</summary>
                public string Notify { get; set; } = "";
            }

            public class Shipping
            {
                public Parcel Pack(Customer customer) => new() { Notify = {|PRIV1012:customer.Email|} };
            }
            """,
            Customer,
        ],
        [
            """
            public class Parcel
            {
                /// <summary>Whom to tell.</summary>
                [PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.OrderFulfilment)]
                public string Notify { get; set; } = "";
            }

            public class Shipping
            {
                public Parcel Pack(Customer customer) => new() { Notify = customer.Email };
            }
            """,
            Customer,
        ],
        test => test.OneAtATime());

    [Fact]
    public Task A_record_parameter_is_annotated_in_its_place() => Verify.Fix<StoredWithoutAnnotationCodeFix>(
        [
            """
            public record Parcel(int Id, string Notify);

            public class Shipping
            {
                public Parcel Pack(Customer customer) => new(1, {|PRIV1012:customer.Email|});
            }
            """,
            Customer,
        ],
        [
            """
            public record Parcel(int Id, [PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.OrderFulfilment)] string Notify);

            public class Shipping
            {
                public Parcel Pack(Customer customer) => new(1, customer.Email);
            }
            """,
            Customer,
        ],
        test => test.OneAtATime());

    [Theory]
    [InlineData("public string Notify = \"\";")]
    [InlineData("public static string Notify = \"\";")]
    [InlineData("public required string Notify { get; init; }")]
    [InlineData("internal string Notify { get; set; } = \"\";")]
    public Task Any_member_is_annotated(string member) => Verify.Fix<StoredWithoutAnnotationCodeFix>(
        [Parcel(member), Packing(member.Contains("static") ? "Parcel.Notify = {|PRIV1012:customer.Email|};" : "Kept = new() { Notify = {|PRIV1012:customer.Email|} };"), Customer],
        [
            Parcel("[PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.OrderFulfilment)]\n    " + member),
            Packing(member.Contains("static") ? "Parcel.Notify = customer.Email;" : "Kept = new() { Notify = customer.Email };"),
            Customer,
        ],
        test => test.OneAtATime());

    [Fact]
    public Task Data_of_two_categories_gets_both() => Verify.Fix<StoredWithoutAnnotationCodeFix>(
        [Parcel("public string Notify = \"\";"), Packing("Kept = new() { Notify = {|PRIV1012:customer.Email + customer.Name|} };"), Customer, Name],
        [
            Parcel("[PersonalData(Category.Contact, Purpose.AccountManagement, Purpose.OrderFulfilment)]\n    [PersonalData(Category.Name, Purpose.OrderFulfilment)]\n    public string Notify = \"\";"),
            Packing("Kept = new() { Notify = customer.Email + customer.Name };"),
            Customer,
            Name,
        ],
        test => test.OneAtATime());

    [Fact]
    public Task Data_of_one_category_is_for_what_all_of_it_is_for() => Verify.Fix<StoredWithoutAnnotationCodeFix>(
        [Parcel("public string Notify = \"\";"), Packing("Kept = new() { Notify = {|PRIV1012:customer.Email + customer.Phone|} };"), Customer, Name],
        [
            Parcel("[PersonalData(Category.Contact, Purpose.OrderFulfilment)]\n    public string Notify = \"\";"),
            Packing("Kept = new() { Notify = customer.Email + customer.Phone };"),
            Customer,
            Name,
        ],
        test => test.OneAtATime());

    [Fact]
    public Task Fields_that_are_declared_together_are_left_to_who_knows_them() => Verify.NoFix<StoredWithoutAnnotationCodeFix>(
        Customer + "\n" + Parcel("public string Notify = \"\", Title = \"\";") + "\n" + Packing("Kept = new() { Notify = {|PRIV1012:customer.Email|} };"));

    private const string Name =
        """
        public partial class Customer
        {
            [PersonalData(Category.Name, Purpose.OrderFulfilment)]
            public string Name { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.OrderFulfilment, Purpose.Fraud)]
            public string Phone { get; set; } = "";
        }
        """;

    private static string Parcel(string member) =>
        $$"""
        public class Parcel
        {
            {{member}}
        }
        """;

    private static string Packing(string statement) =>
        $$"""
        public class Packing
        {
            public Parcel? Kept { get; private set; }

            public void Pack(Customer customer)
            {
                {{statement}}
            }
        }
        """;
}
