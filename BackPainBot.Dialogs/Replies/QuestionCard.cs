using System.Collections.Immutable;
using System.Globalization;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Replies;

/// <summary>The card for questions that need more than a row of buttons: lists, the map of the back, the scale of pain.</summary>
public sealed class QuestionCard
{
    private const int LongestOpenList = 8;
    private const int TilesInRow = 3;
    private const int NumbersInRow = 6;
    private const string Folded = "compact";
    private static readonly AdaptiveCard<QuestionsCard> Card = new("questions");
    private readonly CardPictures _pictures;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public QuestionCard(CardPictures pictures, Wording words)
    {
        _pictures = pictures;
        _words = words;
    }

    /// <summary>The card of these questions; <paramref name="lead"/> is said before them where the card is all that is read.</summary>
    public Attachment Render(ImmutableArray<AskedQuestion> questions, IEnumerable<string> lead, string? channelId)
    {
        ArgumentNullException.ThrowIfNull(lead);
        var asked = questions.Where(question => question.Choices.Length > 0).ToImmutableArray();
        var map = Map(asked, channelId);
        var scale = asked is [{ Id: QuestionIds.Severity } severity] ? Scale(severity) : null;
        var checklist = asked.FirstOrDefault(question => question.Id == QuestionIds.Checklist);
        // A press on a picture answers what is asked alone; beside other questions it would send them half answered.
        var free = checklist is not null || (map is not null && asked.Length == 1) || scale is not null;
        var mapped = map is null ? null : asked.First(question => question.Id == QuestionIds.Location);
        return Card.Render(new QuestionsCard(
            scale is null ? [.. asked.Where(question => question != mapped).Select(question => Input(question, required: !free, channelId))] : [],
            map,
            mapped is null ? null : Input(mapped, required: !free, channelId) with { Style = Folded },
            scale,
            checklist is null && scale is null ? [] : WaysOut(asked[0].WaysOut.Where(choice => checklist is null || IsAlone(choice))),
            scale is not null ? [] : [new SendButton(_words["Submit"], Style: checklist is null ? "positive" : "default"), .. WaysOut(checklist?.WaysOut.Where(choice => !IsAlone(choice)) ?? [])],
            Why(asked),
            string.Join(',', questions.Select(question => question.Id)),
            string.Join(',', checklist?.Choices.Select(choice => choice.Id) ?? []),
            CardAnswers.PayloadType,
            string.Join('\n', lead.Concat(InOrder(questions, mapped).Select(question => InWords(questions, question))))));
    }

    /// <summary>Whether the card says itself what is asked, so that it need not be said above it.</summary>
    internal static bool SaysWhatIsAsked(ImmutableArray<AskedQuestion> questions, AskedQuestion question) =>
        question is { IsInBrief: true, Choices.Length: > 0 } && questions is not [{ Id: QuestionIds.Severity }];

    /// <summary>The questions as they stand on the card, which begins with the map.</summary>
    private static IEnumerable<AskedQuestion> InOrder(ImmutableArray<AskedQuestion> questions, AskedQuestion? mapped) => questions.OrderBy(question => question != mapped);

    /// <summary>A question with its choices as it is read out: in the card's words, each choice a sentence, because a choice may have parts itself.</summary>
    private string InWords(ImmutableArray<AskedQuestion> questions, AskedQuestion question)
    {
        var asked = SaysWhatIsAsked(questions, question) ? question.Label ?? LabelOf(_words, question.Id) : question.Text;
        return question.Choices.Length == 0 ? asked : $"{asked}\n{string.Join(". ", Listed(question).Select(choice => choice.Label))}.";
    }

    /// <summary>In a list to tick, what denies all of it is the last, after "not sure".</summary>
    internal static IEnumerable<AskedChoice> Listed(AskedQuestion question)
    {
        var listed = question.Choices.Concat(question.WaysOut);
        return question.Multiple ? listed.OrderBy(IsAlone) : listed;
    }

    private static bool IsAlone(AskedChoice choice) => choice.Id is "none" or "nothing";

    private QuestionInput Input(AskedQuestion question, bool required, string? channelId) => new(
        question.Id,
        question.Label ?? LabelOf(_words, question.Id),
        question.Multiple,
        IsOpen(question, channelId) ? "expanded" : Folded,
        _words["Choose"],
        required,
        _words[question.Multiple ? "Missing.Several" : "Missing.One", question.Label ?? LabelOf(_words, question.Id)],
        [
            .. (question.Id == QuestionIds.Checklist ? question.Choices : Listed(question))
                .Select(choice => new InputChoice(choice.Label, choice.Id)),
        ]);

    /// <summary>A score of pain is open where it takes a row or two, and not a list of its own.</summary>
    private static bool IsOpen(AskedQuestion question, string? channelId) =>
        question.Multiple || question.Choices.Length <= LongestOpenList || (question.Id == QuestionIds.Severity && CardChannels.PutNumbersInRows(channelId));

    /// <summary>The question in brief, as it stands above its choices.</summary>
    internal static string LabelOf(Wording words, string question) => words.Find($"Brief.{question}") ?? words[$"Label.{question}"];

    private CardReason? Why(ImmutableArray<AskedQuestion> asked) =>
        asked.Select(question => question.Why ?? _words.Find($"Why.{question.Id}")).OfType<string>().ToList() is { Count: > 0 } reasons
            ? new CardReason(_words["Brief.Why"], string.Join("\n\n", reasons))
            : null;

    /// <summary>What answers without a choice has buttons of its own, so that it excludes the choices.</summary>
    private static ImmutableArray<SendButton> WaysOut(IEnumerable<AskedChoice> choices) =>
        [.. choices.Select(choice => new SendButton(choice.Label, choice.Id, choice.Id == "none" ? "positive" : "default"))];

    private PictureMap? Map(ImmutableArray<AskedQuestion> asked, string? channelId)
    {
        if (asked.FirstOrDefault(question => question.Id == QuestionIds.Location) is not { } location)
        {
            return null;
        }

        var tiles = location.Choices
            .Select(choice => (choice, Url: _pictures.Url($"location.{choice.Id}", channelId)))
            .Where(pair => pair.Url is not null)
            .Select(pair => new PictureTile(pair.choice.Label, pair.Url!, asked.Length == 1 ? $"{location.Id}:{pair.choice.Id}" : null))
            .ToList();
        return tiles.Count == 0
            ? null
            : new PictureMap(_words[asked.Length == 1 ? "Map.Hint" : "Map.HintList"], [.. tiles.Chunk(TilesInRow).Select(row => new PictureRow([.. row]))]);
    }

    private NumberScale Scale(AskedQuestion severity) => new(
        [
            .. severity.Choices
                .Select(choice => new NumberTile(
                    choice.Label, _words["Scale.Number", choice.Label, (severity.Choices.Length - 1).ToString(CultureInfo.InvariantCulture)], $"{severity.Id}:{choice.Id}"))
                .Chunk(NumbersInRow)
                .Select(row => new NumberRow([.. row])),
        ],
        _words["Scale.Ends"]);
}
