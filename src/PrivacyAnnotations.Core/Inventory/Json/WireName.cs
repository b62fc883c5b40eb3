using System.Text;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>Enum members as they stand in JSON, spelled like the keys beside them: <c>LegitimateInterests</c> is <c>legitimate-interests</c>.</summary>
public static class WireName
{
    /// <summary>The name of a value, or that of the zero value where the value has no name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Names<T>.ByValue.TryGetValue(value, out var name) ? name : Names<T>.ByValue[default];

    /// <summary>The value of a name, or null for a name that this version does not know.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum =>
        name is not null && Names<T>.ByName.TryGetValue(name, out var value) ? value : null;

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = [];
        public static readonly Dictionary<string, T> ByName = new(StringComparer.Ordinal);

        static Names()
        {
            foreach (T value in Enum.GetValues(typeof(T)))
            {
                var name = Kebab(value.ToString());
                ByValue[value] = name;
                ByName[name] = value;
            }
        }
    }
}
