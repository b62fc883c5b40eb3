namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Message templates as loggers know them: <c>"paid {Amount} by {@Customer}"</c>.</summary>
internal static class MessageTemplates
{
    /// <summary>Whether the hole at this position, counted from 0, asks for the object's members.</summary>
    public static bool IsDestructured(string? template, int position)
    {
        var hole = 0;
        for (var i = 0; template is not null && i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                continue;
            }

            if (i + 1 < template.Length && template[i + 1] == '{')
            {
                i++;
            }
            else if (hole++ == position)
            {
                return i + 1 < template.Length && template[i + 1] == '@';
            }
        }

        return false;
    }
}
