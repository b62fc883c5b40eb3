using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// Computes the summaries that one body asks for. A body is interpreted with what is known; what it asked for and did not get
/// is computed next, then the body again: the stack is this object's, not the thread's, however deep the calls go. Bodies that
/// ask for each other are found as Tarjan finds strongly connected components, and iterated together from nothing until
/// they come to rest; always in the order of the source, so that the ways told do not depend on who asked first.
/// </summary>
internal sealed partial class Demand(FlowContext context, CancellationToken cancellationToken) : ISummarySource
{
    private readonly Dictionary<Question, Known> _provisional = [];
    private readonly SummaryBuilder _builder = new(context, cancellationToken);
    private List<Question> _asked = [];
    private long _spent;

    public MethodSummary SummaryOf(IMethodSymbol method, InputSet inputs) => Ask(new Question(method.OriginalDefinition, inputs)).Method;

    public StoredData StoredIn(ISymbol member) => Ask(new Question(member.OriginalDefinition, InputSet.None)).Stored;

    public int OpenAnswers { get; private set; }

    public void Spend(int work) => _spent += work;

    public void Begin() => _asked = [];

    /// <summary>What was asked for and is not final.</summary>
    public IReadOnlyList<Question> End() => _asked;

    public void Solve(Question root)
    {
        if (context.Summaries.TryGet(root, out _))
        {
            return;
        }

        var walk = new Components(this);
        walk.Visit(root);
    }

    private Known Ask(Question question)
    {
        if (context.Summaries.TryGet(question, out var known))
        {
            return known;
        }

        if (!_asked.Contains(question))
        {
            _asked.Add(question);
        }

        OpenAnswers++;
        return _provisional.TryGetValue(question, out var provisional) ? provisional : Known.Bottom;
    }

    private (Known Result, IReadOnlyList<Question> Asked) Compute(Question question)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Begin();
        var result = _builder.Build(question, this);
        return (result, End());
    }

    private bool IsFinal(Question question) => context.Summaries.TryGet(question, out _);

    private void Finish(Question question, Known result)
    {
        context.Summaries.Publish(question, result);
        _provisional.Remove(question);
    }
}
