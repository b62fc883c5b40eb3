using PrivacyAnnotations.Tool.Assemblies;

namespace PrivacyAnnotations.Tool.Tests;

public sealed class AssemblySearchTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_directory_gives_the_newest_build_of_each_assembly()
    {
        var old = Write("bin", "Debug", "Shop.dll");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-1));
        var current = Write("bin", "Release", "Shop.dll");

        Assert.Equal([current], AssemblySearch.In([_directory.Path]).Files);
    }

    [Fact]
    public void Intermediate_outputs_do_not_count()
    {
        var built = Write("bin", "Shop.dll");
        Write("obj", "Shop.dll");

        Assert.Equal([built], AssemblySearch.In([_directory.Path]).Files);
    }

    [Theory]
    [InlineData("Shop.csproj")]
    [InlineData("Shop.sln")]
    [InlineData("Shop.slnx")]
    public void A_project_or_solution_stands_for_its_directory(string fileName)
    {
        var built = Write("bin", "Shop.dll");
        File.WriteAllText(_directory.File(fileName), "");

        Assert.Equal([built], AssemblySearch.In([_directory.File(fileName)]).Files);
    }

    [Fact]
    public void An_assembly_brings_what_it_references_as_far_as_it_lies_beside_it()
    {
        var app = _directory.File("App.dll");
        AnnotatedAssembly.Write(app, references: "Middle");
        AnnotatedAssembly.Write(_directory.File("Middle.dll"), references: "Domain");
        AnnotatedAssembly.Write(_directory.File("Domain.dll"), references: "NotHere");
        AnnotatedAssembly.Write(_directory.File("Stranger.dll"));

        Assert.Equal([app, _directory.File("Middle.dll"), _directory.File("Domain.dll")], AssemblySearch.In([app]).Files);
    }

    [Fact]
    public void A_path_that_is_given_twice_counts_once()
    {
        var built = Write("bin", "Shop.dll");

        Assert.Equal([built], AssemblySearch.In([built, _directory.Path]).Files);
    }

    private string Write(params string[] parts)
    {
        var file = _directory.File(parts);
        AnnotatedAssembly.Write(file);
        return file;
    }
}
