using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Replies;

/// <summary>What a member reads when a turn failed on the bot's side: nothing of theirs is lost, and whom to call all the same.</summary>
public sealed class TurnFailedReply
{
    private readonly Wording _words;
    private readonly Placeholders _places;

    /// <summary>Made once.</summary>
    public TurnFailedReply(Wording words, Placeholders places)
    {
        _words = words;
        _places = places;
    }

    /// <summary>The reply to <paramref name="incoming"/>, with the numbers of the member's region.</summary>
    public Activity Create(Activity incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return MessageFactory.Text(_places.Fill(_words["Error"], MemberLocale.Of(incoming)));
    }
}
