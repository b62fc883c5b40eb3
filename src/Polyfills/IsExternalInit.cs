namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a record or an init accessor is declared; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
