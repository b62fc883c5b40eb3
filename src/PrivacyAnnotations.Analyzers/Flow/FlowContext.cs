using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Reach;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>What the engine knows of one compilation. Shared by all bodies and threads.</summary>
internal sealed class FlowContext
{
    private readonly Lazy<bool> _mayHaveRecipients;

    public FlowContext(Compilation compilation, AnnotationReader annotations, ScopeReader scopes, ModelResolver models, Judge judge)
    {
        Compilation = compilation;
        Annotations = annotations;
        Scopes = scopes;
        Models = models;
        Judge = judge;
        DataTypes = new DataTypes(annotations);
        Contracts = new CallContracts(compilation, annotations.Types);
        Recipients = new RecipientReader(compilation.Assembly, annotations.Types, judge.Taxonomy);
        _mayHaveRecipients = new(() => AnnotationWords.MayOccur(compilation, annotations.Types, annotations.Types.Recipient));
        Graphs = new GraphMembers(models, Contracts);
        Dispatch = new Dispatch(compilation);
        OwnCalls = new OwnCalls(Dispatch);
        Handlers = new Handlers(compilation, Dispatch);
        Written = new WrittenValues(compilation, models);
        Nearest = new NearestTypes(compilation);
        Channels = new ChannelTypes(models);
        Stores = new PrivateStores();
        Stored = new StoredProperties(this);
        Telling = new TellingMembers(this);
        Implied = new ImpliedCalls(this);
        Bodies = new BodyFilter(this);
        Summaries = new SummaryStore(this);
    }

    public Compilation Compilation { get; }

    public AnnotationReader Annotations { get; }

    public ScopeReader Scopes { get; }

    public ModelResolver Models { get; }

    public Judge Judge { get; }

    public DataTypes DataTypes { get; }

    public CallContracts Contracts { get; }

    public RecipientReader Recipients { get; }

    /// <summary>Whether anything in sight may be annotated as leading to a recipient.</summary>
    public bool MayHaveRecipients => _mayHaveRecipients.Value;

    public GraphMembers Graphs { get; }

    public TypeShows TypeShows { get; } = new();

    public TellingMembers Telling { get; }

    public StoredProperties Stored { get; }

    public Dispatch Dispatch { get; }

    public OwnCalls OwnCalls { get; }

    public Handlers Handlers { get; }

    public WrittenValues Written { get; }

    public NearestTypes Nearest { get; }

    public ChannelTypes Channels { get; }

    public PrivateStores Stores { get; }

    public KeptParameters Kept { get; } = new();

    public ImpliedCalls Implied { get; }

    public BodyFilter Bodies { get; }

    public SummaryStore Summaries { get; }
}
