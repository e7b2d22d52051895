using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>
/// One place in which the host keeps something of members. Every such place registers itself as this interface; "what do you know
/// about me", "download my data" and "delete my data" go through all of them. All that is kept of the member on the channel is
/// meant, whatever the conversation it was said in. May be called for a member of whom nothing is kept, and by several turns at once.
/// </summary>
public interface IMemberData
{
    /// <summary>
    /// What is kept here, as one word in camel case, such as <c>conversation</c> or <c>uploads</c>: the name in the download, and the
    /// end of the key <c>Kept.…</c> of the words that tell the member what it is.
    /// </summary>
    string Kind { get; }

    /// <summary>How many pieces are kept: documents, messages, files; 0 when nothing is.</summary>
    Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken);

    /// <summary>All that is kept, for the member to take away; null when nothing is. Files may be named instead of included.</summary>
    Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken);

    /// <summary>Removes all of it so that nothing is left to recover, and says how many pieces it was.</summary>
    Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken);
}
