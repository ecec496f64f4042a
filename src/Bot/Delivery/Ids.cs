using System.Security.Cryptography;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>Fresh ids: 96 random bits, short enough to read out and too many to guess.</summary>
internal sealed class Ids
{
    public string New() => RandomNumberGenerator.GetHexString(24, lowercase: true);
}
