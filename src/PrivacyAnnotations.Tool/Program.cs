using PrivacyAnnotations.Tool.Commands;

return PrivacyCommand.Create().Parse(args).Invoke();
