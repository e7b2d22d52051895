namespace BackPainBot.Dialogs.Interruptions;

/// <summary>What the conversation does after a command.</summary>
public enum AfterCommand
{
    /// <summary>The open question comes again; after an outcome nothing does.</summary>
    AskAgain,

    /// <summary>The questions begin again with the consultation as the command left it; what is known is not asked.</summary>
    BeginAgain,

    /// <summary>The questions end here, until the member writes again.</summary>
    End,

    /// <summary>The command asked something: the next message is its to read. See <see cref="IAwaitsReply"/>.</summary>
    Await,
}
