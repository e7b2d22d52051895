namespace BackPainBot.Channels.DirectLine.Access;

/// <summary>What a token lets its bearer do: speak and listen in one conversation, as one member, from certain sites.</summary>
/// <param name="Conversation">The only conversation that it opens.</param>
/// <param name="User">Whom its bearer speaks as; begins with <c>dl_</c>.</param>
/// <param name="Origins">The sites from whose pages it may be used; a request that names no site is no page's.</param>
/// <param name="Expires">The end of its life, not included.</param>
internal sealed record ChatToken(string Conversation, string User, IReadOnlyList<string> Origins, DateTimeOffset Expires)
{
    public const string UserPrefix = "dl_";
}
