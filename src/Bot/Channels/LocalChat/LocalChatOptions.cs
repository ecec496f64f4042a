namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary><c>LocalChat:Enabled</c>. The local chat knows nobody's identity, so it exists in Development alone.</summary>
internal sealed record LocalChatOptions(bool Enabled)
{
    public static LocalChatOptions From(IConfiguration configuration, IHostEnvironment environment)
    {
        var typed = configuration["LocalChat:Enabled"];
        if (string.IsNullOrWhiteSpace(typed))
            return new(environment.IsDevelopment());
        if (!bool.TryParse(typed, out var enabled))
            throw new InvalidOperationException($"LocalChat:Enabled is \"{typed}\"; write true or false, or leave it empty.");
        return enabled && !environment.IsDevelopment()
            ? throw new InvalidOperationException("LocalChat:Enabled is true outside Development. The local chat takes everybody's word for who they are; leave the key empty.")
            : new(enabled);
    }
}
