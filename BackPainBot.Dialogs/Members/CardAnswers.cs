using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Members;

/// <summary>
/// What a member chose on one of the bot's cards: for each question on it, the ids of the choices taken.
/// </summary>
/// <remarks>
/// On the wire it is the submitted value of an <c>Action.Submit</c>: an object whose <c>type</c> is
/// <see cref="PayloadType"/>, whose <c>questions</c> names the questions on the card, whose <c>listed</c> names the danger
/// signs on it, and in which each question's id holds the choices, several of them with commas between. A button may add
/// <c>otherwise</c>, the answer to each question that nothing was chosen for, and <c>pick</c>, a question and the one
/// choice pressed for it, as <c>location:left</c>. Channels send every value as a string.
/// </remarks>
/// <param name="Choices">Choice ids by question id; a question left empty has no entry.</param>
public sealed record CardAnswers(ImmutableDictionary<string, ImmutableArray<string>> Choices)
{
    /// <summary>The danger signs that the card listed: the only ones that it can deny. Empty on a card without the list.</summary>
    public ImmutableArray<string> Listed { get; init; } = [];

    /// <summary>The discriminator that tells a card answer from any other submitted value.</summary>
    public const string PayloadType = "backpain/answers";

    /// <summary>Reads a submitted value; null where it is not a card answer of this bot.</summary>
    public static CardAnswers? From(object? value)
    {
        if (value is not JObject payload || Text(payload["type"]) != PayloadType)
        {
            return null;
        }

        var otherwise = Split(Text(payload["otherwise"]));
        var pick = Text(payload["pick"]).Split(':');
        var answers = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var question in Split(Text(payload["questions"])))
        {
            var chosen = pick is [var picked, var choice] && picked == question ? [choice] : Split(Text(payload[question]));
            chosen = chosen.IsEmpty ? otherwise : chosen;
            if (!chosen.IsEmpty)
            {
                answers[question] = chosen;
            }
        }

        return new CardAnswers(answers.ToImmutable()) { Listed = Split(Text(payload["listed"])) };
    }

    private static string Text(JToken? token) => token is JValue { Value: { } value } ? value.ToString() ?? string.Empty : string.Empty;

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
