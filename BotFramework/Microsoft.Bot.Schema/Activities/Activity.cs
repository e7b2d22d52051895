using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Anything that goes to and fro between a bot and a channel: a message, a sign of typing, somebody joining. <see cref="Type"/> says
/// which; properties that do not belong to the type are null.
/// </summary>
public partial class Activity :
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>Media type of an activity's JSON, as the part of an upload that holds the activity names it.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    [JsonExtensionData]
    private JObject _properties;

    /// <summary>What kind of activity it is, as in <see cref="ActivityTypes"/>; a subtype follows after a slash.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Identifies the activity within its channel. The channel sets it.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>When it was sent, in UTC by the channel's clock.</summary>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's own clock and with its offset from UTC.</summary>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Address of the service that answers are sent to. The channel sets it; it may change during a conversation.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel, such as <c>msteams</c>. The channel sets it.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty("from")]
    public ChannelAccount From { get; set; }

    /// <summary>The conversation that the activity belongs to.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is sent to.</summary>
    [JsonProperty("recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>How the text is marked up, as in <see cref="TextFormatTypes"/>; Markdown if null.</summary>
    [JsonProperty("textFormat")]
    public string TextFormat { get; set; }

    /// <summary>How several attachments are arranged, as in <see cref="AttachmentLayoutTypes"/>; a list if null.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined the conversation; the bot itself may be among them.</summary>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation; the bot itself may be among them.</summary>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions newly given to the message that <see cref="ReplyToId"/> names.</summary>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken back from the message that <see cref="ReplyToId"/> names.</summary>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The conversation's new topic, if it changed.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether those who join see what was said before.</summary>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language of the text, as a BCP 47 tag such as <c>en-US</c>.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>The words of the message.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What a client that speaks says in place of the text: plain words or SSML.</summary>
    [JsonProperty("speak")]
    public string Speak { get; set; }

    /// <summary>Whether an answer is awaited, as in <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")]
    public string InputHint { get; set; }

    /// <summary>What to show where attachments cannot be shown.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>Buttons shown with the message until one is chosen or something is written.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Cards and files sent along, in the order in which they are shown.</summary>
    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>What the text is about and what the client tells of itself; each says by its type what it is.</summary>
    [JsonProperty("entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel understands: JSON on an activity that was received, any object on one to be sent.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What happened to the contact list or the installation: <c>add</c> or <c>remove</c>.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>Id of the activity that this one answers.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>A heading for whoever reads the trace.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>What <see cref="Value"/> is: the name of a type or the address of a schema.</summary>
    [JsonProperty("valueType")]
    public string ValueType { get; set; }

    /// <summary>
    /// What the activity carries besides text, such as what was entered in a card: JSON on an activity that was received, any object on
    /// one to be sent.
    /// </summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>What the event, the call, the trace or the command is, such as <c>adaptiveCard/action</c>.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Another conversation, or a place in it, that the activity is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why the conversation ended, as in <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>When the activity is no longer worth delivering.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How much it matters, as in <see cref="ActivityImportance"/>.</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>
    /// How the activity is to be delivered, as in <see cref="DeliveryModes"/>; <see cref="DeliveryModes.Normal"/> if null.
    /// </summary>
    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Words and phrases that speech recognition should expect in the answer.</summary>
    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of the text of the message that <see cref="ReplyToId"/> names that are to be marked.</summary>
    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>The task of the bot that the activity asks for or belongs to.</summary>
    [JsonProperty("semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>The sender's time zone by its IANA name, such as <c>Europe/Berlin</c>.</summary>
    [JsonProperty("localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>
    /// An IRI that says who called the bot, as in <see cref="CallerIdConstants"/>. The adapter sets it once a request is authenticated,
    /// over whatever the request says.
    /// </summary>
    [JsonProperty("callerId")]
    public string CallerId { get; set; }

    /// <summary>Everything in the activity's JSON that this class has no property for; it is written again with the rest.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
