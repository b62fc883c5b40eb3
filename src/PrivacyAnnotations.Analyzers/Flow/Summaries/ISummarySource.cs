using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>What a body may ask about the bodies around it.</summary>
internal interface ISummarySource
{
    /// <summary>What a call of the method does with the data that it is handed.</summary>
    MethodSummary SummaryOf(IMethodSymbol method, InputSet inputs);

    /// <summary>The personal data and the delegates that the bodies of its type store in a private member.</summary>
    StoredData StoredIn(ISymbol member);

    /// <summary>How many answers have been given that may still change.</summary>
    int OpenAnswers { get; }

    /// <summary>Takes note of what a body cost, in blocks interpreted and stores of callees applied.</summary>
    void Spend(int work);
}
