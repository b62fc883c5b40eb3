using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class ModelResolverTests
{
    private const string Logging = "using Microsoft.Extensions.Logging; ";

    [Fact]
    public void An_extension_method_is_found_in_its_reduced_form()
    {
        var model = Calls.Model(Logging + "class C { void M(ILogger l, string e) => /*[*/ l.LogInformation(\"{E}\", e) /*]*/; }");

        Assert.Contains(new SinkClause(SinkKind.Log, new Role(RoleKind.Parameter, "args"), new Exposure(ExposureKind.Hole, "log")), model!.Clauses);
    }

    [Fact]
    public void A_member_of_an_extension_block_is_found_by_its_static_class()
    {
        const string code = """
            static class Texts { extension(string text) { public string Twice(int times) => text; } }
            class C { void M(string s) => /*[*/ s.Twice(2) /*]*/; }
            """;

        Assert.Equal("M:Texts.Twice", Calls.Model(code, "M:Texts.Twice = flow(times -> return)")!.Pattern);
        Assert.Empty(Calls.Resolver(Calls.Compile(code), "M:Texts.Twice = flow(times -> return)").Unmatched());
    }

    [Fact]
    public void An_implementation_is_known_by_the_interface_member()
    {
        var model = Calls.Model(Logging + """
            class Own : ILogger
            {
                public System.IDisposable? BeginScope<T>(T state) where T : notnull => null;
                public bool IsEnabled(LogLevel level) => true;
                public void Log<T>(LogLevel level, EventId id, T state, System.Exception? e, System.Func<T, System.Exception?, string> f) { }
            }
            class C { void M(Own own) => /*[*/ own.BeginScope("x") /*]*/; }
            """);

        Assert.Equal("M:Microsoft.Extensions.Logging.ILogger.BeginScope", model!.Pattern);
    }

    [Fact]
    public void An_override_is_known_by_the_member_that_it_overrides()
    {
        var model = Calls.Model("""
            using System.Text.Json.Nodes;
            class C { void M(JsonObject o, System.Text.Json.Utf8JsonWriter w) => /*[*/ o.WriteTo(w) /*]*/; }
            """);

        Assert.Equal("M:System.Text.Json.Nodes.JsonNode.WriteTo", model!.Pattern);
    }

    [Fact]
    public void A_plus_reaches_constructors_of_derived_types()
    {
        var model = Calls.Model("class Own(string m) : System.ArgumentException(m); class C { object M() => /*[*/ new Own(\"x\") /*]*/; }");

        Assert.Equal("M:System.Exception+.#ctor", model!.Pattern);
    }

    [Fact]
    public void A_method_is_known_by_its_attribute()
    {
        var model = Calls.Model(Logging + """
            static partial class Log
            {
                [LoggerMessage(LogLevel.Information, "{Mail}")] public static partial void Sent(ILogger logger, string mail);
                public static partial void Sent(ILogger logger, string mail) { }
            }
            class C { void M(ILogger l) => /*[*/ Log.Sent(l, "x") /*]*/; }
            """);

        Assert.Equal("A:Microsoft.Extensions.Logging.LoggerMessageAttribute", model!.Pattern);
    }

    [Fact]
    public void A_property_is_found_by_itself_and_by_its_accessor()
    {
        var compilation = Calls.Compile("");
        var data = (IPropertySymbol)compilation.GetTypeByMetadataName("System.Exception")!.GetMembers("Data").Single();
        var resolver = Calls.Resolver(compilation);

        Assert.Equal(new OpensClause(SinkKind.Exception), Assert.Single(resolver.Find(data)!.Clauses));
        Assert.Same(resolver.Find(data), resolver.Find(data.GetMethod!));
    }

    [Fact]
    public void A_read_follows_only_the_flows_to_its_result_and_a_write_only_the_others()
    {
        var compilation = Calls.Compile("");
        var item = compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")!.GetMembers().OfType<IPropertySymbol>().Single(static p => p.IsIndexer);
        var resolver = Calls.Resolver(compilation);

        Assert.All(resolver.Find(item.GetMethod!)!.Clauses, static c => Assert.Equal(RoleKind.Return, Assert.IsType<FlowClause>(c).To.Kind));
        Assert.All(resolver.Find(item.SetMethod!)!.Clauses, static c => Assert.Equal(RoleKind.Receiver, Assert.IsType<FlowClause>(c).To.Kind));
        Assert.Equal(3, resolver.Find(item)!.Clauses.Count);
    }

    [Fact]
    public void A_type_of_the_same_name_in_another_namespace_is_not_meant() =>
        Assert.Null(Calls.Model("namespace Own { static class Console { public static void Write(string s) { } } class C { void M() => /*[*/ Console.Write(\"\") /*]*/; } }"));

    [Fact]
    public void A_call_without_a_model_has_none() =>
        Assert.Null(Calls.Model("class C { string M(string s) => /*[*/ s.Trim() /*]*/; }"));

    [Fact]
    public void Types_forwarded_to_netstandard_are_found_by_their_name()
    {
        const string stub = "namespace System { public class Object; public class String; public class Void; public class ValueType; public static class Console { public static void WriteLine(string value) { } } }";
        var compilation = Libraries.Compile(stub, []);
        var method = (IMethodSymbol)compilation.GetTypeByMetadataName("System.Console")!.GetMembers("WriteLine").Single();

        Assert.NotNull(Calls.Resolver(compilation).Find(method));
    }

    [Fact]
    public void Models_of_a_library_that_is_not_referenced_do_not_count()
    {
        var compilation = Libraries.Compile("namespace Newtonsoft.Json { public static class JsonConvert { public static string SerializeObject(object value) => \"\"; } }", Libraries.Frameworks);
        var method = (IMethodSymbol)compilation.GetTypeByMetadataName("Newtonsoft.Json.JsonConvert")!.GetMembers("SerializeObject").Single();

        Assert.Null(Calls.Resolver(compilation).Find(method));
    }

    [Theory]
    [InlineData("Never", false)]
    [InlineData("WhenWritingNull", false)]
    [InlineData("Always", true)]
    [InlineData(null, true)]
    public void JsonIgnore_hides_unless_its_condition_still_writes_values(string? condition, bool hidden)
    {
        var writer = Calls.Resolver(Calls.Compile("")).Writer("json")!;

        Assert.Equal(hidden, Assert.Single(writer.Ignore).When!.HoldsFor(condition));
    }
}
