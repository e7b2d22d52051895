using BackPainBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Messaging;

/// <summary>Refuses activities that cannot be a member's turn, before anything is done with them.</summary>
internal sealed class ActivityCheck : Microsoft.Bot.Builder.IMiddleware
{
    /// <exception cref="TurnRefusedException">The activity lacks what a turn needs.</exception>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var activity = turnContext.Activity;
        Require(activity.ChannelId, "channelId");
        Require(activity.Conversation?.Id, "conversation.id");
        if (activity is not { Type: ActivityTypes.Event, Name: ActivityEventNames.CreateConversation })
        {
            // A conversation that the bot begins by itself has nobody's message yet.
            Require(activity.From?.Id, "from.id");
        }

        RequireEach(activity.MembersAdded, "membersAdded");
        RequireEach(activity.MembersRemoved, "membersRemoved");
        return next(cancellationToken);
    }

    /// <summary>The Bot Framework's own dispatch looks into every one of them.</summary>
    private static void RequireEach(IList<ChannelAccount>? members, string name)
    {
        if (members?.Any(member => member is null) == true)
        {
            throw new TurnRefusedException(StatusCodes.Status400BadRequest, "BadArgument", $"The activity has an empty entry in {name}.");
        }
    }

    private static void Require(string? value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new TurnRefusedException(StatusCodes.Status400BadRequest, "BadArgument", $"The activity has no {name}.");
        }
    }
}
