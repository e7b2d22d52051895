using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Languages;

/// <summary>"Simple English": goes on with the questions, asked for on the card of another language.</summary>
public sealed class SimpleEnglishCommand(LanguageTexts texts) : IReadsOwnWords
{
    /// <summary>Its name.</summary>
    public const string CommandName = "simpleEnglish";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken) => Task.FromResult(AfterCommand.AskAgain);

    /// <inheritdoc/>
    public bool Reads(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(consultation);
        return texts.Find(consultation.Language) is { } words && string.Equals(message.Text.Trim(), words.SimpleEnglish, StringComparison.OrdinalIgnoreCase);
    }
}
