using System.Reflection;

namespace PrivacyAnnotations.Tests.Taxonomy;

public sealed class KeyTests
{
    public static TheoryData<Type> Vocabularies => [typeof(Category), typeof(Purpose)];

    [Theory, MemberData(nameof(Vocabularies))]
    public void Keys_are_lower_kebab_case(Type vocabulary) =>
        Assert.All(Keys(vocabulary), key => Assert.Matches("^[a-z]+(-[a-z]+)*$", key));

    [Theory, MemberData(nameof(Vocabularies))]
    public void Keys_are_the_names_in_kebab_case(Type vocabulary) =>
        Assert.All(DefinedConstants.Of(vocabulary), constant => Assert.Equal(Kebab(constant.Name), DefinedConstants.Key(constant)));

    [Fact]
    public void No_key_is_both_a_category_and_a_purpose() =>
        Assert.Distinct(Keys(typeof(Category)).Concat(Keys(typeof(Purpose))));

    [Theory, MemberData(nameof(Vocabularies))]
    public void Every_term_is_a_constant_string(Type vocabulary) =>
        Assert.All(DefinedConstants.Of(vocabulary), field => Assert.True(field is { IsLiteral: true } && field.FieldType == typeof(string)));

    [Theory, MemberData(nameof(Vocabularies))]
    public void Broader_is_another_term_of_the_same_vocabulary(Type vocabulary)
    {
        Dictionary<string, string?> broader = BroaderByKey(vocabulary);

        Assert.All(broader.Values, key => Assert.True(key is null || broader.ContainsKey(key)));
    }

    [Theory, MemberData(nameof(Vocabularies))]
    public void Broader_never_leads_back(Type vocabulary)
    {
        Dictionary<string, string?> broader = BroaderByKey(vocabulary);

        Assert.All(broader.Keys, key =>
        {
            var path = new HashSet<string>();
            for (string? step = key; step is not null; step = broader[step])
            {
                Assert.True(path.Add(step), $"{key} leads back to {step}");
            }
        });
    }

    private static IEnumerable<string> Keys(Type vocabulary) => DefinedConstants.Of(vocabulary).Select(DefinedConstants.Key);

    private static Dictionary<string, string?> BroaderByKey(Type vocabulary) =>
        DefinedConstants.Of(vocabulary).ToDictionary(
            DefinedConstants.Key,
            constant => constant.GetCustomAttribute<TermDefinitionAttribute>()!.Broader);

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
