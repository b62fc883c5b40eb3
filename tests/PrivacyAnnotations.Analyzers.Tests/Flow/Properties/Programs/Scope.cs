using System.Text;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>A variable of a program.</summary>
internal sealed record Variable(string Name, string Type, bool CanBeCaptured);

/// <summary>What the code at one place sees, and the lines that stand there.</summary>
internal sealed class Scope(bool isAsync)
{
    public List<Variable> Variables { get; } = [];

    public List<string> Lines { get; private init; } = [];

    public bool IsAsync { get; private init; } = isAsync;

    public bool IsStatic { get; init; }

    public bool IsHelper { get; init; }

    /// <summary>Whether nothing is logged from here.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>In another class, which does not see the program's own helpers.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Inside an expression of its own, such as a lambda's: nothing can be put before it.</summary>
    public bool IsInside { get; private init; }

    /// <summary>What <c>return</c> gives back here, or null where nothing may return.</summary>
    public string? Returns { get; init; }

    public void Add(string name, string type, bool canBeCaptured = true) => Variables.Add(new Variable(name, type, canBeCaptured));

    public IReadOnlyList<Variable> Of(string type) => [.. Variables.Where(variable => variable.Type == type)];

    /// <summary>A block of this scope.</summary>
    public Scope Block(bool isFinally = false, bool isStraight = false)
    {
        var block = new Scope(IsAsync) { IsStatic = IsStatic, IsHelper = IsHelper, IsQuiet = IsQuiet || (isFinally && isStraight), IsOutside = IsOutside, IsInside = IsInside, Returns = isFinally ? null : Returns };
        block.Variables.AddRange(Variables);
        return block;
    }

    /// <summary>The body of a lambda or local function.</summary>
    public Scope Closure(bool isInside)
    {
        var inner = new Scope(isAsync: false) { IsStatic = IsStatic, IsHelper = true, IsQuiet = IsQuiet, IsOutside = IsOutside, IsInside = isInside };
        inner.Variables.AddRange(Variables.Where(static variable => variable.CanBeCaptured));
        return inner;
    }

    /// <summary>A lambda that calls another one could be assigned to that one's variable, and never return.</summary>
    public Scope Without(string type)
    {
        Variables.RemoveAll(variable => variable.Type == type);
        return this;
    }

    public string Text() => new StringBuilder("{ ").AppendJoin("\n", Lines).Append(" }").ToString();
}
