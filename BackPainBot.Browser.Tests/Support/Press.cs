namespace BackPainBot.Browser.Tests.Support;

/// <summary>One thing to do to answer: press a button, or take a choice of an input.</summary>
/// <param name="Input">The input; null for a button.</param>
/// <param name="Choice">The choice's id; empty for a button.</param>
/// <param name="Title">What stands on it.</param>
internal sealed record Press(CardInput? Input, string Choice, string Title)
{
    /// <summary>Whether the button stands under the message and not on a card.</summary>
    public bool IsUnderMessage { get; private init; }

    /// <summary>What to press, in order, to answer a message as <paramref name="choose"/> says.</summary>
    public static IReadOnlyList<Press> For(BotMessage message, RunningBot bot, Func<string, IReadOnlyList<string>, string> choose)
    {
        var question = message.Question!;
        if (message.Submits.Count == 0)
        {
            var label = bot.Labels.Label(question, question == "story" ? "notSure" : choose(question, message.Choices));
            return message.Buttons.Contains(label)
                ? [new Press(null, string.Empty, label) { IsUnderMessage = true }]
                : throw new InvalidOperationException($"The question '{question}' has no button '{label}', only {string.Join(", ", message.Buttons)}.");
        }

        var choice = choose(question, [.. message.Choices, .. message.Submits.Select(submit => submit.Otherwise).OfType<string>()]);
        var own = message.Submits.FirstOrDefault(submit => submit.Otherwise == choice)
            ?? (message.Inputs.Count == 0 ? message.Submits.FirstOrDefault(submit => submit.Pick == $"{question}:{choice}") : null);
        return own is not null
            ? [new Press(null, string.Empty, own.Title)]
            :
            [
                .. message.Inputs.Where(input => input.Choices.Count > 0).Select(input => Take(input, choose(input.Id, input.Choices))),
                new Press(null, string.Empty, message.Submits.First(submit => submit.SendsWhatIsTicked).Title),
            ];
    }

    private static Press Take(CardInput input, string choice) => new(input, choice, input.TitleOf(choice));
}
