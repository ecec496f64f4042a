namespace StrategicPartnerships.Core.Briefs;

/// <summary>The nine things a partnership can be for (playbook §3). In YAML and on the wire kebab-case: <c>new-market</c>.</summary>
public enum Archetype { NewMarket, Revenue, Product, Credibility, Cost, Ecosystem, Retention, Innovation, Resilience }

/// <summary>The six partnership models (playbook §6). In YAML, in forms and on the wire kebab-case: <c>co-selling</c>.</summary>
public enum ModelId { Referral, Reseller, Integration, CoSelling, CoDevelopment, StrategicAlliance }

/// <summary>Rank of what a model asks of both sides (playbook §5); the order is meant to be compared.</summary>
public enum Commitment { Low = 1, Medium = 2, High = 3, VeryHigh = 4 }

/// <summary>Who a field, an item or a duty belongs to.</summary>
public enum Side { Ours, Theirs, Joint }

/// <summary>Where the partnership stands in the workflow (playbook part 5, optional inputs).</summary>
public enum Phase { Identify, Design, Launch, Manage }

/// <summary>The roles of both sides (playbook §12 and part 5): executive sponsor, partnership manager, technical lead, sales lead, marketing, support, finance and legal.</summary>
public enum Role { ExecutiveSponsor, PartnershipManager, TechnicalLead, SalesLead, Marketing, Support, Finance }

public static class Names
{
    public static string Slug(this ModelId model) => model switch
    {
        ModelId.Referral => "referral",
        ModelId.Reseller => "reseller",
        ModelId.Integration => "integration",
        ModelId.CoSelling => "co-selling",
        ModelId.CoDevelopment => "co-development",
        _ => "strategic-alliance",
    };

    public static string Title(this ModelId model) => model switch
    {
        ModelId.CoSelling => "Co-selling",
        ModelId.CoDevelopment => "Co-development",
        ModelId.StrategicAlliance => "Strategic Alliance",
        _ => model.ToString(),
    };

    public static string Slug(this Archetype archetype) => archetype == Archetype.NewMarket ? "new-market" : archetype.ToString().ToLowerInvariant();

    public static string Title(this Archetype archetype) => archetype == Archetype.NewMarket ? "New market" : archetype.ToString();

    public static string Title(this Commitment commitment) => commitment == Commitment.VeryHigh ? "Very High" : commitment.ToString();

    public static string Title(this Role role) => role switch
    {
        Role.ExecutiveSponsor => "Executive Sponsor",
        Role.PartnershipManager => "Partnership Manager",
        Role.TechnicalLead => "Technical Lead",
        Role.SalesLead => "Sales Lead",
        Role.Finance => "Finance and Legal",
        _ => role.ToString(),
    };

    /// <summary>The model a form value or a wire name stands for; null when it names none.</summary>
    public static ModelId? ParseModel(string? slug) =>
        Enum.GetValues<ModelId>().Cast<ModelId?>().FirstOrDefault(m => string.Equals(m!.Value.Slug(), slug?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The archetype a form value or a wire name stands for; null when it names none.</summary>
    public static Archetype? ParseArchetype(string? slug) =>
        Enum.GetValues<Archetype>().Cast<Archetype?>().FirstOrDefault(a => string.Equals(a!.Value.Slug(), slug?.Trim(), StringComparison.OrdinalIgnoreCase));
}
