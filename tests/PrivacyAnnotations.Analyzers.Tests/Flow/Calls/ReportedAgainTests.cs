using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>What came out of two calls is two values.</summary>
public sealed class ReportedAgainTests
{
    [Fact]
    public Task What_a_helper_finds_is_another_value_each_time() => Verify.Flow("""
        public sealed class Customer
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        public sealed class Desk(IEnumerable<Customer> all, ILogger logger)
        {
            public void Run()
            {
                logger.LogInformation("{E}", {|PRIV1001:Find("a").Email|});
                logger.LogInformation("{E}", {|PRIV1001:Find("b").Email|});
                var one = Find("c");
                logger.LogInformation("{E}", {|PRIV1001:one.Email|});
                logger.LogInformation("{E}", one.Email);
            }

            private Customer Find(string start) => all.First(c => c.Email.StartsWith(start));
        }
        """);
}
