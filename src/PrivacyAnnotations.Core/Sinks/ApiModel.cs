using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>What the models say of one API, or of one family of overloads.</summary>
/// <param name="Pattern">The documentation-comment id as written, wildcards included.</param>
/// <param name="Clauses">In the order written.</param>
public sealed record ApiModel(string Pattern, EquatableArray<ModelClause> Clauses)
{
    /// <summary>Whether it says what a call does; a model may speak only of the answer that a framework gets.</summary>
    public bool SpeaksOfCalls
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause is not ReturnsClause)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What is said of the answer, or null.</summary>
    public ReturnsClause? Returns
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause is ReturnsClause returns)
                {
                    return returns;
                }
            }

            return null;
        }
    }

    /// <summary>Whether what comes of it leads somewhere: what is written to it reaches a sink.</summary>
    public bool Opens
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause is OpensClause or WrapsClause)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether all it does is to copy members of one object into those of another.</summary>
    public bool Maps
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause is not MapsClause)
                {
                    return false;
                }
            }

            return Clauses.Count > 0;
        }
    }

    /// <summary>Whether it is a property that holds nothing but what was put into it.</summary>
    public bool IsApart
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause is ApartClause)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it keeps what a delegate calls, with its arguments, until it runs: a job.</summary>
    public bool HandsOn
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause is SinkClause { Role.Path: [{ Part: RolePart.Handed }] })
                {
                    return true;
                }
            }

            return false;
        }
    }
}
