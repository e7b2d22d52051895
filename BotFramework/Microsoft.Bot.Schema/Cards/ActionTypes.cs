namespace Microsoft.Bot.Schema;

/// <summary>What choosing a button does, for <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens the address in the value.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends the value as if the member had written it; everybody in the conversation sees it.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value to the bot; the conversation does not show it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays the sound at the address in the value.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays the film at the address in the value.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows the picture at the address in the value.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Loads the file at the address in the value.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Opens the sign-in page at the address in the value.</summary>
    public const string Signin = "signin";

    /// <summary>Dials the telephone number in the value, written as <c>tel:</c> and the number.</summary>
    public const string Call = "call";

    /// <summary>Sends text and value to the bot, and shows the display text as said by the member.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens the app at the address in the value.</summary>
    public const string openApp = "openApp";
}
