using Package.Tests.Building;

namespace Package.Tests;

/// <summary>ASP.NET Core Identity has a [PersonalData] as well.</summary>
[Collection(PackageCollection.Name)]
public sealed class IdentityTests(PackageFeed feed)
{
    private const string User = """
        using Microsoft.AspNetCore.Identity;
        using PrivacyAnnotations;

        namespace Shop
        {
            public class User : IdentityUser
            {
                [PersonalData(Category.Contact, Purpose.AccountManagement)]
                public string? Nickname { get; set; }

                [Microsoft.AspNetCore.Identity.PersonalData]
                public string? Theirs { get; set; }
            }
        }
        """;

    [Theory]
    [InlineData("enable", "latest")]
    [InlineData("disable", "latest")]
    [InlineData("enable", "12")]
    [InlineData("disable", "10.0")]
    public void A_file_that_imports_both_means_ours(string implicitUsings, string languageVersion)
    {
        using var consumer = Web($"<ImplicitUsings>{implicitUsings}</ImplicitUsings><LangVersion>{languageVersion}</LangVersion>", User);

        consumer.Build("web").ShouldSucceed();
    }

    [Fact]
    public void Without_global_usings_in_the_language_nothing_of_ours_is_compiled_in()
    {
        using var consumer = Web("<LangVersion>9.0</LangVersion>", "namespace Shop { public class User { } }");

        consumer.Build("web").ShouldSucceed();
    }

    [Fact]
    public void The_alias_can_be_switched_off()
    {
        using var consumer = Web("<PrivacyIdentityAlias>false</PrivacyIdentityAlias>", User);

        var build = consumer.Build("web").ShouldFail();

        Assert.Contains("error CS0104", build.Output, StringComparison.Ordinal);
    }

    private Consumer Web(string properties, string user) => new Consumer(feed)
        .WithProject("web", properties, sdk: "Microsoft.NET.Sdk.Web")
        .With("web/User.cs", user)
        .With("web/Program.cs", Code.Main);
}
