using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>What a body may ask about the bodies around it.</summary>
internal interface ISummarySource
{
    /// <summary>What a call of the method does with the data that it is handed.</summary>
    /// <param name="method">The body that is called.</param>
    /// <param name="inputs">What the call hands over.</param>
    /// <param name="self">The type of the object that it is called on, where that is known and matters.</param>
    MethodSummary SummaryOf(IMethodSymbol method, InputSet inputs, INamedTypeSymbol? self = null);

    /// <summary>The personal data and the delegates that the bodies of its type store in a private member.</summary>
    StoredData StoredIn(ISymbol member);

    /// <summary>How many answers have been given that may still change.</summary>
    int OpenAnswers { get; }

    /// <summary>Takes note of what a body cost, in blocks interpreted and stores of callees applied.</summary>
    void Spend(int work);
}
