using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>What can have to do with personal data, for the body that is summarized.</summary>
internal interface IDataSense
{
    /// <summary>Whether the caller hands data in through this parameter or receiver.</summary>
    public bool IsHandedIn(object root);

    /// <summary>Whether an object of this type holds personal data by its annotations.</summary>
    public bool Holds(ITypeSymbol? type);

    /// <summary>Whether the member is annotated.</summary>
    public bool Says(ISymbol member);
}
