using System.Collections.Frozen;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>
/// Tells an interruption from an answer. Only a message that is nothing else counts, so that "help, my legs are numb" is
/// read as what it says of the legs, and what was ticked on a card is never passed over.
/// </summary>
public sealed class InterruptionReader
{
    private static readonly char[] Around = [' ', '.', '!', '?', '"', '\''];
    private readonly FrozenDictionary<string, Interruption> _phrases;

    /// <summary>Made once; the phrases are the words under <c>Interrupt.Help</c> and so on.</summary>
    public InterruptionReader(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _phrases = Enum.GetValues<Interruption>()
            .SelectMany(interruption => words.List($"Interrupt.{interruption}").Select(phrase => (phrase, interruption)))
            .ToFrozenDictionary(pair => pair.phrase, pair => pair.interruption, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The interruption that this message is, or null.</summary>
    public Interruption? Read(MemberMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Card is null && _phrases.TryGetValue(message.Text.Trim(Around), out var interruption) ? interruption : null;
    }
}
