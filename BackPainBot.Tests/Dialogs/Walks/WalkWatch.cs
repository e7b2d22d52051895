using System.Text;
using BackPainBot.Clinical;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BackPainBot.Tests.Dialogs.Walks;

/// <summary>Looks at each turn of a walk for what must never be.</summary>
internal sealed class WalkWatch
{
    private static readonly string[] Escalated = ["emergency", "ambulance", "crisis"];

    private static readonly Case Aged = Case.Empty.With(new Finding("age", Presence.Present, Number: 30, Unit: "years"));

    private readonly StringBuilder _said = new();
    private bool _isEscalated;
    private bool _readBack;
    private bool _asksToDelete;

    /// <summary>What was wrong first, with all that was said; null while nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether the last thing that was given is an outcome.</summary>
    public bool HasOutcome { get; private set; }

    /// <summary>Looks at one turn.</summary>
    public void See(Activity sent, IReadOnlyList<Activity> replies)
    {
        Note(sent, replies);
        var level = ConversationFixture.Level(replies);
        var question = ConversationFixture.Entity(replies, "backpain/question");
        HasOutcome = level is not null || (HasOutcome && question is null);
        if (replies.Count == 0 || replies.Any(reply => string.IsNullOrWhiteSpace(reply.Text) && reply.Attachments is not { Count: > 0 }))
        {
            Problem ??= Tell("a reply is empty");
        }

        if (replies.FirstOrDefault(reply => reply.ChannelId == "msteams" && !FitsTeams(reply)) is { } misfit)
        {
            Problem ??= Tell($"Teams would not take or show: {misfit.Text}");
        }

        var asked = (string?)question?["id"];
        if (IsEmergency(sent.Text) && !_isEscalated && level is null && asked?.StartsWith("confirm:", StringComparison.Ordinal) != true)
        {
            Problem ??= Tell("an emergency is not answered");
        }

        _isEscalated &= !BeginsAgain(sent);
        // A sign that is taken back is read back, and let go only by the answer to that.
        var readsBack = asked?.StartsWith("confirm:", StringComparison.Ordinal) == true;
        if (_isEscalated && !_readBack && ((asked is not null && !readsBack) || (level is not null && !Escalated.Contains(level))))
        {
            Problem ??= Tell("who was sent for help is led away from it");
        }

        _readBack = _isEscalated && readsBack;
        _isEscalated = (_isEscalated && (asked is null || readsBack)) || Escalated.Contains(level);
        // The outcome of whoever was sent for help stands whatever they say meanwhile.
        HasOutcome |= _isEscalated && question is null;
    }

    /// <summary>Notes a turn that threw.</summary>
    public void Fail(Activity sent, string how)
    {
        Note(sent, []);
        Problem ??= Tell(how);
    }

    /// <summary>What is wrong, with all that was said.</summary>
    public string Tell(string problem) => $"{problem}\n{_said}";

    /// <summary>Whether the member themselves wanted all that was said to be gone.</summary>
    private bool BeginsAgain(Activity sent)
    {
        var deletes = _asksToDelete && sent.Text is "yes" or "Yes, delete it all";
        _asksToDelete = sent.Text == "delete my data";
        return deletes || sent.Text == "start over";
    }

    /// <summary>What Teams takes: few suggested actions and none beside attachments; cards of 28 kB and messages of 80 kB, two bytes a letter.</summary>
    private static bool FitsTeams(Activity reply) =>
        (reply.SuggestedActions?.Actions is not { } actions
            || (actions.Count <= 6 && reply.Attachments is not { Count: > 0 } && actions.All(action => action.Type == "imBack" && action.Title == (string)action.Value)))
        && (reply.Attachments ?? []).All(attachment => JsonConvert.SerializeObject(attachment.Content).Length * 2 <= 28_000)
        && JsonConvert.SerializeObject(reply).Length * 2 <= 80_000;

    /// <summary>Whether it is an emergency at any age: the age that a walk's first member told stands for those whose words follow.</summary>
    private static bool IsEmergency(string? text) =>
        !string.IsNullOrWhiteSpace(text)
        && ConversationFixture.Clinical.Judge(
            ConversationFixture.Clinical.Understand(new Utterance(text, ConversationFixture.Now, "en-US", 1, []), Aged).Case).EndsConversationNow;

    private void Note(Activity sent, IReadOnlyList<Activity> replies)
    {
        _said.Append("  member: ").AppendLine(sent.Value is null ? Short(sent.Text) : JsonConvert.SerializeObject(sent.Value));
        foreach (var reply in replies)
        {
            var question = ConversationFixture.Entity([reply], "backpain/question");
            _said.Append("  bot: ").Append(Short(reply.Text)).Append(' ').Append(question?["id"]).Append(' ').AppendLine(ConversationFixture.Level([reply]));
        }
    }

    private static string Short(string? text) => (text ?? "(null)").ReplaceLineEndings(" ") is var line && line.Length > 110 ? line[..110] + "..." : line;
}
