using PrivacyAnnotations.Core.Manifests;

namespace PrivacyAnnotations.Tool.Tests;

public sealed class InventoryCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void An_assembly_is_shown_as_a_table()
    {
        var shop = Assembly("Shop.dll");

        var run = CommandLine.Run("inventory", shop);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Shop.Customer.Email", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 annotated member in 1 assembly", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Redirected_output_has_no_escape_sequences_and_no_broken_lines()
    {
        var run = CommandLine.Run("inventory", Assembly("Shop.dll", member: new string('m', 150)));

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains(new string('m', 150), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_in_a_name_are_text_and_no_markup()
    {
        var run = CommandLine.Run("inventory", Assembly("Shop.dll", member: "this[int]"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("this[int]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_goes_to_standard_output()
    {
        var run = CommandLine.Run("inventory", Assembly("Shop.dll"), "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Assembly,Type,Member,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_writes_every_manifest()
    {
        var manifests = _directory.File("out", "manifests");

        var run = CommandLine.Run("inventory", Assembly("Shop.dll"), "--output", manifests);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ManifestSet.Render([]).Select(static manifest => manifest.FileName).Order(StringComparer.Ordinal),
            Directory.GetFiles(manifests).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Output_and_a_format_write_one_manifest()
    {
        var run = CommandLine.Run("inventory", Assembly("Shop.dll"), "--output", _directory.Path, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_directory.File("data-inventory.json")));
        Assert.False(File.Exists(_directory.File("data-inventory.csv")));
    }

    [Fact]
    public void A_second_run_leaves_the_manifests_alone()
    {
        var shop = Assembly("Shop.dll");
        CommandLine.Run("inventory", shop, "--output", _directory.Path);

        var run = CommandLine.Run("inventory", shop, "--output", _directory.Path);

        Assert.Contains("data-inventory.json: unchanged", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_named()
    {
        var run = CommandLine.Run("inventory", _directory.File("Gone.dll"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Gone.dll: There is no such file or directory.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_without_a_build_says_that_it_is_not_built()
    {
        var run = CommandLine.Run("inventory", _directory.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Build first.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        var run = CommandLine.Run("inventory", Assembly("Shop.dll"), "--format", "xml");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("xml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_inventory_is_reported_in_one_line()
    {
        var shop = _directory.File("Shop.dll");
        AnnotatedAssembly.WriteWithPayload(shop, "{");

        var run = CommandLine.Run("inventory", shop);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{shop}: The inventory is malformed", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_file_that_is_no_assembly_carries_nothing()
    {
        File.WriteAllText(_directory.File("notes.dll"), "no assembly");

        var run = CommandLine.Run("inventory", _directory.File("notes.dll"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"Nothing is annotated.{Environment.NewLine}", run.Output);
    }

    [Fact]
    public void A_directory_that_cannot_be_written_is_an_error_without_a_stack_trace()
    {
        File.WriteAllText(_directory.File("taken"), "a file where the directory should be");

        var run = CommandLine.Run("inventory", Assembly("Shop.dll"), "--output", _directory.File("taken"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private string Assembly(string name, string member = "Email")
    {
        var file = _directory.File(name);
        AnnotatedAssembly.Write(file, member);
        return file;
    }
}
