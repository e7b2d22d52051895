using System.Collections.Immutable;
using System.Text;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Replies;

/// <summary>Lays an outcome out as cards: the result, the plan, and the ladder back to the lift; or one card for an emergency.</summary>
public sealed class OutcomeCards
{
    private static readonly AdaptiveCard<OutcomeCard> Outcome = new("outcome");
    private static readonly AdaptiveCard<PlanCard> Plan = new("plan");
    private static readonly AdaptiveCard<LadderCard> Ladder = new("ladder");
    private static readonly AdaptiveCard<EmergencyCard> Emergency = new("emergency");
    /// <summary>What a member reads without a press, in the order of the plan; the rest of it opens on one.</summary>
    private static readonly ImmutableArray<string> Open = ["today", "training"];
    private readonly OutcomeText _text;
    private readonly CardPictures _pictures;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public OutcomeCards(OutcomeText text, CardPictures pictures, Wording words)
    {
        _text = text;
        _pictures = pictures;
        _words = words;
    }

    /// <summary>The cards for this channel, in the order to read them.</summary>
    internal IList<Attachment> Render(OutcomeView view, string? channelId) => view.Level.EndsInterview()
        ? [EmergencyOf(view, Picture(view, channelId))]
        : [.. new[] { Result(view, Picture(view, channelId)), WhatToDo(view), WayBack(view) }.OfType<Attachment>()];

    private Attachment Result(OutcomeView view, CardPicture? picture)
    {
        var text = new StringBuilder($"{view.LevelName}.");
        text.Append(view.Signs is null ? "" : $" {view.Signs}");
        _text.Append(text, view.Conditions);
        _text.Append(text, view.Contributors);
        return Outcome.Render(new OutcomeCard(
            Style(view.Level), picture, picture is null ? view.Icon : null, view.LevelName, view.Signs, view.Conditions, view.Contributors, view.Links, Spoken.Of(text.ToString())));
    }

    private Attachment WhatToDo(OutcomeView view)
    {
        var open = view.Plan.Where(section => Open.Contains(section.Id)).ToImmutableArray();
        ImmutableArray<CardSection> more = [.. view.Plan.Append(view.Sources).OfType<CardSection>().Except(open)];
        var text = new StringBuilder();
        foreach (var section in view.Plan.Insert(0, view.Sooner!).OfType<CardSection>())
        {
            OutcomeText.Append(text, section);
        }

        text.Append("\n\n").Append(view.Limits);
        return Plan.Render(new PlanCard(
            _words["Outcome.Plan"], open, view.Sooner, _words["Outcome.SoonerIcon"], more, view.WayBack is null ? view.Limits : null, Spoken.Of(text.ToString())));
    }

    private Attachment? WayBack(OutcomeView view)
    {
        if (view.WayBack is not { Lines: [var before, .. var rungs, var rule] } wayBack)
        {
            return null;
        }

        var text = string.Join('\n', wayBack.Lines.Prepend(wayBack.Heading).Append(view.Limits));
        return Ladder.Render(new LadderCard(wayBack.Heading, before, rungs, rule, _words["Outcome.Steps"], view.Limits, text));
    }

    private static Attachment EmergencyOf(OutcomeView view, CardPicture? picture) => Emergency.Render(new EmergencyCard(
        picture, picture is null ? view.Icon : null, view.Say, view.Meanwhile, view.Links, view.Limits, Spoken.Of(OutcomeText.Opening(view))));

    private CardPicture? Picture(OutcomeView view, string? channelId) => _pictures.Level(_words, view.Level.Name(), channelId);

    private static string Style(LevelOfCare level) => level switch
    {
        LevelOfCare.SelfCare => "good",
        LevelOfCare.Soon => "accent",
        LevelOfCare.Urgent => "warning",
        _ => "attention",
    };
}
