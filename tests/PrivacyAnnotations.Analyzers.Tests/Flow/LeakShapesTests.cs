using PrivacyAnnotations.Analyzers.Tests.Harness;
using PrivacyAnnotations.Comparison;

namespace PrivacyAnnotations.Analyzers.Tests.Flow;

/// <summary>The twenty shapes in which personal data leaves real code.</summary>
public sealed class LeakShapesTests
{
    public static TheoryData<int, string> Shapes
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var shape in LeakShapes.All)
            {
                data.Add(shape.Number, shape.Title);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task A_shape_is_found(int number, string title)
    {
        var shape = Assert.Single(LeakShapes.All, shape => shape.Number == number && shape.Title == title);
        return Verify.Flow(LeakShapes.Around(shape.Statement));
    }
}
