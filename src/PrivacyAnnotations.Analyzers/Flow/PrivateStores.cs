using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Flow.Reach;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// Private members that carry data from one body of their type to another, and shared delegates that nobody but their type can
/// set, such as those of <c>LoggerMessage.Define</c>.
/// </summary>
internal sealed class PrivateStores
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _writers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether only its own type, in this compilation, stores in the member, and it is of a type that can hold data itself.</summary>
    public static bool CanHold(ISymbol member, IAssemblySymbol assembly) => member switch
    {
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => IsOwn(property, assembly) && IsDataType(property.Type),
        IFieldSymbol { IsStatic: true, IsReadOnly: true, Type.TypeKind: TypeKind.Delegate } field => IsDeclaredIn(field, assembly),
        IFieldSymbol { HasConstantValue: false } field => IsOwn(field, assembly) && IsDataType(field.Type),
        IEventSymbol { IsStatic: false } declared => IsDeclaredIn(declared, assembly),
        IPropertySymbol property => IsOwn(property, assembly) && IsDataType(property.Type) && (Bodies.IsAutoProperty(property) || Bodies.FieldBehind(property) is not null),
        _ => false,
    };

    /// <summary>The name that a member goes by: the field of a property by the property's.</summary>
    public static ISymbol NameOf(ISymbol member) => ((member as IFieldSymbol)?.AssociatedSymbol ?? member).OriginalDefinition;

    /// <summary>Whether it holds text, numbers and the like, and nothing that would do something with data.</summary>
    public static bool IsPlain(ISymbol member) => IsPlain((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type, depth: 3);

    private static bool IsPlain(ITypeSymbol? type, int depth) => depth > 0 && type switch
    {
        null or { SpecialType: SpecialType.System_Object } => false,
        { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsGenericType: false, IsValueType: true } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => IsPlain(inner, depth - 1),
        IArrayTypeSymbol array => IsPlain(array.ElementType, depth - 1),
        INamedTypeSymbol { IsGenericType: true } named when ElementTypes.Of(named) is not null => ArePlain(named.TypeArguments, depth - 1),
        _ => false,
    };

    private static bool ArePlain(ImmutableArray<ITypeSymbol> types, int depth)
    {
        foreach (var type in types)
        {
            if (!IsPlain(type, depth))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an object that the member leads to can take in data.</summary>
    public static bool CanBeFilled(ISymbol member) => member switch
    {
        IFieldSymbol { Type: { SpecialType: SpecialType.None } type } => IsDataType(type) && TakesData(type),
        IPropertySymbol { Type: { SpecialType: SpecialType.None } type } => IsDataType(type) && TakesData(type),
        IEventSymbol => true,
        _ => false,
    };

    /// <summary>The methods, constructors and accessors of the member's type that write to it, themselves or by a helper that does.</summary>
    public ImmutableArray<IMethodSymbol> WritersOf(ISymbol member)
    {
        var named = NameOf(member);
        return _writers.TryGetValue(named, out var known) ? known : _writers.GetOrAdd(named, FindWriters(named));
    }

    private static ImmutableArray<IMethodSymbol> FindWriters(ISymbol named)
    {
        var writers = new List<IMethodSymbol>();
        var others = new List<IMethodSymbol>();
        foreach (var member in named.ContainingType.GetMembers())
        {
            if (member is IMethodSymbol method)
            {
                (Bodies.Initializes(method, named) || SymbolEqualityComparer.Default.Equals(method.AssociatedSymbol, named) || Writes(method, named) ? writers : others).Add(method);
            }
        }

        for (var i = 0; i < writers.Count; i++)
        {
            AddCallers(writers, others, writers[i]);
        }

        // The parts of a type stand in the order of the command line.
        SourceOrder.Sort(writers);
        return [.. writers];
    }

    // A helper, a setter or another constructor stores what it is handed: by whom, its callers know.
    private static void AddCallers(List<IMethodSymbol> writers, List<IMethodSymbol> others, IMethodSymbol writer)
    {
        if (writer is not { MethodKind: MethodKind.Ordinary or MethodKind.PropertySet or MethodKind.Constructor, Parameters.IsEmpty: false })
        {
            return;
        }

        var name = (writer.AssociatedSymbol ?? writer).Name;
        for (var i = others.Count - 1; i >= 0; i--)
        {
            if (writer.MethodKind == MethodKind.Constructor ? HandsOn(others[i]) : Mentions(others[i], name))
            {
                writers.Add(others[i]);
                others.RemoveAt(i);
            }
        }
    }

    // ': this(...)'
    private static bool HandsOn(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor && !Bodies.RunsInitializers(method, default);

    private static bool Mentions(IMethodSymbol method, string name)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax and var syntax && TreeNames.IsMentionedIn(syntax, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(ISymbol member, IAssemblySymbol assembly) =>
        member.DeclaredAccessibility == Accessibility.Private && IsDeclaredIn(member, assembly);

    private static bool IsDeclaredIn(ISymbol member, IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly);

    // A service that is kept in a field is no data; text, numbers, collections of them and delegates that bring them are.
    private static bool IsDataType(ITypeSymbol type) =>
        type.SpecialType is not (SpecialType.None or SpecialType.System_Boolean)
        || type.IsValueType
        || type is IArrayTypeSymbol or ITypeParameterSymbol or { TypeKind: TypeKind.Delegate }
        || ElementTypes.Of(type) is not null
        || (type.TypeKind == TypeKind.Class && type.Locations is [{ IsInMetadata: true }, ..]);

    // A builder or a message is filled by what is called on it; an expression or a formatter is asked.
    private static bool TakesData(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class, Locations: [{ IsInMetadata: true }, ..] })
        {
            return true;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public }
                    or IMethodSymbol { IsStatic: false, ReturnsVoid: true, MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: false, DeclaredAccessibility: Accessibility.Public })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Writes(IMethodSymbol method, ISymbol member)
    {
        var name = member.Name;
        var canBeFilled = CanBeFilled(member);
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax();
            foreach (var node in syntax is TypeDeclarationSyntax || !TreeNames.IsMentionedIn(syntax, name) ? [] : syntax.DescendantNodes())
            {
                if (node is IdentifierNameSyntax { Identifier.ValueText: var text } identifier && text == name && IsWritten(identifier, canBeFilled))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWritten(IdentifierNameSyntax identifier, bool canBeFilled)
    {
        ExpressionSyntax place = identifier;
        while (place.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            // 'this.name = ...', 'name[key] = ...', 'name.Add(...)', 'name.Append(...).Append(...)', 'out name!'
            place = (ExpressionSyntax)place.Parent;
            if (canBeFilled && place is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 })
            {
                return true;
            }
        }

        return place.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == place,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            _ => false,
        };
    }
}
