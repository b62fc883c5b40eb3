namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class WritingTypesTests
{
    [Theory]
    [InlineData("System.IO.Stream")]
    [InlineData("System.IO.FileStream")]
    [InlineData("System.IO.StringWriter")]
    [InlineData("System.Collections.Hashtable")]
    [InlineData("Newtonsoft.Json.JsonTextWriter")]
    public void A_type_may_be_written_to_if_a_model_says_so_of_it_or_of_what_it_comes_from(string type) => Assert.True(MayWrite(type));

    [Theory]
    [InlineData("System.Exception")]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.Collections.Generic.List`1")]
    public void Others_need_no_look_at_their_members(string type) => Assert.False(MayWrite(type));

    [Fact]
    public void The_users_models_count_too() => Assert.True(MayWrite("System.Net.Http.HttpClient", "M:System.Net.Http.HttpClient.PutAsync = writes(content)"));

    [Fact]
    public void An_attribute_can_stand_on_any_method() => Assert.True(MayWrite("System.Exception", "A:System.ObsoleteAttribute = writes(value)"));

    [Fact]
    public void Models_of_a_library_that_is_not_referenced_do_not_count() =>
        Assert.False(MayWrite("System.Net.Http.HttpClient", "assembly Not.Referenced\nM:System.Net.Http.HttpClient.PutAsync = writes(content)"));

    private static bool MayWrite(string type, params string[] userFiles)
    {
        var compilation = Calls.Compile("");
        return Calls.Resolver(compilation, userFiles).MayWrite(compilation.GetTypeByMetadataName(type)!);
    }
}
