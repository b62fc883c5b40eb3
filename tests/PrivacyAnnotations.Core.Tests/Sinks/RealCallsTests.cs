namespace PrivacyAnnotations.Core.Tests.Sinks;

/// <summary>Calls as people write them, bound against the real libraries: which line of the models speaks of each.</summary>
public sealed class RealCallsTests
{
    private const string Frame = """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.Extensions.Compliance.Redaction;
        using Microsoft.Extensions.Logging;

        class Own(string message) : InvalidOperationException(message);

        class C
        {
            void M(string s, object o, byte[] bytes, ILogger<C> logger, Serilog.ILogger serilog, HttpClient http, Activity activity,
                Stream stream, TextWriter writer, StringBuilder sb, List<string> list, Dictionary<string, int> dictionary,
                HashSet<string> set, ImmutableArray<string> array, IQueryable<string> query, Redactor redactor, IDataProtector protector,
                Aes aes, SHA256 sha, Span<char> span)
            {
                CALL;
            }
        }
        """;

    [Theory]
    [InlineData("logger.LogInformation(\"{E}\", s)", "M:Microsoft.Extensions.Logging.LoggerExtensions.Log*")]
    [InlineData("logger.Log(LogLevel.Error, new Exception(), \"{E}\", s)", "M:Microsoft.Extensions.Logging.LoggerExtensions.Log*")]
    [InlineData("logger.BeginScope(\"{E}\", s)", "M:Microsoft.Extensions.Logging.LoggerExtensions.BeginScope")]
    [InlineData("logger.BeginScope(new Dictionary<string, object>())", "M:Microsoft.Extensions.Logging.ILogger.BeginScope")]
    [InlineData("LoggerMessage.Define<string>(LogLevel.Error, 1, \"{E}\")", "M:Microsoft.Extensions.Logging.LoggerMessage.Define*")]
    [InlineData("serilog.Information(\"{@E}\", o)", "M:Serilog.ILogger.Information")]
    [InlineData("Serilog.Log.ForContext(\"E\", s)", "M:Serilog.Log.ForContext")]
    [InlineData("Serilog.Context.LogContext.PushProperty(\"E\", s)", "M:Serilog.Context.LogContext.PushProperty")]
    [InlineData("Console.WriteLine(s)", "M:System.Console.Write*")]
    [InlineData("Console.Error", "P:System.Console.Error")]
    [InlineData("Debug.WriteLine(s)", "M:System.Diagnostics.Debug.Write*")]
    [InlineData("JsonSerializer.Serialize(o)", "M:System.Text.Json.JsonSerializer.Serialize*")]
    [InlineData("JsonSerializer.SerializeToUtf8Bytes(o)", "M:System.Text.Json.JsonSerializer.Serialize*")]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(o)", "M:Newtonsoft.Json.JsonConvert.SerializeObject")]
    [InlineData("Newtonsoft.Json.Linq.JObject.FromObject(o)", "M:Newtonsoft.Json.Linq.JObject.FromObject")]
    [InlineData("http.PostAsJsonAsync(s, o)", "M:System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync")]
    [InlineData("http.GetStringAsync(s)", "M:System.Net.Http.HttpClient.GetStringAsync")]
    [InlineData("http.SendAsync(null)", "M:System.Net.Http.HttpClient.SendAsync")]
    [InlineData("http.DefaultRequestHeaders.Add(\"X\", s)", "M:System.Net.Http.Headers.HttpHeaders.Add")]
    [InlineData("new StringContent(s)", "M:System.Net.Http.StringContent.#ctor")]
    [InlineData("new ArgumentException(s)", "M:System.Exception+.#ctor")]
    [InlineData("new Own(s)", "M:System.Exception+.#ctor")]
    [InlineData("activity.SetTag(\"e\", s)", "M:System.Diagnostics.Activity.SetTag")]
    [InlineData("File.WriteAllTextAsync(\"f\", s)", "M:System.IO.File.WriteAllText*")]
    [InlineData("File.AppendAllLines(\"f\", list)", "M:System.IO.File.AppendAllLines*")]
    [InlineData("new StreamWriter(s)", "M:System.IO.StreamWriter.#ctor(System.String,..)")]
    [InlineData("new StreamWriter(stream)", "M:System.IO.StreamWriter.#ctor")]
    [InlineData("new FileStream(\"f\", FileMode.Open).WriteAsync(bytes)", "M:System.IO.Stream.WriteAsync")]
    [InlineData("new StringWriter().WriteLine(s)", "M:System.IO.TextWriter.Write*")]
    [InlineData("writer.WriteAsync(s)", "M:System.IO.TextWriter.Write*")]
    [InlineData("redactor.Redact(s)", "M:Microsoft.Extensions.Compliance.Redaction.Redactor+.Redact*")]
    [InlineData("NullRedactor.Instance.Redact(s)", "M:Microsoft.Extensions.Compliance.Redaction.NullRedactor.Redact*")]
    [InlineData("protector.Protect(s)", "M:Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect")]
    [InlineData("SHA256.HashData(bytes)", "M:System.Security.Cryptography.SHA256.HashData*")]
    [InlineData("sha.ComputeHash(bytes)", "M:System.Security.Cryptography.HashAlgorithm.ComputeHash*")]
    [InlineData("aes.EncryptCbc(bytes, bytes)", "M:System.Security.Cryptography.SymmetricAlgorithm.EncryptCbc")]
    [InlineData("list.Add(s)", "M:System.Collections.Generic.List`1.Add")]
    [InlineData("list[0]", "P:System.Collections.Generic.List`1.Item")]
    [InlineData("list.GetEnumerator()", "M:System.Collections.IEnumerable+.GetEnumerator")]
    [InlineData("list.GetEnumerator().Current", "P:System.Collections.IEnumerator+.Current")]
    [InlineData("set.Add(s)", "M:System.Collections.Generic.ISet`1.Add")]
    [InlineData("dictionary.TryGetValue(s, out _)", "M:System.Collections.Generic.Dictionary`2.TryGetValue")]
    [InlineData("dictionary.Keys", "P:System.Collections.Generic.Dictionary`2.Keys")]
    [InlineData("array.Add(s)", "M:System.Collections.Immutable.IImmutableList`1+.Add")]
    [InlineData("list.Select(x => x)", "M:System.Linq.Enumerable.Select")]
    [InlineData("query.Where(x => x != s)", "M:System.Linq.Queryable.Where")]
    [InlineData("list.Max()", "M:System.Linq.Enumerable.Max(*)")]
    [InlineData("list.Max(x => x.Length)", "M:System.Linq.Enumerable.Max")]
    [InlineData("list.GroupBy(x => x, x => x.Length)", "M:System.Linq.Enumerable.GroupBy(*,*,System.Func{``0,``2},..)")]
    [InlineData("list.GroupBy(x => x, (k, g) => g.Count())", "M:System.Linq.Enumerable.GroupBy(*,*,System.Func{``1,System.Collections.Generic.IEnumerable{``0},``2},..)")]
    [InlineData("list.ToDictionary(x => x, x => 1)", "M:System.Linq.Enumerable.ToDictionary(*,System.Func{``0,``1},System.Func{``0,``2},..)")]
    [InlineData("sb.AppendLine(s)", "M:System.Text.StringBuilder.AppendLine")]
    [InlineData("sb.Append(o)", "M:System.Text.StringBuilder.Append(System.Object)")]
    [InlineData("string.Join(\",\", list)", "M:System.String.Join")]
    [InlineData("s.Length", "P:System.String.Length")]
    [InlineData("Encoding.UTF8.GetBytes(s)", "M:System.Text.Encoding.GetBytes")]
    [InlineData("s.CopyTo(span)", "M:System.String.CopyTo")]
    [InlineData("int.TryParse(s, out _)", "M:System.Int32.TryParse")]
    [InlineData("Task.FromResult(s)", "M:System.Threading.Tasks.Task.FromResult")]
    public void A_call_is_known_by_its_line(string call, string pattern) => Assert.Equal(pattern, Pattern(call));

    [Theory]
    [InlineData("logger.IsEnabled(LogLevel.Error)")]
    [InlineData("Console.ReadLine()")]
    [InlineData("s.Trim()")]
    [InlineData("s.ToUpperInvariant()")]
    [InlineData("list.Clear()")]
    [InlineData("Convert.ToBase64String(bytes)")]
    [InlineData("Uri.EscapeDataString(s)")]
    [InlineData("protector.Unprotect(s)")]
    public void For_other_calls_the_default_holds(string call) => Assert.Null(Pattern(call));

    [Fact]
    public void A_stream_to_a_file_is_a_channel_also_where_a_type_derives_from_it()
    {
        var compilation = Calls.Compile("class Own() : System.IO.FileStream(\"f\", System.IO.FileMode.Open);");
        var resolver = Calls.Resolver(compilation);

        Assert.NotNull(resolver.Find(compilation.GetTypeByMetadataName("Own")!));
        Assert.NotNull(resolver.Find(compilation.GetTypeByMetadataName("System.IO.FileStream")!));
        Assert.Null(resolver.Find(compilation.GetTypeByMetadataName("System.IO.MemoryStream")!));
    }

    private static string? Pattern(string call) =>
        Calls.Model(Frame.Replace("CALL", "/*[*/ " + call + " /*]*/", StringComparison.Ordinal))?.Pattern;
}
