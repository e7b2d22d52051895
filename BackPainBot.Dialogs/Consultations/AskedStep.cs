using System.Collections.Immutable;
using Newtonsoft.Json;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>One question, or card of questions, that was put to the member; for the way back to it.</summary>
/// <param name="Questions">Contract ids, the one in front first; at least one.</param>
/// <param name="Turn">After how many of the member's messages it was asked: what is known from later ones is not known yet.</param>
/// <param name="Screen">Which part of a question that has several, such as the list of danger signs; else null.</param>
/// <param name="Resumes">
/// Whether it is what is left of the step before, asked again after a command or a question of the member's: no step of its own.
/// </param>
[JsonObject]
public sealed record AskedStep(ImmutableArray<string> Questions, int Turn, string? Screen = null, bool Resumes = false)
{
    /// <summary>Whether the other step put the same to the member, whenever that was.</summary>
    public bool AsksSame(AskedStep other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Screen == other.Screen && Questions.SequenceEqual(other.Questions);
    }

    /// <summary>Whether the two have a question in common.</summary>
    public bool Overlaps(AskedStep other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Screen == other.Screen && Questions.Any(question => other.Questions.Contains(question));
    }
}
