using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Languages;

/// <summary>
/// "Simple English": goes on with the questions, the lists in simpler words, asked for on the card of another language. The card says in that language what is
/// kept and that this is to agree, so that nobody is asked once more in words they may not read.
/// </summary>
public sealed class SimpleEnglishCommand(LanguageTexts texts) : IReadsOwnWords
{
    /// <summary>Its name.</summary>
    public const string CommandName = "simpleEnglish";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Update(c => c with { InSimpleEnglish = true });
        if (turn.Consultation is not { Consent: ConsentState.Unknown, LanguageTold: not null })
        {
            return Task.FromResult(AfterCommand.AskAgain);
        }

        turn.Update(c => c with { Consent = ConsentState.Given });
        return Task.FromResult(AfterCommand.BeginAgain);
    }

    /// <inheritdoc/>
    public bool Reads(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(consultation);
        return texts.Find(consultation.Language) is { } words && string.Equals(message.Text.Trim(), words.SimpleEnglish, StringComparison.OrdinalIgnoreCase);
    }
}
