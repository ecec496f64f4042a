namespace StrategicPartnerships.FakeSlack;

/// <summary>A file that was uploaded: by the app in three steps, or by a person in a form.</summary>
public sealed class FakeFile(string id, string name)
{
    public string Id => id;
    public string Name => name;

    /// <summary>As announced; the bytes must be as many.</summary>
    public long Length { get; init; }

    /// <summary>Null until the bytes came.</summary>
    public byte[]? Content { get; set; }
    public string? Title { get; set; }
    public string? Channel { get; set; }
    public bool Completed { get; set; }
}
