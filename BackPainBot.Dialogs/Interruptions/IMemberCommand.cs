using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Members;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>
/// Something that a member may ask for at any time, whatever question is open, also before consent and after an outcome:
/// help, a step back, a person. Add one with <see cref="MemberCommandServices.AddMemberCommand{TCommand}"/>.
/// </summary>
public interface IMemberCommand
{
    /// <summary>
    /// Its name, such as <c>startOver</c>: what a card submits, and what the phrases that mean it are filed under in the
    /// words, as <c>Command.startOver</c>, one phrase a line.
    /// </summary>
    string Name { get; }

    /// <summary>Does what was asked and says so. A danger sign in the same message is seen to by the caller.</summary>
    /// <returns>What the conversation does next.</returns>
    Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken);

    /// <summary>
    /// Whether one of its phrases means it just now: "back" is where it hurts, too, while that is asked.
    /// </summary>
    bool IsMeant(MemberMessage message, Consultation consultation) => true;
}
