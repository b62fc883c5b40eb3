using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// Computes the summaries that bodies ask for. What a body asks for is computed while it waits; only where bodies wait for each other so many deep that the
/// thread's stack might not suffice, it goes on with what is known and is interpreted again later: however deep the calls go, the stack is this object's.
/// Bodies that ask for each other are found as Tarjan finds strongly connected components, and iterated together from nothing until
/// they come to rest; always in the order of the source, so that the ways told do not depend on who asked first.
/// </summary>
internal sealed partial class Demand(FlowContext context, CancellationToken cancellationToken) : ISummarySource
{
    /// <summary>How many bodies wait for each other on the thread's stack.</summary>
    private const int MaxNesting = 6;

    private readonly Dictionary<Question, Known> _provisional = [];
    private readonly SummaryBuilder _builder = new(context, cancellationToken);
    private Components? _walk;
    private List<Question> _asked = [];
    private int _nesting;
    private bool _isIterating;
    private long _spent;

    public MethodSummary SummaryOf(IMethodSymbol method, InputSet inputs, INamedTypeSymbol? self) => Ask(new Question(method.OriginalDefinition, inputs, self)).Method;

    public StoredData StoredIn(ISymbol member) => Ask(new Question(member.OriginalDefinition, InputSet.None)).Stored;

    public int OpenAnswers { get; private set; }

    private Components Walk => _walk ??= new Components(this);

    public void Spend(int work) => _spent += work;

    public void Begin() => _asked = [];

    /// <summary>What was asked for and is not final.</summary>
    public IReadOnlyList<Question> End() => _asked;

    public void Solve(Question root)
    {
        if (!IsFinal(root))
        {
            Walk.Visit(root);
        }
    }

    private Known Ask(Question question)
    {
        if (context.Summaries.TryGet(question, out var known) || TrySolve(question, out known))
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

    // Bodies that are iterated already are asked for what they know so far.
    private bool TrySolve(Question question, out Known known)
    {
        known = Known.Bottom;
        if (_nesting >= MaxNesting || _isIterating || _provisional.ContainsKey(question))
        {
            return false;
        }

        var asked = _asked;
        _nesting++;
        Walk.Visit(question);
        _nesting--;
        _asked = asked;
        return context.Summaries.TryGet(question, out known);
    }

    private (Known Result, IReadOnlyList<Question> Asked) Compute(Question question)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var outer = _asked;
        Begin();
        var result = _builder.Build(question, this);
        var asked = End();
        _asked = outer;
        return (result, asked);
    }

    private bool IsFinal(Question question) => context.Summaries.TryGet(question, out _);

    private void Finish(Question question, Known result)
    {
        context.Summaries.Publish(question, result);
        _provisional.Remove(question);
    }
}
