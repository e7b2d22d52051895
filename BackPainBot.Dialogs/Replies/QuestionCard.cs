using System.Collections.Immutable;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Replies;

/// <summary>The card for questions that need more than a row of buttons: lists to tick, or several questions at once.</summary>
public sealed class QuestionCard
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";
    private static readonly CardTemplate Template = CardTemplate.Embedded("questions");
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public QuestionCard(Wording words) => _words = words;

    /// <summary>The card of these questions; <paramref name="lead"/> is said before them where the card is all that is read.</summary>
    public Attachment Render(ImmutableArray<AskedQuestion> questions, IEnumerable<string> lead)
    {
        var inputs = questions.Where(question => question.Choices.Length > 0).Select(question => new JObject
        {
            ["id"] = question.Id,
            ["label"] = _words[$"Label.{question.Id}"],
            ["multiple"] = question.Multiple,
            ["style"] = question.Multiple || question.Choices.Length <= 8 ? "expanded" : "compact",
            ["hint"] = _words["Choose"],
            ["missing"] = _words[question.Multiple ? "Missing.Several" : "Missing.One"],
            ["choices"] = new JArray(Listed(question).Select(choice => new JObject { ["title"] = choice.Label, ["value"] = choice.Id })),
        });
        var listed = questions.FirstOrDefault(question => question.Id == QuestionIds.Checklist)?.Choices ?? [];
        var everything = string.Join(' ', lead.Concat(questions.Select(question => question.Text)));
        var data = new JObject
        {
            ["inputs"] = new JArray(inputs),
            ["submit"] = _words["Submit"],
            ["payloadType"] = CardAnswers.PayloadType,
            ["questions"] = string.Join(',', questions.Select(question => question.Id)),
            ["listed"] = string.Join(',', listed.Select(choice => choice.Id)),
            ["text"] = everything,
        };
        return new Attachment(ContentType, content: Template.Bind(data));
    }

    /// <summary>In a list to tick, "none" stands after what it denies.</summary>
    private static IEnumerable<AskedChoice> Listed(AskedQuestion question) =>
        (question.Multiple ? question.Choices.OrderBy(choice => choice.Id == "none") : question.Choices.AsEnumerable()).Concat(question.WaysOut);
}
