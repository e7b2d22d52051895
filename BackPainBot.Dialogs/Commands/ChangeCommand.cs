using BackPainBot.Clinical;
using BackPainBot.Dialogs.AfterOutcome;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>
/// Changes an earlier answer: "change severity to 4" at once, "change severity" by asking it again, "change an answer" by
/// showing what was understood. A danger sign is not changed here but read back, see <see cref="MistakeCommand"/>.
/// </summary>
public sealed class ChangeCommand : IReadsOwnWords, IAwaitsReply
{
    private readonly QuestionFindings _findings;
    private readonly UnderstoodFacts _facts;
    private readonly QuestionComposer _questions;
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly ChangeWords _reader;
    private readonly DeniedSigns _denied;
    private readonly ClinicalCore _core;

    /// <summary>Made once.</summary>
    public ChangeCommand(
        QuestionFindings findings,
        UnderstoodFacts facts,
        QuestionComposer questions,
        CommandReplies replies,
        Wording words,
        ChangeWords reader,
        DeniedSigns denied,
        ClinicalCore core)
    {
        _findings = findings;
        _facts = facts;
        _questions = questions;
        _replies = replies;
        _words = words;
        _reader = reader;
        _denied = denied;
        _core = core;
    }

    /// <inheritdoc/>
    public string Name => "change";

    /// <inheritdoc/>
    public bool Reads(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(message);
        return _reader.Read(message.Text) is not null;
    }

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation.IsEscalated)
        {
            return AfterCommand.AskAgain;
        }

        switch (_reader.Read(turn.Message?.Text ?? string.Empty))
        {
            case { Value.Length: > 0 } change:
                var heard = turn.Understand(change.Value, change.Question);
                return _findings.Speaks(heard, change.Question)
                    ? await ChangedAsync(context, turn, cancellationToken).ConfigureAwait(false)
                    : await AskAsync(context, turn, change, cancellationToken).ConfigureAwait(false);
            case { } change:
                return await AskAsync(context, turn, change, cancellationToken).ConfigureAwait(false);
            default:
                return await ShowAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var question = turn.Consultation.OpenQuestions.FirstOrDefault() ?? string.Empty;
        if (_findings.Speaks(turn.Heard, question))
        {
            return await ChangedAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        turn.Unhear();
        await _replies.SayAsync(context, turn, _words["Change.Nothing"], cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    private async Task<AfterCommand> AskAsync(ITurnContext context, MemberTurn turn, ChangeRequest change, CancellationToken cancellationToken)
    {
        turn.Unhear();
        await _questions.AskAsync(context, turn, new QuestionToAsk(change.Question) { Lead = [change.Lead] }, cancellationToken).ConfigureAwait(false);
        return AfterCommand.Await;
    }

    private async Task<AfterCommand> ChangedAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        var changed = _facts.Changed(turn.CaseBefore, turn.Consultation.Case);
        var text = changed.IsEmpty
            ? _words["Change.Done"]
            : string.Join("\n\n", changed.Select(fact => _words["Change.To", fact.Label, fact.Value]));
        if (turn.Consultation.Outcome is null)
        {
            turn.Remarks.Add(text);
            return AfterCommand.AskAgain;
        }

        await _replies.SayAsync(context, turn, text, cancellationToken).ConfigureAwait(false);
        turn.Update(c => c with { Outcome = null });
        return AfterCommand.BeginAgain;
    }

    /// <summary>Reads back what was understood, with a way to change each, the signs that ask for a visit included.</summary>
    private async Task<AfterCommand> ShowAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        var facts = _facts.All(turn.Consultation.Case);
        var signs = turn.Consultation.Outcome is null ? [] : _denied.Held(turn.Consultation.Case);
        if (facts.IsEmpty && signs.IsEmpty)
        {
            await _replies.SayAsync(context, turn, _words["Change.None"], cancellationToken).ConfigureAwait(false);
            return AfterCommand.AskAgain;
        }

        IEnumerable<string> lines =
        [
            .. facts.Select(fact => _words["Change.Line", fact.Label, fact.Value]),
            .. signs.Select(sign => _words["Change.Line", _words["Change.SignLabel"], _core.Texts.Flag(sign).Name]),
        ];
        IEnumerable<string> buttons =
        [
            .. facts.Select(fact => _words["Change.Button", _reader.NameOf(fact.Question)]),
            .. signs.Take(1).Select(_ => _words["Change.Sign"]),
            _words["Change.Leave"],
        ];
        turn.Update(c => c with { OpenQuestions = [] });
        await _replies.AskAsync(context, turn, $"{_words["Change.Menu"]}\n\n{string.Join('\n', lines)}\n\n{_words["Change.How"]}", buttons, cancellationToken).ConfigureAwait(false);
        return AfterCommand.Await;
    }
}
