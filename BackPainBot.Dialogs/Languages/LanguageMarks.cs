using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Languages;

/// <summary>
/// Marks what a message says in another language than English, so that whoever reads it out can change the voice: the entity
/// <c>backpain/language</c>, one for each paragraph, and one with the heading of a card that is all in that language.
/// </summary>
public sealed class LanguageMarks
{
    /// <summary>The entity's type.</summary>
    public const string EntityType = "backpain/language";

    private readonly ImmutableArray<(string Beginning, string Language)> _phrases;

    /// <summary>Made once.</summary>
    public LanguageMarks(LanguageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _phrases = [.. texts.Codes.SelectMany(code => Phrases(texts.Find(code)!).Select(phrase => (phrase.Split('{')[0], code)))];
    }

    /// <summary>Watches what the bot sends in this turn.</summary>
    public void Attach(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.OnSendActivities((_, activities, next) =>
        {
            foreach (var message in activities.Where(activity => activity.Type == ActivityTypes.Message))
            {
                Mark(message);
            }

            return next();
        });
    }

    /// <summary>Adds an entity for each paragraph of the message's text that is in another language.</summary>
    public void Mark(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var marks = (message.Text ?? string.Empty).Split("\n\n")
            .Select(paragraph => (paragraph, LanguageOf(paragraph)))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => Of(pair.Item2!, pair.paragraph))
            .ToList();
        if (marks.Count > 0)
        {
            message.Entities = [.. message.Entities ?? [], .. marks];
        }
    }

    /// <summary>The entity that says so of a paragraph, or of a card by its heading.</summary>
    public static Entity Of(string language, string text) => new(EntityType) { Properties = new JObject { ["language"] = language, ["text"] = text } };

    private string? LanguageOf(string paragraph) =>
        _phrases.FirstOrDefault(phrase => paragraph.StartsWith(phrase.Beginning, StringComparison.Ordinal)).Language;

    /// <summary>What is said outside of a card, each as far as its first number.</summary>
    private static IEnumerable<string> Phrases(LanguageWords words) => [words.Intro, words.UseButtons, .. words.Levels.Values];
}
