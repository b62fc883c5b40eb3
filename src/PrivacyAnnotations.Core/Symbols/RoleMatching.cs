using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Symbols;

public static class RoleMatching
{
    /// <summary>Whether a clause's role speaks of this parameter. Ask with the parameter of the unreduced extension method.</summary>
    public static bool SpeaksOf(this Role role, IParameterSymbol parameter)
    {
        if (role.Kind != RoleKind.AttributedParameters)
        {
            return role.SpeaksOf(parameter.Name);
        }

        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.ToDisplayString() == role.Name)
            {
                return true;
            }
        }

        return false;
    }
}
