using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class ProfileSection
{
    private const string Title = "PARTNER PROFILE";
    private const string FitScore = "Fit score";

    public static DocumentSection Of(PartnerProfile profile)
    {
        var section = new SectionBuilder("profile", profile.Title.StartsWith(Title, StringComparison.Ordinal) ? profile.Title : $"{Title}: {profile.Title}");
        section.Facts("Company Overview", profile.Overview).Facts("Strategic Rationale", [.. profile.Rationale.Where(f => f.Label != FitScore)]);
        section.Internal = true;
        section.Facts(null, [.. profile.Rationale.Where(f => f.Label == FitScore)]);
        section.Internal = false;
        section.Facts("Proposed Model", profile.Proposed)
            .Bullets("Unknown, to ask the partner", profile.OpenQuestions)
            .Bullets("Target partner categories", [.. profile.Categories.Select(c => c.Line)]);

        // Whom else we look at, and how we mean to approach them, is nobody else's business.
        section.Internal = true;
        Candidates(section, profile.Candidates);
        section.Paragraphs("Prioritisation", profile.Prioritisation);
        Outreach(section, profile.Outreach);
        return section.Build();
    }

    private static void Candidates(SectionBuilder section, CandidateList candidates) => section
        .Table(candidates.Heading, ["Name", "Category", "What it is", "Why", "Evidence", "Source"], candidates.Rows,
            c => [c.Name, c.Category, c.What, c.Why, c.Evidence, c.Source])
        .Paragraphs(null, candidates.Advice);

    private static void Outreach(SectionBuilder section, OutreachPlan outreach) => section
        .Paragraphs("Outreach message", outreach.Message)
        .Facts("Follow-ups", outreach.FollowUps)
        .Facts(("Interest is validated when", outreach.Validated), ("Dates", string.Join(", ", outreach.Dates.Select(SectionBuilder.Day))));
}
