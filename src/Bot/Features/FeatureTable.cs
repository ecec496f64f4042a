using System.Collections.Frozen;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The bot's table of contents: which use case answers which command word, form id and action id. Wrong tables stop the start.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, UseCase<CommandGiven>> _commands = Unique<CommandGiven>(
    [
        ("", OpenBriefForm.Handle),
        ("objective", PreviewObjective.Handle),
        ("criteria", OpenModuleForm.Handle),
        ("value", OpenModuleForm.Handle),
        ("model", OpenModuleForm.Handle),
        ("governance", OpenModuleForm.Handle),
        ("list", ListPartnerships.Handle),
        ("drill", OpenModuleForm.Handle),
        ("compare", CompareSettings.Handle),
        ("list --import", ImportCandidates.Handle),
        ("show", ShowPartnership.Handle),
        ("show version", ShowVersion.Handle),
        ("diff", DiffVersions.Handle),
        ("restore", RestoreVersion.Handle),
        ("why", ShowWhy.Handle),
        ("assumptions", ConfirmAssumptions.Handle),
        ("edit", EditPartnership.Handle),
        ("export", ExportPartnership.Handle),
        ("delete", DeletePartnership.Handle),
        ("status", AnswerNotYetScheduled.Handle),
        ("schedule", AnswerNotYetScheduled.Handle),
        ("checkin", AnswerNotYetScheduled.Handle),
        ("help", ShowHelp.Handle),
        ("rejected", ExplainRejected.Handle),
    ]);

    /// <summary>The commands and buttons that answer with a form, so that a channel whose forms must open at once can begin before the answer is there.</summary>
    private static readonly FrozenSet<string> Opening = FrozenSet.Create(
        "", "criteria", "value", "model", "governance", "drill", "compare", "assumptions", "edit",
        ActionIds.NewFramework, ActionIds.ReopenForm, ActionIds.RefineDraft, ActionIds.OpenModule, ActionIds.EditPartnership, ActionIds.CompareSettings, ActionIds.OpenAssumptions, ActionIds.OpenImport);

    private readonly Dictionary<string, UseCase<ChatRequest.FormSubmitted>> _forms = Unique<ChatRequest.FormSubmitted>(
    [
        ("brief", TakeFormStep.Handle),
        ("criteria", TakeFormStep.Handle),
        ("value", TakeFormStep.Handle),
        ("model", TakeFormStep.Handle),
        ("governance", TakeFormStep.Handle),
        ("drill", TakeFormStep.Handle),
        ("compare", CompareSettings.Handle),
        ("assumptions", ConfirmAssumptions.Handle),
        ("import", ImportCandidates.Handle),
        ("columns", ImportCandidates.TakeColumns),
    ]);

    private readonly Dictionary<string, UseCase<ChatRequest.ActionClicked>> _actions = Unique<ChatRequest.ActionClicked>(
    [
        (ActionIds.NewFramework, OpenBriefForm.Handle),
        (ActionIds.ReopenForm, ReopenForm.Handle),
        (ActionIds.ExportPartnership, ExportPartnership.Handle),
        (ActionIds.SchedulePartnership, AnswerNotYetScheduled.Handle),
        (ActionIds.PostFramework, PostFramework.Handle),
        (ActionIds.RefineDraft, RefineDraft.Handle),
        (ActionIds.DiscardDraft, DiscardDraft.Handle),
        (ActionIds.OpenModule, OpenModuleForm.Handle),
        (ActionIds.ShowPartnership, ShowPartnership.Handle),
        (ActionIds.EditPartnership, EditPartnership.Handle),
        (ActionIds.DeletePartnership, DeletePartnership.Handle),
        (ActionIds.KeepPartnership, DeletePartnership.Keep),
        (ActionIds.ApplyMine, ApplyMineOnTop.Handle),
        (ActionIds.CompareSettings, CompareSettings.Handle),
        (ActionIds.UseSetting, CompareSettings.Use),
        (ActionIds.ApplyFixer, ApplyFixer.Handle),
        (ActionIds.OpenAssumptions, ConfirmAssumptions.Handle),
        (ActionIds.ShowVersion, ShowVersion.Handle),
        (ActionIds.DiffVersions, DiffVersions.Handle),
        (ActionIds.RestoreVersion, RestoreVersion.Handle),
        (ActionIds.OpenImport, ImportCandidates.Handle),
        (ActionIds.ForgetCandidates, ImportCandidates.Forget),
    ]);

    public FeatureTable()
    {
        if (FormCatalogue.Ids.FirstOrDefault(f => !_forms.ContainsKey(f)) is { } unanswered)
            throw new InvalidOperationException($"No use case takes the form \"{unanswered}\".");
        if (_forms.Keys.FirstOrDefault(f => !FormCatalogue.Ids.Contains(f)) is { } viewless)
            throw new InvalidOperationException($"There is no form \"{viewless}\" to fill.");
    }

    public IEnumerable<string> Commands => _commands.Keys;
    public IEnumerable<string> Forms => _forms.Keys;
    public IEnumerable<string> Actions => _actions.Keys;

    /// <summary>True where the answer is a form, unless the request is refused.</summary>
    public static bool OpensForm(ChatRequest request, IReadOnlyCollection<string> partnerships) => request switch
    {
        ChatRequest.Typed typed => CommandLine.Parse(typed.Text, partnerships) is var command && (Opening.Contains(Word(command)) || command is Command.ImportCandidates { Csv.Length: 0 }),
        ChatRequest.ActionClicked click => Opening.Contains(click.ActionId),
        _ => false,
    };

    /// <summary>Runs the one use case; an id that is not in the table is answered, never guessed.</summary>
    public Task<Decision> Run(ChatRequest request, IReadOnlyCollection<string> partnerships, Visit visit) => request switch
    {
        ChatRequest.Typed typed => Run(CommandLine.Parse(typed.Text, partnerships), visit),
        ChatRequest.FormSubmitted form when _forms.TryGetValue(form.FormId, out var use) => use(form, visit),
        ChatRequest.FormSubmitted => Task.FromResult(Decision.Of(new Effect.Unknown("There is no such form. Nothing was changed; type help to see what there is."))),
        ChatRequest.ActionClicked action when _actions.TryGetValue(action.ActionId, out var use) => use(action, visit),
        ChatRequest.ActionClicked => Task.FromResult(Decision.Of(new Effect.Unknown("There is no such button any more. Nothing was changed; type help to see what there is."))),
        ChatRequest.FormClosed closed => CloseForm.Handle(closed, visit),
        ChatRequest.HomeOpened home => ShowHome.Handle(home, visit),
        ChatRequest.Installed => ShowHelp.Welcome(visit),
        _ => Task.FromResult(new Decision([])),
    };

    private Task<Decision> Run(Command command, Visit visit) => _commands[Word(command)](new(command), visit);

    internal static string Word(Command command) => command switch
    {
        Command.OpenBrief => "",
        Command.Preview => "objective",
        Command.OpenModule module => module.FormId,
        Command.ListPartnerships => "list",
        Command.ImportCandidates => "list --import",
        Command.OnPartnership on => on.Keyword,
        Command.OnVersions { Keyword: "show" } => "show version",
        Command.OnVersions on => on.Keyword,
        Command.AskWhy => "why",
        Command.Export => "export",
        Command.Help => "help",
        _ => "rejected",
    };

    internal static Dictionary<string, UseCase<T>> Unique<T>(IEnumerable<(string Id, UseCase<T> Use)> rows)
    {
        var table = new Dictionary<string, UseCase<T>>(StringComparer.Ordinal);
        foreach (var (id, use) in rows)
            if (!table.TryAdd(id, use))
                throw new InvalidOperationException($"Two use cases answer \"{id}\".");
        return table;
    }
}
