using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Reads and sets what Teams adds to an activity.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The channel of the team that the bot was set up for.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The channel's id, or null.</returns>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => ChannelData(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>The channel of the team that the activity came from.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The channel's id, or null.</returns>
    public static string TeamsGetChannelId(this IActivity activity) => ChannelData(activity)?.Channel?.Id;

    /// <summary>The team that the activity came from.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The team, or null.</returns>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => ChannelData(activity)?.Team;

    /// <summary>The meeting that the activity came from.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The meeting, or null.</returns>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => ChannelData(activity)?.Meeting;

    /// <summary>Those on whose behalf the activity was sent.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>Those, or null.</returns>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => ChannelData(activity)?.OnBehalfOf;

    /// <summary>Makes the message show up in the member's activity feed.</summary>
    /// <param name="activity">The message that the bot is about to send.</param>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Makes the message show up in the member's activity feed, or in a meeting.</summary>
    /// <param name="activity">The message that the bot is about to send.</param>
    /// <param name="alertInMeeting">True for the meeting, false for the feed.</param>
    /// <param name="externalResourceUrl">What to show in the meeting.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        ArgumentNullException.ThrowIfNull(activity);

        if (activity.ChannelData is not TeamsChannelData data)
        {
            activity.ChannelData = data = new TeamsChannelData();
        }

        data.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
    }

    private static TeamsChannelData ChannelData(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetChannelData<TeamsChannelData>();
    }
}
