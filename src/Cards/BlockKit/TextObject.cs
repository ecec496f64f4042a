using System.Text.Json.Serialization;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A composition text. Members hold this type, never a derived one: only then is the discriminator written.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainText), "plain_text")]
[JsonDerivedType(typeof(MrkdwnText), "mrkdwn")]
public abstract record TextObject(string Text);

/// <summary>Interprets nothing: no mention, no link, no markup; and no emoji, because <c>:word:</c> of a user stays a word.</summary>
public sealed record PlainText(string Text) : TextObject(Text)
{
    public bool Emoji => false;
}

/// <summary>For sentences of ours with markup; what people typed goes through <see cref="Mrkdwn"/> first. Never parsed for channels, users or links.</summary>
public sealed record MrkdwnText(string Text) : TextObject(Text)
{
    public bool Verbatim => true;
}
