using System.Collections.Immutable;
using PrivacyAnnotations.Generators.Tests.Harness;

namespace PrivacyAnnotations.Generators.Tests.Inventory;

public sealed class PlaceTests
{
    private const string Source = "class C { [PrivacyAnnotations.PersonalData(\"x\")] int f; }";

    [Theory]
    [InlineData("/src/Shop/", "/src/Shop/Models/C.cs", "Models/C.cs")]
    [InlineData("/src/Shop", "/src/Shop/C.cs", "C.cs")]
    [InlineData("/src/Shop/", "/src/Shared/C.cs", "../Shared/C.cs")]
    [InlineData("/src/Shop/", "/src/Shop/Models/../C.cs", "C.cs")]
    [InlineData("/src/Shop/", "/src/Shopping/C.cs", "../Shopping/C.cs")]
    [InlineData("/src/Mein Süßes Projekt/", "/src/Mein Süßes Projekt/C D.cs", "C D.cs")]
    [InlineData("C:\\src\\Shop\\", "C:\\src\\Shop\\Models\\C.cs", "Models/C.cs")]
    [InlineData("C:\\src\\Shop\\", "c:\\SRC\\Shared\\C.cs", "../Shared/C.cs")]
    [InlineData("C:\\src\\Shop\\", "D:\\Shared\\C.cs", "C.cs")]
    [InlineData("\\\\server\\src\\Shop\\", "\\\\server\\src\\Shop\\C.cs", "C.cs")]
    [InlineData("/src/Shop/", "Models/C.cs", "Models/C.cs")]
    [InlineData("/src/Shop/", ".\\Models\\C.cs", "Models/C.cs")]
    [InlineData("", "/home/somebody/src/Shop/C.cs", "C.cs")]
    [InlineData("", "C:\\Users\\somebody\\C.cs", "C.cs")]
    [InlineData("/src/Shop/", "", null)]
    public void A_file_is_named_in_relation_to_the_project(string directory, string file, string? expected)
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add("build_property.ProjectDir", directory);

        Assert.Equal(expected, Generator.Run(new Project { Properties = properties }.WithExactly(file, Source)).Single.File);
    }

    [Fact]
    public void Without_project_directory_only_the_name_is_said() =>
        Assert.Equal(
            "C.cs",
            Generator.Run(new Project { Properties = ImmutableDictionary<string, string>.Empty }.WithExactly("/home/somebody/C.cs", Source)).Single.File);

    [Fact]
    public void A_mapped_line_is_the_one_that_people_edit()
    {
        var entry = Generator.Run("\n#line 40 \"/src/Shop/Pages/Index.razor\"\nclass C { [PersonalData(\"x\")] int f; }").Single;

        Assert.Equal(("Pages/Index.razor", 40), (entry.File, entry.Line));
    }

    [Fact]
    public void The_line_is_that_of_the_name() =>
        Assert.Equal(4, Generator.Run("class C\n{\n    [PersonalData(\"x\",\n        \"y\")] string f;\n}").Single.Line);

    [Fact]
    public void The_project_is_named_as_the_build_names_it()
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add("build_property.MSBuildProjectName", "Shop.Web");

        Assert.Equal("Shop.Web", Generator.Run(new Project { Properties = properties }.WithExactly("C.cs", Source)).Inventory!.Project);
    }

    [Fact]
    public void A_member_that_is_annotated_from_afar_stands_where_the_annotation_does()
    {
        var entry = Generator.Run("\n[assembly: PersonalDataMember(typeof(Exception), \"Message\", Category.UserContent)]").Single;

        Assert.Equal(("Shop", "System.Exception", "Message", "string"), (entry.Assembly, entry.Type, entry.Member, entry.DataType));
        Assert.Equal(("Shop.cs", 2), (entry.File, entry.Line));
    }

    [Fact]
    public void Every_overload_of_a_method_that_is_annotated_from_afar_is_listed() =>
        Assert.Equal(
            ["C.M(): x", "C.M(int): x"],
            Generator.Run("[assembly: PersonalDataMember(typeof(C), \"M\", \"x\")] public class C { public int M() => 0; public int M(int i) => i; }").Lines);
}
