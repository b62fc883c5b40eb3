using PrivacyAnnotations.Analyzers.Tests.Harness;
using PrivacyAnnotations.CodeFixes.Flows;

namespace PrivacyAnnotations.Analyzers.Tests.CodeFixes;

public sealed class StoredWithoutAnnotationCodeFixTests
{
    private const string Customer =
        """
        public class Customer
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
}
