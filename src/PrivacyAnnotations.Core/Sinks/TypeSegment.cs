using System.Globalization;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>One name of a <see cref="TypeName"/>: <c>List`1</c>.</summary>
public readonly record struct TypeSegment(string Name, int Arity)
{
    public static TypeSegment? Parse(string text)
    {
        var tick = text.IndexOf('`');
        var name = tick < 0 ? text : text.Substring(0, tick);
        var arity = 0;
        if (tick >= 0 && !int.TryParse(text.Substring(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out arity))
        {
            return null;
        }

        return IsIdentifier(name) ? new TypeSegment(name, arity) : null;
    }

    public override string ToString() => Arity == 0 ? Name : Name + "`" + Arity.ToString(CultureInfo.InvariantCulture);

    private static bool IsIdentifier(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
            {
                return false;
            }
        }

        return name.Length > 0 && !char.IsDigit(name[0]);
    }
}
