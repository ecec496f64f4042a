using CsCheck;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Whatever people type, what is sent keeps every limit and holds nothing that the platform would act on.</summary>
public sealed class HostilePayloadTests
{
    private static readonly string[] Snippets =
    [
        "<!channel>", "<!here>", "<!everyone>", "<@U012ABCDEF>", "<#C012ABCDEF|general>", "<!subteam^S012ABC>", "@here", "@channel", "#general", "<https://evil.example|click>", "https://evil.example/?a=1&b=2",
        "<mailto:a@b.example>", "<!date^1^{date}|x>", "&amp;", "&lt;!channel&gt;", "&", "<", ">", "*bold*", "_em_", "~no~", "`code`", "```", "> quote", "&gt; quote", ":smile:", ":+1:", "\n", "\r\n", "\t", "\u0000",
        "\u202E", "\u2066", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u0301", "👩‍👩‍👧‍👦", "🇩🇪", "\uD800", "\uDC00", "شراكة", "東京", "[x](y)", "| a | b |", "{{mustache}}", "1. item", "- item", "…", " ", "word",
    ];

    private const int RandomBriefs = 5_000;
    private const int Fields = 12;

    /// <summary>The pages to read hold the same pieces as the thread, so one brief in so many is enough for them.</summary>
    private const int Read = 20;

    private static readonly Gen<string> Hook = Gen.Int[0, Snippets.Length - 1].Select(i => Snippets[i]);

    /// <summary>Short and mixed, mostly; now and then far over every limit.</summary>
    private static readonly Gen<string> Text = Gen.Frequency(
        (60, Gen.Select(Hook.Array[1, 12], Gen.Int[0, 99_999], (hooks, n) => string.Concat(hooks) + n)),
        (38, RandomText.Texts),
        (2, Gen.Select(Hook, Gen.Int[200, 6000], (hook, length) => string.Concat(Enumerable.Repeat(hook, length / hook.Length + 1)))));

    private static readonly Gen<Brief> Briefs = Gen.Select(Text.Array[Fields], Gen.Int[0, 30], (t, n) => new Brief
    {
        Objective = n % 3 == 0 ? t[0] : "expand into DACH healthcare " + t[0],
        Company = t[1],
        Partner = n % 4 == 0 ? null : t[2],
        Offer = t[3],
        Segment = t[4],
        Ratings = n % 2 == 0 ? new Dictionary<string, int> { ["market"] = 4, ["sponsor"] = 2 } : new Dictionary<string, int>(),
        Value = new() { YouProvide = [new(t[5], ValueKind.Access, 300_000), new(t[6])], PartnerProvides = [new(t[7])], Joint = [new(t[8])] },
        Governance = new() { YourSponsor = t[9], PartnerSponsor = t[10], YourManager = t[11] },
    });

    private int _briefs;

    [Fact]
    public void A_framework_of_any_brief_is_sent_inside_every_limit_and_inert() => Briefs.Sample(
        brief =>
        {
            var document = FrameworkDocument.Of(Strategist.Derive(brief, KitCases.Playbook, new(2026, 11, 24)));
            var text = brief.Partner ?? "";
            IReadOnlyList<KitButton> buttons = [new("framework.post.v1", text, "p1"), new("framework.edit.v1", "Refine", "p1")];
            var thread = DocumentThread.Of(document, text, buttons);
            Check([thread.Header, .. thread.Replies.Select(r => r.Content), DocumentCard.Of(document, text, buttons, 3000).Content, MessageNotice.Of(text, buttons)]);
            if (Interlocked.Increment(ref _briefs) % Read != 0)
                return;
            Check([ReadingView.Of(document, "", text, buttons, "p1"), ReadingView.Of(document, "value", text, buttons, "p1"), NoticeView.Of(text, text, buttons)]);
        },
        iter: RandomBriefs);

    [Fact]
    public void A_document_whose_every_text_is_hostile_is_sent_inside_every_limit_and_inert()
    {
        foreach (var text in Hostile.Texts.Append(string.Concat(Enumerable.Repeat("<!channel> &amp; ", 700))))
        {
            var document = Hostile.Everywhere(KitCases.Sample, text);
            IReadOnlyList<KitButton> buttons = [.. Enumerable.Range(0, 70).Select(n => new KitButton("framework.post.v1", text, "p1"))];
            var thread = DocumentThread.Of(document, text, buttons);
            Check([thread.Header, .. thread.Replies.Select(r => r.Content), DocumentCard.Of(document, text, buttons, 3000).Content, DocumentCard.Of(document, text, [], 100_000).Content]);
            Check([.. document.Sections.Take(text.Length > 1000 ? 2 : 4).Select(s => ReadingView.Of(document, s.Id, text, buttons, "p1")), NoticeView.Of(text, text, buttons)]);
        }
    }

    private static void Check(IReadOnlyList<MessageContent> messages)
    {
        foreach (var message in messages)
        {
            Limits.Violations(message).ShouldBeEmpty();
            Liveness.Of(message).ShouldBeEmpty();
        }
    }

    private static void Check(IReadOnlyList<ViewPayload> views)
    {
        foreach (var view in views)
        {
            Limits.Violations(view).ShouldBeEmpty();
            Liveness.Of(view).ShouldBeEmpty();
        }
    }
}
