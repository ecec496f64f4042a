namespace StrategicPartnerships.Bot.Features;

/// <summary>Ids of the buttons. Versioned when their meaning changes; they live in messages that people click years later.</summary>
internal static class ActionIds
{
    public const string PostFramework = "framework.post.v1";
    public const string RefineDraft = "draft.refine.v1";
    public const string DiscardDraft = "draft.discard.v1";
    public const string OpenModule = "module.open.v1";
    public const string ShowPartnership = "partnership.show.v1";
    public const string EditPartnership = "partnership.edit.v1";
    public const string DeletePartnership = "partnership.delete.v1";
    public const string KeepPartnership = "partnership.keep.v1";
    public const string ApplyMine = "edit.apply-mine.v1";
    public const string CompareSettings = "settings.compare.v1";
    public const string UseSetting = "settings.use.v1";
    public const string ApplyFixer = "balance.fix.v1";
    public const string OpenAssumptions = "assumptions.open.v1";
    public const string ShowVersion = "version.show.v1";
    public const string DiffVersions = "version.diff.v1";
    public const string RestoreVersion = "version.restore.v1";
    public const string ReopenForm = "form.open.v1";
    public const string ExportPartnership = "partnership.export.v1";
    public const string SchedulePartnership = "partnership.schedule.v1";
    public const string NewFramework = "framework.new.v1";
    public const string OpenImport = "candidates.import.v1";
    public const string ForgetCandidates = "candidates.forget.v1";

    /// <summary>Post here · Refine · Discard.</summary>
    public static ChatAction[] OnPreview(string draftId) =>
        [new(PostFramework, "Post here", draftId), new(RefineDraft, "Refine", draftId), new(DiscardDraft, "Discard", draftId)];
}
