using System.Collections.Immutable;
using BackPainBot.Dialogs.Cards;

namespace BackPainBot.Dialogs.Replies;

/// <summary>An outcome in few words, for whoever reads English with effort: what to do, the first three things, and when to get help.</summary>
internal static class BriefOutcome
{
    private const int MostSentences = 2;
    private const int MostSteps = 3;

    /// <summary>The view cut down.</summary>
    /// <param name="view">An outcome that sends nobody anywhere at once.</param>
    /// <param name="more">How to get the rest.</param>
    public static OutcomeView Of(OutcomeView view, string more) => view with
    {
        Act = Short(view.Act),
        AboveCards = [.. Short(view.AboveCards), more],
        Contributors = null,
        Plan = view.Plan is [var first, ..] ? [Short(first, more)] : [],
        WayBack = null,
        Sources = null,
    };

    private static ImmutableArray<string> Short(ImmutableArray<string> paragraphs) =>
        [.. paragraphs.Select(paragraph => string.Join(' ', Sentences.Of(paragraph).Take(MostSentences)))];

    private static CardSection Short(CardSection section, string more) => section with { Lines = [.. section.Lines.Take(MostSteps), more] };
}
