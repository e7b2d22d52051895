namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog was called or ended.</summary>
public enum DialogReason
{
    /// <summary>It was begun.</summary>
    BeginCalled,

    /// <summary>It was continued with a new activity.</summary>
    ContinueCalled,

    /// <summary>It ended as it meant to.</summary>
    EndCalled,

    /// <summary>Another dialog took its place.</summary>
    ReplaceCalled,

    /// <summary>It was cancelled.</summary>
    CancelCalled,

    /// <summary>A step of a waterfall went on to the next by itself.</summary>
    NextCalled,
}
