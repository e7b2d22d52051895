namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Makes an instance with every property at its default.</summary>
    public Activity()
    {
    }

    /// <summary>Makes an instance from its properties; each parameter fills the property of its name.</summary>
    /// <param name="type">See <see cref="Type"/>.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    /// <param name="timestamp">See <see cref="Timestamp"/>.</param>
    /// <param name="localTimestamp">See <see cref="LocalTimestamp"/>.</param>
    /// <param name="serviceUrl">See <see cref="ServiceUrl"/>.</param>
    /// <param name="channelId">See <see cref="ChannelId"/>.</param>
    /// <param name="from">See <see cref="From"/>.</param>
    /// <param name="conversation">See <see cref="Conversation"/>.</param>
    /// <param name="recipient">See <see cref="Recipient"/>.</param>
    /// <param name="textFormat">See <see cref="TextFormat"/>.</param>
    /// <param name="attachmentLayout">See <see cref="AttachmentLayout"/>.</param>
    /// <param name="membersAdded">See <see cref="MembersAdded"/>.</param>
    /// <param name="membersRemoved">See <see cref="MembersRemoved"/>.</param>
    /// <param name="reactionsAdded">See <see cref="ReactionsAdded"/>.</param>
    /// <param name="reactionsRemoved">See <see cref="ReactionsRemoved"/>.</param>
    /// <param name="topicName">See <see cref="TopicName"/>.</param>
    /// <param name="historyDisclosed">See <see cref="HistoryDisclosed"/>.</param>
    /// <param name="locale">See <see cref="Locale"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="speak">See <see cref="Speak"/>.</param>
    /// <param name="inputHint">See <see cref="InputHint"/>.</param>
    /// <param name="summary">See <see cref="Summary"/>.</param>
    /// <param name="suggestedActions">See <see cref="SuggestedActions"/>.</param>
    /// <param name="attachments">See <see cref="Attachments"/>.</param>
    /// <param name="entities">See <see cref="Entities"/>.</param>
    /// <param name="channelData">See <see cref="ChannelData"/>.</param>
    /// <param name="action">See <see cref="Action"/>.</param>
    /// <param name="replyToId">See <see cref="ReplyToId"/>.</param>
    /// <param name="label">See <see cref="Label"/>.</param>
    /// <param name="valueType">See <see cref="ValueType"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="relatesTo">See <see cref="RelatesTo"/>.</param>
    /// <param name="code">See <see cref="Code"/>.</param>
    /// <param name="expiration">See <see cref="Expiration"/>.</param>
    /// <param name="importance">See <see cref="Importance"/>.</param>
    /// <param name="deliveryMode">See <see cref="DeliveryMode"/>.</param>
    /// <param name="listenFor">See <see cref="ListenFor"/>.</param>
    /// <param name="textHighlights">See <see cref="TextHighlights"/>.</param>
    /// <param name="semanticAction">See <see cref="SemanticAction"/>.</param>
    /// <param name="localTimezone">See <see cref="LocalTimezone"/>.</param>
    public Activity(
        string type = default,
        string id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string serviceUrl = default,
        string channelId = default,
        ChannelAccount from = default,
        ConversationAccount conversation = default,
        ChannelAccount recipient = default,
        string textFormat = default,
        string attachmentLayout = default,
        IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default,
        IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default,
        string topicName = default,
        bool? historyDisclosed = default,
        string locale = default,
        string text = default,
        string speak = default,
        string inputHint = default,
        string summary = default,
        SuggestedActions suggestedActions = default,
        IList<Attachment> attachments = default,
        IList<Entity> entities = default,
        object channelData = default,
        string action = default,
        string replyToId = default,
        string label = default,
        string valueType = default,
        object value = default,
        string name = default,
        ConversationReference relatesTo = default,
        string code = default,
        DateTimeOffset? expiration = default,
        string importance = default,
        string deliveryMode = default,
        IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default,
        SemanticAction semanticAction = default,
        string localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }
}
