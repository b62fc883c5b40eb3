using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Taxonomy.Definitions;

/// <summary>
/// The arguments of a definition's attribute, wherever they were read from: source, symbols or plain metadata. What is not
/// there, or of another type, reads as 'not given'.
/// </summary>
public interface IDefinitionArguments
{
    /// <summary>The first positional argument, where it is a number or an enum.</summary>
    int FirstNumber { get; }

    string? Text(string name);

    bool Flag(string name);

    int Number(string name);

    EquatableArray<string> Texts(string name);
}
