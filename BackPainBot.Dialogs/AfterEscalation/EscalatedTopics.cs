using System.Collections.Immutable;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.AfterEscalation;

/// <summary>Hears what a message after an escalation is about.</summary>
public sealed class EscalatedTopics
{
    private readonly ImmutableArray<(EscalatedTopic Topic, Phrases Phrases)> _topics;

    /// <summary>Made once, from the words under <c>Heard.Escalated.Seen</c> and so on.</summary>
    public EscalatedTopics(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _topics = [.. Enum.GetValues<EscalatedTopic>().Select(topic => (topic, new Phrases(words.List($"Heard.Escalated.{topic}"))))];
    }

    /// <summary>The topic, or null where it is none of them.</summary>
    public EscalatedTopic? Read(string text)
    {
        foreach (var (topic, phrases) in _topics)
        {
            // "Is swimming all right?" does not say that they are going.
            if (phrases.In(text) && !(topic == EscalatedTopic.Going && text.TrimEnd().EndsWith('?')))
            {
                return topic;
            }
        }

        return null;
    }
}
