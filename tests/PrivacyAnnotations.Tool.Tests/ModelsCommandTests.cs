namespace PrivacyAnnotations.Tool.Tests;

public sealed class ModelsCommandTests : IDisposable
{
    private static readonly string s_jsonLibrary = typeof(System.Text.Json.JsonSerializer).Assembly.Location;

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_library_is_shown_with_what_its_members_do()
    {
        var run = CommandLine.Run("models", "check", s_jsonLibrary);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("System.Text.Json.JsonSerializer.Serialize ", run.Output, StringComparison.Ordinal);
        Assert.Contains("sink(Serialization, value, graph:json)", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\d+ of \d+ public members of System\.Text\.Json are modelled\.", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Own_models_count_and_win()
    {
        var run = CommandLine.Run("models", "check", s_jsonLibrary, "--models", Models("M:System.Text.Json.JsonSerializer.Serialize = clean\n"));

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"System\.Text\.Json\.JsonSerializer\.Serialize +clean", run.Output);
    }

    [Fact]
    public void A_line_that_cannot_be_read_or_speaks_of_nothing_is_told()
    {
        var run = CommandLine.Run("models", "check", s_jsonLibrary, "-m", Models("M:System.Text.Json.JsonSerializer.Serialise = clean\nM:A.B = explode\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("own.privacymodels.txt(1,1): 'System.Text.Json.JsonSerializer' has no member 'Serialise'", run.Error, StringComparison.Ordinal);
        Assert.Contains("own.privacymodels.txt(2,9): 'explode' is not a clause", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_without_models_is_counted()
    {
        var file = _directory.File("Shop.dll");
        AnnotatedAssembly.Write(file);

        var run = CommandLine.Run("models", "check", file);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("0 of 1 public members of Shop are modelled.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_file_that_is_no_assembly_are_bad_input()
    {
        var text = _directory.File("Text.dll");
        File.WriteAllText(text, "no assembly");

        Assert.Equal(1, CommandLine.Run("models", "check", _directory.File("Nowhere.dll")).ExitCode);
        var run = CommandLine.Run("models", "check", text);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("This is no .NET assembly.", run.Error, StringComparison.Ordinal);
    }

    private string Models(string text)
    {
        var file = _directory.File("own.privacymodels.txt");
        File.WriteAllText(file, text);
        return file;
    }
}
