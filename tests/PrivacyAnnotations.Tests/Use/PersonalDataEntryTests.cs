namespace PrivacyAnnotations.Tests.Use;

public sealed class PersonalDataEntryTests
{
    [Fact]
    public void Entry_takes_what_is_declared_by_name()
    {
        var entry = new PersonalDataEntry(
            assembly: "Shop", type: "Shop.Order", member: "Card", memberKind: "property", dataType: "string?",
            category: Category.Payment, purposes: [Purpose.Fraud], retention: "P90D", source: DataSource.Subject, subject: "customer",
            legalBasis: LegalBasis.Contract, role: DataRole.Controller, optional: true, description: "card", file: "src/Order.cs", line: 7);

        Assert.Equal(("Shop", "Shop.Order", "Card"), (entry.Assembly, entry.Type, entry.Member));
        Assert.Equal(("property", "string?"), (entry.MemberKind, entry.DataType));
        Assert.Equal("payment", entry.Category);
        Assert.Equal(["fraud"], entry.Purposes);
        Assert.Equal(("P90D", DataSource.Subject, "customer"), (entry.Retention, entry.Source, entry.Subject));
        Assert.Equal((LegalBasis.Contract, DataRole.Controller, true), (entry.LegalBasis, entry.Role, entry.Optional));
        Assert.Equal(("card", "src/Order.cs", 7), (entry.Description, entry.File, entry.Line));
    }

    [Fact]
    public void Entry_leaves_open_what_is_not_declared()
    {
        var entry = new PersonalDataEntry(
            assembly: "Shop", type: "Shop.Order", member: null, memberKind: "class", dataType: null, category: Category.Commercial, purposes: []);

        Assert.Equal((null, null), (entry.Member, entry.DataType));
        Assert.Equal((null, DataSource.Unspecified, null), (entry.Retention, entry.Source, entry.Subject));
        Assert.Equal((LegalBasis.Unspecified, DataRole.Unspecified, false), (entry.LegalBasis, entry.Role, entry.Optional));
        Assert.Equal((null, null, null), (entry.Description, entry.File, entry.Line));
    }

    [Fact]
    public void Entry_cannot_be_changed() =>
        Assert.All(typeof(PersonalDataEntry).GetProperties(), property => Assert.False(property.CanWrite, property.Name));
}
