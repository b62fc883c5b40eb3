using Microsoft.Build.Utilities;
using PrivacyAnnotations.Build;

namespace PrivacyAnnotations.Tool.Tests;

public sealed class WriteManifestsTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly RecordingBuildEngine _engine = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_manifests_of_an_assembly_and_its_references_lie_in_the_output_directory()
    {
        Assert.True(Run(Assembly("Shop.dll"), Assembly("Domain.dll")));

        var inventory = File.ReadAllText(_directory.File("out", "data-inventory.json"));
        Assert.Contains("Shop.Customer", inventory, StringComparison.Ordinal);
        Assert.Contains("Domain.Customer", inventory, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_references_does_not_matter()
    {
        Run(Assembly("Shop.dll"), Assembly("Domain.dll"));
        var before = Manifests();

        Run(Assembly("Domain.dll"), Assembly("Shop.dll"));

        Assert.Equal(before, Manifests());
    }

    [Fact]
    public void The_summary_counts_members_and_assemblies()
    {
        Run(Assembly("Shop.dll"), Assembly("Domain.dll"));

        Assert.Equal($"PrivacyAnnotations: 2 annotated members in 2 assemblies -> {_directory.File("out")}", _engine.Messages[^1]);
    }

    [Fact]
    public void The_summary_says_where_nothing_is_checked()
    {
        var task = Task(Assembly("Shop.dll"));
        task.Checked = false;

        task.Execute();

        Assert.EndsWith("(nothing is checked here: the project does not reference PrivacyAnnotations itself)", _engine.Messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_annotated_is_said()
    {
        var plain = _directory.File("Plain.dll");
        AnnotatedAssembly.WriteWithPayload(plain, payload: null);

        Assert.True(Run(plain));

        Assert.Equal("PrivacyAnnotations: nothing is annotated, so nothing is checked.", _engine.Messages[^1]);
    }

    [Fact]
    public void A_locked_place_is_the_error_PRIV9001_at_that_file()
    {
        Directory.CreateDirectory(_directory.File("out", "data-inventory.json"));

        Assert.False(Run(Assembly("Shop.dll")));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("PRIV9001", error.Code);
        Assert.Equal(_directory.File("out", "data-inventory.json"), error.File);
    }

    [Fact]
    public void An_inventory_that_cannot_be_read_is_the_error_PRIV9002_and_nothing_is_written()
    {
        var broken = _directory.File("Broken.dll");
        AnnotatedAssembly.WriteWithPayload(broken, "{}");

        Assert.False(Run(Assembly("Shop.dll"), broken));

        var error = Assert.Single(_engine.Errors);
        Assert.Equal("PRIV9002", error.Code);
        Assert.Equal(broken, error.File);
        Assert.False(Directory.Exists(_directory.File("out")));
    }

    private bool Run(params string[] assemblies) => Task(assemblies).Execute();

    private WriteManifests Task(params string[] assemblies) => new()
    {
        BuildEngine = _engine,
        Assemblies = [.. assemblies.Select(static file => new TaskItem(file))],
        OutputDirectory = _directory.File("out"),
        Checked = true,
    };

    private string Assembly(string name)
    {
        var file = _directory.File(name);
        AnnotatedAssembly.Write(file);
        return file;
    }

    private string[] Manifests() =>
        [.. Directory.GetFiles(_directory.File("out")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
