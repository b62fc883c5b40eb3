using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>A call while its model is applied: what its clauses have said so far.</summary>
internal sealed class ModelCall(CallSite site, ApiModel model, WrittenValues written)
{
    private readonly Dictionary<Role, Value> _remembered = [];
    private string? _template;
    private bool _isTemplateRead;

    public CallSite Site { get; } = site;

    public EquatableArray<ModelClause> Clauses => model.Clauses;

    public CallSite SiteOf(SinkClause sink) => sink.To is { } to ? Site with { To = to } : Site;

    public Value Result { get; private set; } = Value.Clean;

    /// <summary>Whether a clause has said what comes back.</summary>
    public bool SpeaksOfResult { get; private set; }

    /// <summary>Whether a clause has said where something flows.</summary>
    public bool HasFlows { get; private set; }

    public bool IsSinkOnly
    {
        get
        {
            foreach (var clause in model.Clauses)
            {
                if (clause is not (SinkClause or RevealsClause or CallsClause or FiltersClause or WritesClause or SkipClause))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether the arguments of this call let the clause count. An argument that is no constant may be anything.</summary>
    public bool Counts(ModelClause clause)
    {
        if (clause.When is not { } condition || clause is SinkClause { Role.Kind: RoleKind.AttributedParameters })
        {
            return true;
        }

        if (Target(condition.Argument) is not { } target)
        {
            return condition.HoldsFor(null);
        }

        if (condition.Member is { } member)
        {
            return condition.HoldsFor(written.MemberOf(target.Syntax, member));
        }

        var constant = target.ConstantValue;
        return constant.HasValue
            ? condition.HoldsFor(AttributeValues.NameOf(target.Type, constant.Value))
            : !condition.AsksForWords || written.TextOf(target.Syntax) is not { } text || condition.HoldsFor(text);
    }

    private IOperation? Target(string name)
    {
        foreach (var argument in Site.Arguments)
        {
            if (string.Equals(argument.Parameter.Name, name, StringComparison.Ordinal))
            {
                return argument.Operation;
            }
        }

        return name == "receiver" ? Site.Instance : null;
    }

    /// <summary>Whether a sink means this parameter: <c>*</c> leaves those alone that another clause names by an attribute.</summary>
    public bool Means(SinkClause clause, IParameterSymbol parameter)
    {
        if (!clause.Role.SpeaksOf(parameter))
        {
            return false;
        }

        return clause.Role.Kind switch
        {
            RoleKind.AllParameters => !IsNamedByAttribute(parameter),
            RoleKind.AttributedParameters when clause.When is { } condition => HoldsFor(condition, clause.Role, parameter),
            _ => true,
        };
    }

    public void Add(Value result)
    {
        Result = Result.Join(result);
        SpeaksOfResult = true;
    }

    /// <summary>What comes back is an answer, and nothing else can come back.</summary>
    public void Answer(Value answer)
    {
        var flows = 0;
        foreach (var clause in model.Clauses)
        {
            flows += clause is FlowClause { To.Kind: RoleKind.Return } ? 1 : 0;
        }

        Result = flows == 1 ? Result with { Consents = answer.Consents } : Result;
    }

    /// <summary>What comes back has been chosen by somebody's consent.</summary>
    public void Choose(ImmutableArray<string> consented) => Result = Result with { Consented = Consents.Add(Result.Consented, consented) };

    public void Flows(Role to)
    {
        HasFlows = true;
        SpeaksOfResult |= to.Kind == RoleKind.Return;
    }

    public void Remember(Role role, LabelSet labels) => Remember(role, Value.Of(labels));

    public void Remember(Role role, Value value)
    {
        _remembered[role] = _remembered.TryGetValue(role, out var known) ? known.Join(value) : value;
    }

    public Value? Remembered(Role role) => _remembered.TryGetValue(role, out var value) ? value : null;

    /// <summary>How the argument for a hole is shown: as its hole in the constant template says.</summary>
    /// <param name="how">What the model says.</param>
    /// <param name="index">Which hole's argument, or -1 for an argument with a name of its own.</param>
    public Exposure ExposureOf(Exposure how, int index) => how.Kind switch
    {
        ExposureKind.Hole when index >= 0 && MessageTemplates.IsDestructured(Template(), index) => new Exposure(ExposureKind.Graph, how.Writer),
        ExposureKind.Hole => Exposure.Joined,
        ExposureKind.Template => Exposure.Text,
        _ => how,
    };

    /// <summary>Which hole of the template an argument with a name of its own is for, or -1.</summary>
    public int HoleOf(IParameterSymbol parameter)
    {
        var hole = -1;
        foreach (var argument in Site.Arguments)
        {
            hole += IsForHole(argument.Parameter) ? 1 : 0;
            if (argument.Parameter.Ordinal == parameter.Ordinal)
            {
                return IsForHole(parameter) ? hole : -1;
            }
        }

        return -1;
    }

    private bool IsNamedByAttribute(IParameterSymbol parameter)
    {
        foreach (var clause in model.Clauses)
        {
            var role = clause switch { SinkClause sink => sink.Role, SkipClause skip => skip.Role, _ => null };
            if (role is { Kind: RoleKind.AttributedParameters } && role.SpeaksOf(parameter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsFor(ArgumentCondition condition, Role role, IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == role.Name)
            {
                return condition.HoldsFor(AttributeValues.Of(attribute, condition.Argument));
            }
        }

        return false;
    }

    private bool IsForHole(IParameterSymbol parameter)
    {
        foreach (var clause in model.Clauses)
        {
            if (clause is SinkClause { Exposure.Kind: ExposureKind.Hole, Role: { Kind: RoleKind.Parameter } role } && role.SpeaksOf(parameter.Name))
            {
                return true;
            }
        }

        return false;
    }

    private string? Template()
    {
        if (_isTemplateRead)
        {
            return _template;
        }

        _isTemplateRead = true;
        foreach (var clause in model.Clauses)
        {
            if (clause is SinkClause { Exposure.Kind: ExposureKind.Template } template)
            {
                _template ??= ConstantOf(template.Role);
            }
        }

        return _template;
    }

    private string? ConstantOf(Role role)
    {
        foreach (var argument in Site.Arguments)
        {
            if (role.SpeaksOf(argument.Parameter.Name) && argument.Operation.ConstantValue is { HasValue: true, Value: string text })
            {
                return text;
            }
        }

        return null;
    }
}
