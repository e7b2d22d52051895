namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>
/// Keeps conversations, what was said in them, and what is known of files. A conversation lives until its member said nothing for the
/// retention, or for a day when they never did, and takes everything of its own with it.
/// </summary>
internal interface IChatStore
{
    /// <summary>How many characters are read at once, the last activity left out: many may read the same at the same time.</summary>
    const int LongestRead = 64 * 1024;

    /// <summary>How long a conversation lives whose member says nothing.</summary>
    static readonly TimeSpan SilentLife = TimeSpan.FromDays(1);

    /// <returns>Whether it is new; one that exists is left as it is.</returns>
    Task<bool> AddConversationAsync(string id, string user, CancellationToken cancellationToken);

    Task<StoredConversation?> FindConversationAsync(string id, CancellationToken cancellationToken);

    /// <summary>The conversations of one member, oldest first.</summary>
    Task<IReadOnlyList<StoredConversation>> FindConversationsOfAsync(string user, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps activities, together or not at all, each with a place and a time after all before it. One whose id is there already is left out.
    /// </summary>
    /// <returns>What was kept and is shown; <see langword="null"/> when there is no such conversation.</returns>
    Task<IReadOnlyList<StoredActivity>?> AppendAsync(string conversation, IReadOnlyList<ActivityDraft> drafts, CancellationToken cancellationToken);

    /// <summary>
    /// Puts another body in the place of an activity's, and at the end of the order in which clients get them, so that they learn of it.
    /// </summary>
    /// <param name="conversation">Its conversation.</param>
    /// <param name="id">The activity.</param>
    /// <param name="rewrite">Makes the body from the one that was there.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><see langword="null"/> when there is no such activity.</returns>
    Task<StoredActivity?> ReplaceAsync(string conversation, string id, Func<string, string> rewrite, CancellationToken cancellationToken);

    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(string conversation, string id, CancellationToken cancellationToken);

    Task<bool> ContainsAsync(string conversation, string id, CancellationToken cancellationToken);

    /// <summary>What is shown after a place, in order; fewer where they are long, but never none where there is one.</summary>
    Task<IReadOnlyList<StoredActivity>> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken);

    /// <summary>The bot has answered an activity. What was withheld is stored where the member has agreed.</summary>
    Task FinishTurnAsync(string conversation, string id, TurnResult result, CancellationToken cancellationToken);

    /// <summary>What was left unanswered when a process ended, in order; counts one more start for each.</summary>
    Task<IReadOnlyList<WaitingTurn>> TakeWaitingAsync(CancellationToken cancellationToken);

    /// <summary>How many activities are shown in a conversation.</summary>
    Task<int> CountAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>Removes everything said in a conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="goesOn">Whether the conversation itself stays, for what is said next.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many activities there were that were shown.</returns>
    Task<int> ClearAsync(string conversation, bool goesOn, CancellationToken cancellationToken);

    /// <summary>Forgets the files of a conversation.</summary>
    /// <returns>Their ids: the bytes are the caller's to remove.</returns>
    Task<IReadOnlyList<string>> ClearUploadsAsync(string conversation, CancellationToken cancellationToken);

    Task AddUploadAsync(StoredUpload upload, TimeSpan life, CancellationToken cancellationToken);

    Task<StoredUpload?> FindUploadAsync(string id, CancellationToken cancellationToken);

    /// <summary>The files of a conversation.</summary>
    Task<IReadOnlyList<StoredUpload>> FindUploadsOfAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>How many bytes all files have together.</summary>
    Task<long> MeasureUploadsAsync(CancellationToken cancellationToken);

    /// <summary>Removes conversations and files whose time is over.</summary>
    /// <returns>The ids of the conversations, and of the files, whose bytes are the caller's to remove.</returns>
    Task<(IReadOnlyList<string> Conversations, IReadOnlyList<string> Uploads)> RemoveExpiredAsync(CancellationToken cancellationToken);
}
