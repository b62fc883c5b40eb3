using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// The sink that a caller is told of and whose result a value is, as JSON is that of a serializer. What the caller reports there,
/// it does not report again where the result goes.
/// </summary>
/// <param name="Kind">The kind of sink.</param>
/// <param name="Scope">The purposes of the code around the sink, or null where none is declared.</param>
/// <param name="Instance">The purposes of the instance that it is handed to, or null.</param>
/// <param name="Recipient">Who outside gets it, where that is declared; or null.</param>
/// <param name="Consented">The purposes that consent was checked for before it.</param>
internal sealed record Told(SinkKind Kind, EquatableArray<string>? Scope, EquatableArray<string>? Instance, RecipientInfo? Recipient, EquatableArray<string> Consented);
