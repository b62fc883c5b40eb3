namespace PrivacyAnnotations.Analyzers.Rules.Annotations;

/// <summary>A key that something defines, and the constant to write for it.</summary>
internal readonly record struct KnownKey(string Key, string Constant)
{
    /// <summary>The constant as code shows it: <c>Purpose.Fraud</c>.</summary>
    public string ShortConstant
    {
        get
        {
            var member = Constant.LastIndexOf('.');
            return member < 0 ? Constant : Constant.Substring(Constant.LastIndexOf('.', member - 1) + 1);
        }
    }
}
