namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>What is inside a collection, tuple or object that a helper is handed, and hands on to code that cannot be seen.</summary>
public sealed class HandedPartsTests
{
    private const string Usings = "using System.ComponentModel;\nusing Microsoft.AspNetCore.WebUtilities;\n";

    private static Task Members(string members) => HelpDesk.Members(members, Usings);

    [Fact]
    public Task The_values_of_a_dictionary() => Members("""
        public void Run(Customer c, Customer d)
        {
            WriteLine({|PRIV1001:Url(new() { ["mail"] = c.Email })|});
            WriteLine(Url(new() { ["note"] = c.Note }));
            Write({|PRIV1001:new() { ["mail"] = d.Email }|});
        }

        private static string Url(Dictionary<string, string?> query) => QueryHelpers.AddQueryString("/", query);
        private static void Write(Dictionary<string, string?> query) => WriteLine(QueryHelpers.AddQueryString("/", query));
        """);

    [Fact]
    public Task The_parts_of_a_tuple() => Members("""
        public void Run(Customer c, Customer d)
        {
            WriteLine({|PRIV1001:All((c.Note, [c.Email]))|});
            WriteLine({|PRIV1001:Second((c.Note, [d.Email]))|});
            WriteLine(Second((d.Email, [d.Note])));
        }

        private static string? All((string, List<string>) pair) => new TypeConverter().ConvertToInvariantString(pair);
        private static string? Second((string, List<string>) pair) => new TypeConverter().ConvertToInvariantString(pair.Item2);
        """);

    [Fact]
    public Task Whatever_an_object_is() => Members("""
        public void Run(Customer c, Customer d, Customer e)
        {
            WriteLine({|PRIV1001:Text(new[] { c.Email })|});
            WriteLine({|PRIV1001:Outer((d.Id, d.Email))|});
            WriteLine({|PRIV1001:Each(e.Note, e.Email)|});
            WriteLine(Text(new[] { c.Note }));
            WriteLine(Outer((d.Id, d.Note)));
            WriteLine(Text(c));
            WriteLine(IsValid(new[] { d.Email }));
        }

        private static bool IsValid(object value) => new TypeConverter().IsValid(value);
        private static string? Outer(object value) => Text(value);
        private static string? Each(params object[] values) => Text(values);
        private static string? Text(object value) => new TypeConverter().ConvertToInvariantString(value);
        """);

    [Fact]
    public Task Every_argument_of_its_own() => Members("""
        public void Run(Customer c) => Write(c.Note, {|PRIV1001:c.Email|}, c.Id);

        private static void Write(params object[] values) => WriteLine(new TypeConverter().ConvertToInvariantString(values));
        """);

    [Fact]
    public Task What_the_helper_took_out_before_is_not_handed_on() => Members("""
        public void Run(Customer c, Customer d)
        {
            WriteLine(Emptied([c.Email]));
            WriteLine({|PRIV1001:Filled([d.Email])|});
        }

        private static string? Emptied(List<string> list) { list.Clear(); return new TypeConverter().ConvertToInvariantString(list); }
        private static string? Filled(List<string> list) { list.Add(""); return new TypeConverter().ConvertToInvariantString(list); }
        """);
}
