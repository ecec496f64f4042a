namespace StrategicPartnerships.Core.Briefs;

/// <summary>Every field of the brief: its form, its stable id and the side it belongs to.</summary>
public static class BriefFields
{
}
